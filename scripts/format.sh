#!/usr/bin/env bash
# Brings all Swift code into the form of .swift-format.
set -euo pipefail
cd "$(dirname "$0")/.."

swift format --in-place --recursive Package.swift Sources Tests
