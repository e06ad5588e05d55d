package ee.kogukoda.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// `permissions.csv`, read once: for each permission the roles that hold it.
record PermissionTable(Map<String, Set<Role>> roles) {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  static PermissionTable read() {
    try (InputStream in = PermissionTable.class.getResourceAsStream("/permissions.csv")) {
      if (in == null) throw new IllegalStateException("permissions.csv is missing");
      var table = new HashMap<String, Set<Role>>();
      for (CSVRecord row : FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        Set<Role> held =
            Arrays.stream(row.get("roles").split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        table.put(row.get("permission"), Set.copyOf(held));
      }
      return new PermissionTable(Map.copyOf(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<Role> rolesFor(String permission) {
    Set<Role> held = roles.get(permission);
    if (held == null)
      throw new IllegalStateException("permissions.csv has no row for " + permission);
    return held;
  }

  Set<String> permissionsOf(Role role) {
    return roles.entrySet().stream()
        .filter(row -> row.getValue().contains(role))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
