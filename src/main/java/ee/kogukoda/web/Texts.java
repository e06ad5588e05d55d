package ee.kogukoda.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The message bundles of all modules, read once at start: `messages/<module>.properties` is the
/// Estonian source, `_en` and `_ru` beside it say the same.
@Component
public class Texts {
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  public Texts() {
    for (Language language : Language.values())
      words.put(language, new Words(language, read(language)));
  }

  public Words in(Language language) {
    return Objects.requireNonNull(words.get(language));
  }

  private static Map<String, String> read(Language language) {
    var patterns = new HashMap<String, String>();
    try {
      var resources = new PathMatchingResourcePatternResolver();
      for (Resource bundle : resources.getResources("classpath*:messages/*.properties")) {
        if (!belongsTo(language, String.valueOf(bundle.getFilename()))) continue;
        var texts = new Properties();
        try (Reader reader =
            new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
        texts.forEach((key, text) -> patterns.put((String) key, (String) text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return patterns;
  }

  private static boolean belongsTo(Language language, String file) {
    boolean translated = file.endsWith("_en.properties") || file.endsWith("_ru.properties");
    return language == Language.ET
        ? !translated
        : file.endsWith("_" + language.tag() + ".properties");
  }
}
