package ee.kogukoda.meetings.drafts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/// What has changed from one text to another: paragraphs left out, put in and kept, and within a
/// changed paragraph the words.
public record Difference(List<Line> lines) {
  public Difference {
    lines = List.copyOf(lines);
  }

  /// Whether a paragraph stands in both texts, in the earlier or in the later one.
  public enum Sign {
    KEPT,
    REMOVED,
    ADDED
  }

  /// A paragraph in its pieces.
  public record Line(Sign sign, List<Piece> pieces) {
    public Line {
      pieces = List.copyOf(pieces);
    }

    String text() {
      var text = new StringBuilder();
      for (Piece piece : pieces) text.append(piece.text());
      return text.toString();
    }
  }

  /// Some words, and whether the other text lacks them.
  public record Piece(String text, boolean changed) {}

  /// @param earlier paragraphs parted by empty lines, as is the later text
  public static Difference between(String earlier, String later) {
    return between(DraftText.of(earlier), DraftText.of(later));
  }

  static Difference between(DraftText earlier, DraftText later) {
    return between(earlier.paragraphs(), later.paragraphs());
  }

  /// From some paragraphs to others.
  public static Difference between(List<String> earlier, List<String> later) {
    var lines = new ArrayList<Line>();
    for (var delta : deltas(earlier, later)) {
      List<String> before = delta.getSource().getLines();
      List<String> after = delta.getTarget().getLines();
      if (delta.getType() == DeltaType.EQUAL) {
        for (String paragraph : before) lines.add(whole(Sign.KEPT, paragraph));
        continue;
      }
      int pairs = Math.min(before.size(), after.size());
      for (int i = 0; i < pairs; i++) addPair(lines, before.get(i), after.get(i));
      for (String gone : before.subList(pairs, before.size())) lines.add(whole(Sign.REMOVED, gone));
      for (String come : after.subList(pairs, after.size())) lines.add(whole(Sign.ADDED, come));
    }
    return new Difference(lines);
  }

  public boolean isNone() {
    return lines.stream().allMatch(line -> line.sign() == Sign.KEPT);
  }

  private static Line whole(Sign sign, String paragraph) {
    return new Line(sign, List.of(new Piece(paragraph, sign != Sign.KEPT)));
  }

  private static void addPair(List<Line> lines, String before, String after) {
    var gone = new ArrayList<Piece>();
    var come = new ArrayList<Piece>();
    for (var delta : deltas(words(before), words(after))) {
      boolean changed = delta.getType() != DeltaType.EQUAL;
      String source = String.join("", delta.getSource().getLines());
      String target = String.join("", delta.getTarget().getLines());
      if (!source.isEmpty()) gone.add(new Piece(source, changed));
      if (!target.isEmpty()) come.add(new Piece(target, changed));
    }
    lines.add(new Line(Sign.REMOVED, gone));
    lines.add(new Line(Sign.ADDED, come));
  }

  private static List<AbstractDelta<String>> deltas(List<String> earlier, List<String> later) {
    return DiffUtils.diff(earlier, later, true).getDeltas();
  }

  /// Words with the space after them, so that joined they are the text again.
  private static List<String> words(String paragraph) {
    return List.of(paragraph.split("(?<=\\s)(?=\\S)"));
  }
}
