package ee.kogukoda.meetings.minutes;

import java.util.Locale;

/// How minutes call a body, its members and its sittings. A council and a government hold sessions
/// (istung), committees and boards meetings (koosolek).
///
/// @param body as in "volikogu on otsustusvõimeline"
/// @param inside as in "Volikogus on 17 liiget"
/// @param sitting as in "Istung algas"
/// @param ofSitting as in "istungi juhataja"
/// @param atSitting as in "Istungil osaleb"
public record BodyWords(
    String body,
    String inside,
    String member,
    String chair,
    String deputy,
    String sitting,
    String ofSitting,
    String atSitting) {

  public static BodyWords council() {
    return session(
        "volikogu", "Volikogus", "volikogu liige", "volikogu esimees", "volikogu aseesimees");
  }

  /// @param head who leads it, as "vallavanem" or "linnapea"
  public static BodyWords government(String head) {
    return session("valitsus", "Valitsuses", "valitsuse liige", head, head + " asendaja");
  }

  public static BodyWords committee() {
    return meeting(
        "komisjon", "Komisjonis", "komisjoni liige", "komisjoni esimees", "komisjoni aseesimees");
  }

  public static BodyWords board() {
    return meeting(
        "eestseisus",
        "Eestseisuses",
        "eestseisuse liige",
        "eestseisuse esimees",
        "eestseisuse aseesimees");
  }

  /// The kind of document, as "ISTUNGI PROTOKOLL".
  String title() {
    return (ofSitting + " protokoll").toUpperCase(Locale.of("et"));
  }

  /// "Istung" within a sentence.
  String sittingWithin() {
    return sitting.toLowerCase(Locale.of("et"));
  }

  String presiding() {
    return ofSitting + " juhataja";
  }

  /// The same at the beginning of a sentence.
  String presidingFirst() {
    return sitting.charAt(0) + presiding().substring(1);
  }

  private static BodyWords session(
      String body, String inside, String member, String chair, String deputy) {
    return new BodyWords(body, inside, member, chair, deputy, "Istung", "istungi", "Istungil");
  }

  private static BodyWords meeting(
      String body, String inside, String member, String chair, String deputy) {
    return new BodyWords(
        body, inside, member, chair, deputy, "Koosolek", "koosoleku", "Koosolekul");
  }
}
