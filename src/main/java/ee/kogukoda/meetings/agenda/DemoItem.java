package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An item of a demonstration's agenda, as written in `coming-1.txt` and so on: lines with a name
/// and a value, the draft, and after a line of dashes the explanatory memorandum.
record DemoItem(ItemText text, @Nullable String memorandum) {
  /// The items of one agenda, in order.
  static List<DemoItem> readAll(String agenda) {
    var items = new ArrayList<DemoItem>();
    for (int number = 1; true; number++) {
      String name = agenda + "-" + number + ".txt";
      try (InputStream in = DemoItem.class.getResourceAsStream(name)) {
        if (in == null) return items;
        items.add(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static DemoItem parse(String file) {
    int end = file.indexOf("\n\n");
    Map<String, String> values = new HashMap<>();
    for (String line : file.substring(0, end).split("\n"))
      values.put(
          line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
    String[] parts = file.substring(end).split("\n---\n");
    String draft = parts[0].strip();
    String act = values.get("act");
    return new DemoItem(
        new ItemText(
            values.getOrDefault("title", ""),
            values.get("presenter"),
            values.get("coPresenter"),
            act == null ? null : ActKind.valueOf(act),
            MajorityRule.valueOf(values.getOrDefault("majority", "SIMPLE")),
            draft.isEmpty() ? null : draft,
            null),
        parts.length > 1 ? parts[1].strip() : null);
  }
}
