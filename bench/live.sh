#!/usr/bin/env bash
# The live session: starts a fresh demonstration with a council of 31, measures, stops it.
# bench/live.sh [SPECTATORS] [ROUNDS]; the agenda of the demonstration gives 7 rounds at most.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
spectators=${1:-2000} rounds=${2:-6} port=${PORT:-18940} members=${MEMBERS:-31}
java=java
for folder in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  if [ -n "$folder" ] && [ -x "$folder/bin/java" ]; then java=$folder/bin/java && break; fi
done
"$java" -version 2>&1 | grep -q '"25' || { echo "bench/live.sh needs JDK 25; set JAVA_HOME" >&2; exit 1; }
[ -r /proc/self/stat ] || { echo "bench/live.sh reads /proc and so needs Linux" >&2; exit 1; }
[ "$rounds" -le 7 ] || { echo "bench/live.sh can hold 7 rounds at most" >&2; exit 1; }
ulimit -n 20000 2>/dev/null || ulimit -n "$(ulimit -Hn)"

work=$(mktemp -d)
server=''
finish() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null && wait "$server" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT
"$java" bench/LiveSession.java council "$members" >"$work/council.csv"
# It becomes the application itself, so that its process is the one to look at.
KOGUKODA_DEMO_COUNCIL="$work/council.csv" ./kogukoda start --port "$port" --data "$work/data" >"$work/log" 2>&1 &
server=$!
for ((i = 0; i < 600; i++)); do
  if curl -sf -o /dev/null "http://localhost:$port/actuator/health/readiness"; then break; fi
  kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
  sleep 1
done
"$java" bench/LiveSession.java run "http://localhost:$port" "$server" "$spectators" "$rounds"
