package ee.kogukoda.search;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the visitor may do and where, for a query to compare entries with.
record Holdings(List<Holding> all) {
  Holdings {
    all = List.copyOf(all);
  }

  private record Holding(String permission, @Nullable UUID place, @Nullable UUID body) {}

  static Holdings of(Visitor visitor, Access access) {
    var all = new ArrayList<Holding>();
    for (Grant grant : visitor.grants())
      for (String permission : access.permissionsOf(grant.role()))
        all.add(new Holding(permission, grant.municipality(), grant.body()));
    return new Holdings(all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  String permissions() {
    return all.stream().map(Holding::permission).collect(Collectors.joining(",", "{", "}"));
  }

  String places() {
    return all.stream()
        .map(each -> each.place() == null ? "null" : each.place().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }

  String bodies() {
    return all.stream()
        .map(each -> each.body() == null ? "null" : each.body().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
