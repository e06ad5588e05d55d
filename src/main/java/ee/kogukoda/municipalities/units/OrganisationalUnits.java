package ee.kogukoda.municipalities.units;

import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.municipalities.MunicipalityRefusal;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The units of the municipality in scope, as they are today.
@Service
public class OrganisationalUnits {
  private final UnitStore store;
  private final Audit audit;
  private final Clock clock;

  OrganisationalUnits(UnitStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<OrganisationalUnit> listUnits() {
    return store.listOn(today());
  }

  /// The unit with this identity, if it exists today; refuses where it does not.
  @Transactional(readOnly = true)
  public OrganisationalUnit getUnit(UUID unit) {
    return listUnits().stream()
        .filter(each -> each.id().equals(unit))
        .findFirst()
        .orElseThrow(() -> new Refused(MunicipalityRefusal.UNKNOWN_UNIT));
  }

  /// @param parent the unit it comes under, or null
  @Transactional
  public UUID create(@Nullable UUID parent, String name) {
    if (parent != null) getForUpdate(parent);
    var id = Uuid7.next();
    var accepted = accept(name);
    store.insert(id, parent, accepted, today());
    record("unit_created", id, accepted);
    return id;
  }

  @Transactional
  public void rename(UUID unit, String name) {
    getForUpdate(unit);
    var accepted = accept(name);
    store.rename(unit, accepted);
    record("unit_renamed", unit, accepted);
  }

  /// Ends a unit that has none under it; what it did stays readable under its name.
  @Transactional
  public void end(UUID unit) {
    var ended = getForUpdate(unit);
    int under = store.countUnder(unit, today());
    if (under > 0) throw new Refused(MunicipalityRefusal.HAS_UNITS_UNDER_IT, under);
    store.end(unit, today());
    record("unit_ended", unit, ended.name());
  }

  private OrganisationalUnit getForUpdate(UUID unit) {
    return store
        .findForUpdate(unit, today())
        .orElseThrow(() -> new Refused(MunicipalityRefusal.UNKNOWN_UNIT));
  }

  private void record(String deed, UUID unit, String name) {
    audit.record("municipalities." + deed, "unit", unit.toString(), Map.of("name", name));
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
