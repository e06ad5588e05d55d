package ee.kogukoda.meetings.amendments;

import ee.kogukoda.meetings.amendments.Amendment.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How amendments go together: which exclude each other, in which order they are voted on, and the
/// text they give. It hangs on their numbers and places only, never on the order they come in.
final class Merging {
  /// The most far-reaching first, then by their place in the text; where the chair has given a
  /// place, that counts before.
  static final Comparator<Amendment> VOTING_ORDER =
      Comparator.comparingInt(Merging::place)
          .thenComparingInt(amendment -> amendment.operation() == Operation.WHOLE ? 0 : 1)
          .thenComparingInt(Amendment::paragraph)
          .thenComparingInt(amendment -> reach(amendment.operation()))
          .thenComparingInt(Amendment::number);

  private Merging() {}

  private static int place(Amendment amendment) {
    return amendment.place() == null ? Integer.MAX_VALUE : amendment.place();
  }

  private static int reach(Operation operation) {
    return switch (operation) {
      case WHOLE -> 0;
      case DELETE -> 1;
      case REPLACE -> 2;
      case INSERT -> 3;
    };
  }

  /// Two that cannot both be carried: both change the same paragraph, or one of them the whole
  /// text. Insertions at one place stand one after the other.
  static boolean exclude(Amendment one, Amendment other) {
    if (one.number() == other.number()) return false;
    if (one.operation() == Operation.WHOLE || other.operation() == Operation.WHOLE) return true;
    return one.operation() != Operation.INSERT
        && other.operation() != Operation.INSERT
        && one.paragraph() == other.paragraph();
  }

  /// The paragraphs after all of these; none of them excludes another.
  static List<String> merge(List<String> paragraphs, Collection<Amendment> carried) {
    List<Amendment> inOrder =
        carried.stream().sorted(Comparator.comparingInt(Amendment::number)).toList();
    for (Amendment amendment : inOrder)
      if (amendment.operation() == Operation.WHOLE) return split(amendment.text());
    var text = new ArrayList<String>();
    for (int paragraph = 0; paragraph <= paragraphs.size(); paragraph++) {
      if (paragraph > 0) text.addAll(changed(paragraph, paragraphs.get(paragraph - 1), inOrder));
      for (Amendment amendment : inOrder)
        if (amendment.operation() == Operation.INSERT && amendment.paragraph() == paragraph)
          text.addAll(split(amendment.text()));
    }
    return text;
  }

  private static List<String> changed(int paragraph, String before, List<Amendment> inOrder) {
    for (Amendment amendment : inOrder) {
      if (amendment.paragraph() != paragraph) continue;
      if (amendment.operation() == Operation.DELETE) return List.of();
      if (amendment.operation() == Operation.REPLACE) return split(amendment.text());
    }
    return List.of(before);
  }

  /// A text as paragraphs; an empty line parts them.
  static List<String> split(String text) {
    return Arrays.stream(text.replace("\r\n", "\n").split("\\n\\s*\\n"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  static String join(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }
}
