package ee.kogukoda;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A paragraph of an act, cited as `KOKS § 45 lg 5 p 1`; a further paragraph of the same act in the
/// same sentence follows without the act: `KOKS § 44, § 17 lg 5-6`. Acts of the Union have
/// articles: `eIDAS art. 25`.
record LawCitation(String act, String place) {
  /// What may be cited, with its full name. Whoever cites another act adds it here.
  static final Map<String, String> ACTS =
      new TreeMap<>(
          Map.of(
              "AvTS", "avaliku teabe seadus",
              "eIDAS", "Euroopa Parlamendi ja nõukogu määrus (EL) nr 910/2014",
              "ETHS", "Eesti territooriumi haldusjaotuse seadus",
              "HMS", "haldusmenetluse seadus",
              "KOKS", "kohaliku omavalitsuse korralduse seadus",
              "KOVVS", "kohaliku omavalitsuse volikogu valimise seadus",
              "PTS", "pühade ja tähtpäevade seadus",
              "TLS", "töölepingu seadus",
              "TsÜS", "tsiviilseadustiku üldosa seadus",
              "VVS", "Vabariigi Valitsuse seadus"));

  static final Comparator<LawCitation> IN_ORDER =
      comparing(LawCitation::act)
          .thenComparingInt(citation -> citation.number(0))
          .thenComparing(citation -> citation.place().contains("lg") ? 1 : 0)
          .thenComparing(comparingInt(citation -> citation.number(1)))
          .thenComparing(LawCitation::place);

  private static final String NUMBER = "\\d+[¹²³]?(?:-\\d+)?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<act>\\p{L}+) )?(?<place>§ %1$s(?: lg %1$s)?(?: p %1$s)?|(?<=\\p{L} )art\\. %1$s)"
              .formatted(NUMBER));
  private static final Pattern SIGN = Pattern.compile("§|\\bart\\.");
  private static final Pattern ODD =
      Pattern.compile(
          "\\b(?:KOKS|AvTS|HMS|KOVVS|TsÜS) \\d|§ [^.;,)]{1,8}\\blõi(?:ge|ke)|§§|\\d lg\\d");

  /// Every paragraph that a text cites.
  ///
  /// @throws IllegalArgumentException where one is cited in another form
  static List<LawCitation> listIn(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (ODD.matcher(line).find()) throw new IllegalArgumentException(line);
    var found = new ArrayList<LawCitation>();
    Matcher matcher = FORM.matcher(line);
    String act = null;
    int end = 0;
    while (matcher.find()) {
      String own = matcher.group("act");
      if (own != null && ACTS.containsKey(own)) act = own;
      else if (act == null || line.substring(end, matcher.start()).contains(". "))
        throw new IllegalArgumentException("which act? " + line);
      found.add(new LawCitation(act, matcher.group("place")));
      end = matcher.end();
    }
    if (found.size() != SIGN.matcher(line).results().count())
      throw new IllegalArgumentException(line);
    return found;
  }

  /// The text without what it cites, for a table where that stands in the next column.
  static String strip(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("\\s*\\((?:\\p{L}+ )?§[^)]*\\)", "")
        .replaceAll("(?<=[.!?]) \\p{L}+ § [^.]*(?:art\\. \\d+)?\\.?$", "")
        .strip();
  }

  private int number(int index) {
    var numbers = Pattern.compile("\\d+").matcher(place.replaceAll("(?<=\\d)-\\d+", ""));
    for (int i = 0; numbers.find(); i++) if (i == index) return Integer.parseInt(numbers.group());
    return 0;
  }

  @Override
  public String toString() {
    return act + " " + place;
  }
}
