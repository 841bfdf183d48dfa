#!/usr/bin/env bash
# Reads a made-up archive of 50,000 articles, or of as many as are asked for, with Spark on two workers,
# and checks that it finds what one plain stream finds, each article once, and that a site is made of it.
#
#   scripts/check-spark.sh [ARTICLES]
#
# SIMPUL may name the program.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/setup.sh tests
scripts/venv.sh .tools/spark examples/spark/requirements.txt
if [ -z "${SIMPUL:-}" ]; then
  swift build -c release --product simpul >&2
  SIMPUL="$(swift build -c release --show-bin-path)/simpul"
fi
export SIMPUL SIMPUL_SPARK_ARTICLES="${1:-50000}" PYTHONDONTWRITEBYTECODE=1
.tools/spark/bin/python -m pytest -c Tests/Spark/pytest.ini --rootdir Tests/Spark Tests/Spark
