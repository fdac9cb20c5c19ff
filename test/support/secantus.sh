#!/usr/bin/env bash
# Runs SecantusDB, a server of MongoDB's wire protocol, in the foreground with its data in memory:
#
#   test/support/secantus.sh 27018 &
#   TEST_MONGO_URL='mongodb://127.0.0.1:27018/gongkai_test?replicaSet=secantus' npm test
#
# It is what CI tests with, since no package registry carries a mongod (docker/README.md). The first
# run installs it into a Python environment of its own; later ones start at once.
set -euo pipefail

port="${1:-27018}"
version='0.7.0b3'
home="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/gongkai/secantusdb-$version"

if [[ ! -x "$home/bin/secantusd-py" ]]; then
  rm -rf "$home"
  mkdir -p "$(dirname "$home")"
  python3 -m venv "$home"
  "$home/bin/pip" install --quiet --disable-pip-version-check --retries 5 "SecantusDB==$version"
fi

# `exec`, so that whoever started this script stops the server by stopping it.
exec "$home/bin/secantusd-py" --storage-path ':memory:' --host 127.0.0.1 --port "$port" --log-level ERROR
