package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who belonged to a body on one day.
///
/// @param seats by name
public record Composition(Body body, List<Seat> seats, List<Office> offices) {
  public Composition {
    seats = List.copyOf(seats);
    offices = List.copyOf(offices);
  }

  /// The first holder of an office; a body may have several deputies.
  public Optional<Office> holder(Role role) {
    return offices.stream().filter(office -> office.role() == role).findFirst();
  }

  public boolean holds(Seat seat, Role role) {
    return offices.stream()
        .anyMatch(office -> office.role() == role && office.person().equals(seat.person()));
  }

  /// How many seats nobody holds.
  public int vacant() {
    return body.membershipSize() - seats.size();
  }

  /// Members by faction, larger factions first; those without one under the empty name, last.
  public Map<String, List<Seat>> byFaction() {
    var found = new LinkedHashMap<String, List<Seat>>();
    seats.stream()
        .map(seat -> seat.faction() == null ? "" : seat.faction())
        .distinct()
        .sorted((a, b) -> {
          if (a.isEmpty() != b.isEmpty()) return a.isEmpty() ? 1 : -1;
          int bySize = Integer.compare(in(b).size(), in(a).size());
          return bySize != 0 ? bySize : a.compareTo(b);
        })
        .forEach(faction -> found.put(faction, in(faction)));
    return found;
  }

  private List<Seat> in(String faction) {
    return seats.stream()
        .filter(seat -> faction.equals(seat.faction() == null ? "" : seat.faction()))
        .toList();
  }
}
