package ee.kogukoda.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/// A piece of text with the words that were looked for marked in it.
public record Passage(List<Piece> pieces) {
  private static final int BEFORE = 60;
  private static final int LENGTH = 240;

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /// Some letters, marked or not.
  public record Piece(String text, boolean marked) {}

  static Passage of(String text, Predicate<String> marked) {
    var pieces = new ArrayList<Piece>();
    Matcher words = Terms.WORD.matcher(text);
    int done = 0;
    while (words.find()) {
      if (!marked.test(words.group())) continue;
      if (words.start() > done) pieces.add(new Piece(text.substring(done, words.start()), false));
      pieces.add(new Piece(words.group(), true));
      done = words.end();
    }
    if (done < text.length()) pieces.add(new Piece(text.substring(done), false));
    return new Passage(pieces);
  }

  /// The part of a long text around the first marked word, or its beginning.
  static Passage excerpt(String text, Predicate<String> marked) {
    Matcher words = Terms.WORD.matcher(text);
    int at = 0;
    while (words.find())
      if (marked.test(words.group())) {
        at = words.start();
        break;
      }
    int from = at <= BEFORE ? 0 : wordFrom(text, at - BEFORE);
    int to = from + LENGTH >= text.length() ? text.length() : wordBefore(text, from + LENGTH);
    String part = text.substring(from, to).replaceAll("\\s+", " ").strip();
    return of((from > 0 ? "… " : "") + part + (to < text.length() ? " …" : ""), marked);
  }

  /// The whole without marks.
  String text() {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }

  private static int wordFrom(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 || space > at + BEFORE ? at : space + 1;
  }

  private static int wordBefore(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    return space < at - BEFORE ? at : space;
  }
}
