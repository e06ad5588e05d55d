package ee.kogukoda.municipalities.units;

import ee.kogukoda.web.Frame;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The organisational units of a municipality as a tree.
///
/// @param addHref where one is added; null for those who may not
public record UnitsPage(Frame frame, List<Unit> units, @Nullable String addHref) {
  /// @param changeHref where it is changed; null for those who may not
  public record Unit(String name, @Nullable String changeHref, List<Unit> under) {}

  static UnitsPage of(Frame frame, List<OrganisationalUnit> units, @Nullable String changing) {
    return new UnitsPage(
        frame, under(null, units, changing), changing == null ? null : changing + "/uus");
  }

  private static List<Unit> under(
      @Nullable UUID parent, List<OrganisationalUnit> units, @Nullable String changing) {
    return units.stream()
        .filter(unit -> Objects.equals(unit.parent(), parent))
        .map(unit ->
            new Unit(
                unit.name(),
                changing == null ? null : changing + "/" + unit.id(),
                under(unit.id(), units, changing)))
        .toList();
  }
}
