package ee.kogukoda.database;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What comes of an import: how much is new, how much was there, and every problem with its place
/// in the file.
public final class ImportReport {
  private final List<Problem> problems = new ArrayList<>();
  private int added;
  private int unchanged;

  private record Problem(long line, String column, String words) {
    @Override
    public String toString() {
      return "line %d%s: %s".formatted(line, column.isEmpty() ? "" : ", " + column, words);
    }
  }

  /// @param line of the file, counted from 1
  /// @param column its name; empty where the whole line is meant
  public void problem(long line, String column, String words) {
    problems.add(new Problem(line, column, words));
  }

  public void added() {
    added++;
  }

  public void unchanged() {
    unchanged++;
  }

  public boolean isRight() {
    return problems.isEmpty();
  }

  public List<String> problems() {
    return problems.stream()
        .sorted(Comparator.comparingLong(Problem::line))
        .map(Problem::toString)
        .toList();
  }

  public String counts() {
    return "%d new, %d there already".formatted(added, unchanged);
  }
}
