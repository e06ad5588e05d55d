package ee.kogukoda.web;

import com.ibm.icu.text.MessageFormat;
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
    return ((MessageFormat) format.clone()).format(arguments);
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }
}
