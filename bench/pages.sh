#!/usr/bin/env bash
# Pages per second of the public session page, beside a static file from nginx and beside the raw
# SQL of that page through pgbench, one after the other in one run.
# bench/pages.sh URL DATA_FOLDER PG_PORT  (of a running demonstration; the port stands in its log)
set -euo pipefail
[ $# = 3 ] || { echo "bench/pages.sh URL DATA_FOLDER PG_PORT" >&2; exit 1; }
url=$1 data=$2 pg=$3 seconds=${SECONDS_EACH:-10}
cd "$(dirname "${BASH_SOURCE[0]}")"
missing=''
for pair in wrk:wrk nginx:nginx-light pgbench:postgresql-contrib psql:postgresql-client curl:curl; do
  command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair##*:}"
done
[ -z "$missing" ] || { echo "missing; on Debian: apt-get install$missing" >&2; exit 1; }

work=$(mktemp -d)
chmod 755 "$work"
static=${NGINX_PORT:-18950}
finish() { if [ -f "$work/nginx.pid" ]; then kill "$(cat "$work/nginx.pid")" || true; fi; rm -rf "$work"; }
trap finish EXIT

# The coming session stands first.
day=$(curl -sf "$url/naidisvald/istungid" | grep -oE 'istungid/[0-9]{4}-[0-9]{2}-[0-9]{2}' | head -1 | cut -d/ -f2)
page="$url/naidisvald/istungid/$day"
curl -sf "$page" -o "$work/page.html"
cat >"$work/nginx.conf" <<CONF
pid $work/nginx.pid; error_log $work/error.log; worker_processes auto;
events { worker_connections 512; }
http { access_log off; sendfile on; default_type text/html; server { listen 127.0.0.1:$static; root $work; } }
CONF
nginx -c "$work/nginx.conf"

rate() { wrk -t2 -c16 -d"${2:-$seconds}s" "${@:3}" "$1" | awk '/Requests\/sec|Non-2xx/ { printf "%s ", $0 } END { print "" }'; }
etag=$(curl -sI -X GET "$page" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
echo "$(date '+%F %R') load average: $(cut -d' ' -f1-3 /proc/loadavg), page of $(wc -c <"$work/page.html") bytes"
rate "$page" 10 >/dev/null # until the JVM has compiled what it needs
echo "session page:            $(rate "$page")"
[ -z "$etag" ] || echo "session page, known (304): $(rate "$page" "$seconds" -H "If-None-Match: $etag" | sed 's/Non-2xx[^ ]* or 3xx[^0-9]*[0-9]*//')"
echo "nginx, the same as file: $(rate "http://127.0.0.1:$static/page.html")"

# Row-level security stays on, as for the application: the municipality is set for each connection.
PGPASSWORD=$(sed -n 's/^app=//p' "$data/postgres/passwords")
export PGPASSWORD PGHOST=127.0.0.1 PGPORT=$pg PGUSER=kogukoda_app PGDATABASE=kogukoda
here=$(psql -Atc "select id from municipalities.municipality where slug = 'naidisvald'")
export PGOPTIONS="-c kogukoda.municipality=$here"
sed -e "s/:here/'$here'/" -e "s/:slug/'$day'/" session-page.sql >"$work/page.sql"
echo "pgbench, its SQL:        $(pgbench -n -M prepared -c 4 -j 2 -T "$seconds" -f "$work/page.sql" 2>/dev/null | grep '^tps')"
