#!/usr/bin/env bash
# An evening on which every council of the country sits, on a fresh demonstration of its own.
# bench/evening.sh [SPECTATORS-EACH] [ROUNDS] [COUNCILS]; two rounds of votes at most have a draft.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
spectators=${1:-100} rounds=${2:-3} councils=${3:-1000} port=${PORT:-18940}
source bench/instance.sh
begin
mkdir -p "$work/personas"
"${java}c" -cp "$classpath" -d "$work/personas" bench/evening/BenchPersonas.java
classpath=$work/personas:$classpath
start_instance --kogukoda.sign-in.per-address=100000
fill 0 tonight
"$java" bench/Evening.java "http://localhost:$port" "$server" "$spectators" "$rounds" "$councils"
