package ee.kogukoda.database.backup;

import ee.kogukoda.database.tables.Catalogue;
import java.time.Instant;
import java.util.List;

/// What a backup says about itself, in `manifest.json`. A backup without it was cut short.
///
/// @param format of the file; a house reads only those that it knows
/// @param release of the house that wrote it
/// @param schemas the newest migration of each module: the tables are made so far, then filled
/// @param entries every other entry of the file, with the checksum of its content
record BackupManifest(
    int format,
    String release,
    Instant writtenAt,
    List<Catalogue.Release> schemas,
    List<TableRows> tables,
    List<Catalogue.Counter> counters,
    List<Entry> entries) {
  static final int FORMAT = 1;
  static final String NAME = "manifest.json";
  static final String ROWS = "rows/";
  static final String DATA = "data/";

  BackupManifest {
    schemas = List.copyOf(schemas);
    tables = List.copyOf(tables);
    counters = List.copyOf(counters);
    entries = List.copyOf(entries);
  }

  /// A table and how many rows of it are there.
  record TableRows(Catalogue.Table table, long rows) {
    String entry() {
      return ROWS + table.schema() + "." + table.name();
    }
  }

  record Entry(String name, long size, String sha256) {}

  long rows() {
    return tables.stream().mapToLong(TableRows::rows).sum();
  }

  long files() {
    return entries.stream().filter(entry -> entry.name().startsWith(DATA)).count();
  }
}
