package ee.kogukoda.municipalities.settings;

import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.municipalities.MunicipalityRefusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.style.Accent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What each municipality has settled for itself, on which day.
@Service
public class Settings {
  private static final int LONGEST = 500;

  private final SettingStore store;
  private final List<SettingGroup> groups;
  private final Municipalities municipalities;
  private final Audit audit;
  private final Clock clock;

  Settings(
      SettingStore store,
      List<SettingGroup> groups,
      Municipalities municipalities,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.groups = groups;
    this.municipalities = municipalities;
    this.audit = audit;
    this.clock = clock;
  }

  /// The setting as it stands on that day.
  @Transactional(readOnly = true)
  public SettingValue getSetting(MunicipalityId municipality, Setting setting, LocalDate day) {
    return in(store.findOn(municipality, day), setting);
  }

  /// The settings, as they stand on that day, that are asked for together.
  @Transactional(readOnly = true)
  public List<SettingValue> listSettings(
      MunicipalityId municipality, List<? extends Setting> settings, LocalDate day) {
    var rows = store.findOn(municipality, day);
    return settings.stream().map(setting -> in(rows, setting)).toList();
  }

  /// Settles the value for the municipality in scope from a day on; a value settled earlier for a
  /// later day stays.
  ///
  /// @param verifiedBy who has compared it with its basis, or null while nobody has
  @Transactional
  public void change(
      Setting setting,
      String value,
      @Nullable String legalBasis,
      @Nullable String verifiedBy,
      LocalDate from) {
    var accepted = accept(setting, value.strip());
    if (legalBasis != null && legalBasis.length() > LONGEST)
      throw new Refused(WebRefusal.TEXT_TOO_LONG, LONGEST).at("basis");
    if (from.isBefore(today())) {
      throw new Refused(MunicipalityRefusal.BEGINS_IN_THE_PAST).at("from");
    }
    var municipality = new MunicipalityId(Scope.require());
    store.lock(municipality);
    store.put(
        municipality, new SettingStore.Row(setting.code(), accepted, legalBasis, verifiedBy, from));
    audit.record(
        "municipalities.setting_changed",
        "setting",
        setting.code(),
        Map.of("value", accepted, "from", from.toString(), "verified", verifiedBy != null));
    municipalities.forget();
  }

  /// Values that begin to hold after that day.
  @Transactional(readOnly = true)
  List<SettingValue> listLater(MunicipalityId municipality, LocalDate day) {
    var known =
        groups.stream()
            .flatMap(group -> group.settings().stream())
            .collect(Collectors.toMap(Setting::code, setting -> setting));
    return store.listLater(municipality, day).stream()
        .filter(row -> known.containsKey(row.code()))
        .map(row -> in(Map.of(row.code(), row), Objects.requireNonNull(known.get(row.code()))))
        .toList();
  }

  List<SettingGroup> groups() {
    return groups;
  }

  Setting getByCode(String code) {
    return groups.stream()
        .flatMap(group -> group.settings().stream())
        .filter(setting -> setting.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused(MunicipalityRefusal.UNKNOWN_SETTING));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingCalendar.TALLINN);
  }

  private static String accept(Setting setting, String value) {
    return switch (setting.kind()) {
      case TEXT -> {
        if (value.length() > LONGEST)
          throw new Refused(WebRefusal.TEXT_TOO_LONG, LONGEST).at("value");
        yield value;
      }
      case WHOLE_NUMBER -> {
        if (!value.matches("\\d{1,6}")) throw refused(MunicipalityRefusal.NOT_A_WHOLE_NUMBER);
        yield value;
      }
      case YES_NO -> {
        if (!value.matches("jah|ei")) throw refused(MunicipalityRefusal.NOT_YES_OR_NO);
        yield value;
      }
      case COLOUR -> value.isEmpty() ? value : acceptColour(value.toLowerCase(Locale.ROOT));
    };
  }

  private static String acceptColour(String colour) {
    if (!Accent.isColour(colour)) throw refused(MunicipalityRefusal.NOT_A_COLOUR);
    double contrast = Accent.contrast(colour, "#ffffff");
    if (contrast < Accent.READABLE) {
      throw refused(
          MunicipalityRefusal.WEAK_CONTRAST, oneDecimal(contrast), oneDecimal(Accent.READABLE));
    }
    return colour;
  }

  // Cut, not rounded: 4.49 must not be shown as 4,5.
  private static String oneDecimal(double contrast) {
    return (int) contrast + "," + (int) (contrast * 10) % 10;
  }

  private static Refused refused(MunicipalityRefusal refusal, Object... arguments) {
    return new Refused(refusal, arguments).at("value");
  }

  private static SettingValue in(Map<String, SettingStore.Row> rows, Setting setting) {
    var row = rows.get(setting.code());
    return row == null
        ? SettingValue.initial(setting)
        : new SettingValue(
            setting, row.value(), row.legalBasis(), row.verifiedBy(), row.validFrom());
  }
}
