#!/usr/bin/env bash
# The tests, then the whole path from an empty checkout: site built, built again, nothing written.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/test.sh
scripts/check-publishing.sh --heavy
SITE_LANGUAGE=en scripts/check-site.sh
scripts/site.sh
scripts/twice.sh
scripts/long-lines.sh
scripts/check-spark.sh
SECONDS_EACH=20 scripts/fuzz.sh
scripts/sanitize.sh
