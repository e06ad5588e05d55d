# For the measurements that fill a database: an instance of its own, thrown away at the end.
begin() {
  java=java
  for folder in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -n "$folder" ] && [ -x "$folder/bin/javac" ]; then java=$folder/bin/java && break; fi
  done
  export JAVA_HOME=${java%/bin/java}
  "$java" -version 2>&1 | grep -q '"25' || { echo "this needs JDK 25; set JAVA_HOME" >&2; exit 1; }
  ulimit -n 40000 2>/dev/null || ulimit -n "$(ulimit -Hn)"
  work=$(mktemp -d)
  server=''
  trap 'stop_instance; rm -rf "$work"' EXIT
  mvn -B -q -Pfast compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" </dev/null >&2
  classpath=target/classes:$(cat "$work/classpath")
}

start_instance() {
  "$java" -Xmx${HEAP:-2g} -cp "$classpath" ee.kogukoda.Kogukoda --kogukoda.demo=true \
    --kogukoda.data="$work/data" --server.port="$port" "$@" >"$work/log" 2>&1 &
  server=$!
  for ((i = 0; i < 600; i++)); do
    if curl -sf -o /dev/null "http://localhost:$port/actuator/health/readiness"; then return; fi
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 1
  done
  echo "it did not become ready" >&2
  exit 1
}

stop_instance() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null && wait "$server" 2>/dev/null || true; fi
  server=''
}

run_command() {
  "$java" -cp "$classpath" ee.kogukoda.Kogukoda --kogukoda.command="$1" --kogukoda.data="$work/data" >&2
}

# fill YEARS [tonight]
fill() {
  local database password
  database=$(sed -n 4p "$work"/data/postgres/pg18/postmaster.pid)
  password=$(sed -n 's/^superuser=//p' "$work/data/postgres/passwords")
  "$java" -Xmx3g -cp "$classpath" bench/history/History.java \
    "jdbc:postgresql://127.0.0.1:$database/kogukoda" postgres "$password" "$@"
}
