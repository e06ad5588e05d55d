package ee.kogukoda.municipalities;

import ee.kogukoda.database.Uuid7;
import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The units of the municipality in scope, as they are today.
@Service
public class OrganisationalUnits {
  private final UnitStore store;
  private final Clock clock;

  OrganisationalUnits(UnitStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<OrganisationalUnit> listUnits() {
    return store.listOn(today());
  }

  /// @param parent the unit it comes under, or null
  @Transactional
  public UUID create(@Nullable UUID parent, String name) {
    if (parent != null) getForUpdate(parent);
    var id = Uuid7.next();
    store.insert(id, parent, accept(name), today());
    return id;
  }

  @Transactional
  public void rename(UUID unit, String name) {
    getForUpdate(unit);
    store.rename(unit, accept(name));
  }

  /// Ends a unit that has none under it; what it did stays readable under its name.
  @Transactional
  public void end(UUID unit) {
    getForUpdate(unit);
    int under = store.countUnder(unit, today());
    if (under > 0) throw new Refused(MunicipalityRefusal.HAS_UNITS_UNDER_IT, under);
    store.end(unit, today());
  }

  private OrganisationalUnit getForUpdate(UUID unit) {
    return store
        .findForUpdate(unit, today())
        .orElseThrow(() -> new Refused(MunicipalityRefusal.UNKNOWN_UNIT));
  }

  private static String accept(String name) {
    var stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > 200) {
      throw new Refused(MunicipalityRefusal.NAME_MISSING).at("name");
    }
    return stripped;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingCalendar.TALLINN);
  }
}
