package ee.kogukoda.meetings.minutes;

/// What a body's sitting and its members are called in its minutes.
///
/// @param title of the minutes, in capitals
/// @param sitting "Istung" or "Koosolek"
/// @param at the same as a place: "Istungil"
/// @param seats what the number of seats is said of: "Volikogus"
/// @param body "volikogu"
/// @param member a member without an office: "volikogu liige"
public record MinutesWords(
    String title, String sitting, String at, String seats, String body, String member) {
  public static final MinutesWords COUNCIL =
      new MinutesWords(
          "ISTUNGI PROTOKOLL", "Istung", "Istungil", "Volikogus", "volikogu", "volikogu liige");
  public static final MinutesWords GOVERNMENT =
      new MinutesWords(
          "ISTUNGI PROTOKOLL", "Istung", "Istungil", "Valitsuses", "valitsus", "valitsuse liige");
  public static final MinutesWords COMMITTEE =
      new MinutesWords(
          "KOOSOLEKU PROTOKOLL",
          "Koosolek",
          "Koosolekul",
          "Komisjonis",
          "komisjon",
          "komisjoni liige");
}
