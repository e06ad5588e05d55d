package ee.kogukoda.meetings.seating;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Rows of so many seats, the first before the chair, and who sits where.
///
/// @param places by person; two never sit on one seat
public record SeatingPlan(int rows, int seats, Map<UUID, Place> places) {
  public static final int MOST_ROWS = 12;
  public static final int MOST_SEATS = 20;

  /// A seat, both numbers from 1.
  public record Place(int row, int seat) {}

  public SeatingPlan {
    places = Map.copyOf(places);
    if (rows < 1 || rows > MOST_ROWS || seats < 1 || seats > MOST_SEATS)
      throw new IllegalArgumentException(rows + " rows of " + seats);
    for (Place place : places.values())
      if (place.row() < 1 || place.row() > rows || place.seat() < 1 || place.seat() > seats)
        throw new IllegalArgumentException("outside of the hall: " + place);
    if (new HashSet<>(places.values()).size() < places.size())
      throw new IllegalArgumentException("two on one seat");
  }

  /// Who sits there.
  public Optional<UUID> findPerson(int row, int seat) {
    Place place = new Place(row, seat);
    return places.entrySet().stream()
        .filter(taken -> taken.getValue().equals(place))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
