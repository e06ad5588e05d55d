package ee.kogukoda.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words as question and index both write them: in small letters, without accents.
final class Terms {
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LONGEST = 60;

  private Terms() {}

  static List<String> of(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(Terms::simplify)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static String simplify(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String plain = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    String letters = plain.replaceAll("[^\\p{L}\\p{N}]", "");
    return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
  }

  /// The part of a word that its endings leave alone, roughly: the longer the word, the more of its
  /// end may change.
  static String beginning(String word) {
    int kept = word.length() - (word.length() >= 8 ? 2 : word.length() >= 5 ? 1 : 0);
    return isNumber(word) ? word : word.substring(0, kept);
  }

  /// As PostgreSQL reads a `tsvector`; the words of the title weigh more.
  static String vector(String title, String text) {
    var vector = new StringBuilder();
    int position = 1;
    for (String word : of(title)) append(vector, word, position++, "A");
    for (String word : of(text)) append(vector, word, position++, "");
    return vector.toString();
  }

  private static void append(StringBuilder vector, String word, int position, String weight) {
    // PostgreSQL counts no further than this.
    int place = Math.min(position, 16_383);
    vector.append('\'').append(word).append("':").append(place).append(weight).append(' ');
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
