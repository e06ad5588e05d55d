#!/bin/sh
# Fills a database of its own with 200 000 entries and measures the statements of FoundStore, one
# client after another question. Needs psql and a PostgreSQL 16 or newer in PGHOST, PGPORT, PGUSER
# whose user may create databases. Plans: PLANS=1 bench/search/run.sh
set -eu
cd "$(dirname "$0")"
base=kogukoda_search_bench
if ! psql -qd "$base" -c "select 1" >/dev/null 2>&1; then
  createdb "$base"
  psql -qd "$base" -v ON_ERROR_STOP=1 -f fill.sql
fi
for file in prefix prefix-here rare-prefix two-words two-words-here typo typo-here; do
  if [ "${PLANS:-}" ]; then
    sed 's/^with candidate/explain (analyze, buffers, costs off) &/' "$file.sql" |
      psql -qXAtd "$base"
  fi
  # Fifteen times, the middle and the slowest but one.
  { printf '%s\n' '\timing on' '\o /dev/null'; i=0; while [ $i -lt 15 ]; do cat "$file.sql"; i=$((i + 1)); done; } |
    psql -qXd "$base" | grep -o '[0-9.,]* ms' | tr -d ' ms' | tr , . | awk '$1 > 0.5' | sort -n |
    awk -v name="$file" '{ t[NR] = $1 } END { printf "%-16s p50 %8.1f ms   p95 %8.1f ms\n", name, t[int(NR / 2) + 1], t[NR - 1] }'
done
