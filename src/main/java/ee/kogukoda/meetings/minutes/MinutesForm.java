package ee.kogukoda.meetings.minutes;

/// How much minutes tell of what was said; what was decided, and how, every form tells in full.
public enum MinutesForm {
  /// Who presented, and what was decided.
  SHORT("lühike"),
  /// Also who asked and spoke.
  FULL("täielik"),
  /// Each speech by itself, with its text where somebody has entered it.
  VERBATIM("sõnasõnaline");

  /// As the rule of procedure is kept.
  private final String value;

  MinutesForm(String value) {
    this.value = value;
  }

  public static MinutesForm of(String value) {
    for (MinutesForm form : values()) if (form.value.equals(value)) return form;
    return FULL;
  }
}
