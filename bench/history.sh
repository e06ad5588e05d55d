#!/usr/bin/env bash
# Every kind of page and list on the smallest data set, then after years of every council.
# bench/history.sh [YEARS] [TIMES]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
years=${1:-10} times=${2:-60} port=${PORT:-18940}
source bench/instance.sh
begin
start_instance
echo "--- the demonstration alone"
"$java" bench/history/Pages.java "http://localhost:$port" "$times" <bench/history/addresses.txt
fill "$years"
stop_instance
run_command reindex
run_command rebuild-members
run_command rebuild-oparl
start_instance
echo "--- with $years years of every council"
"$java" bench/history/Pages.java "http://localhost:$port" "$times" <bench/history/addresses.txt
