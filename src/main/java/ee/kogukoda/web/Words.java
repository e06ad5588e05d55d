package ee.kogukoda.web;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All texts of the house in one language.
public final class Words {
  private final Language language;
  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  Words(Language language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = Map.copyOf(patterns);
  }

  public Language language() {
    return language;
  }

  /// The text with this key, in ICU message format with `arguments` in its places. A key without a
  /// text is a defect, found by a test before it can be met here.
  public String say(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) throw new IllegalArgumentException("no text " + key + " in " + language);
    if (arguments.length == 0 && pattern.indexOf('\'') < 0) return pattern;
    MessageFormat format =
        formats.computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
    // MessageFormat is not thread-safe; a copy is cheaper than parsing.
    return ((MessageFormat) format.clone())
        .format(Arrays.stream(arguments).map(this::shown).toArray());
  }

  /// Dates and times stand in texts as they stand on pages.
  private Object shown(Object argument) {
    return switch (argument) {
      case LocalDate date -> formats().date(date);
      case LocalTime time -> formats().time(time);
      case Instant instant -> formats().dateTime(instant);
      default -> argument;
    };
  }

  private Formats formats() {
    return Formats.in(language);
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }
}
