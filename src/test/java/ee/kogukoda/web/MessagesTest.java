package ee.kogukoda.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import ee.kogukoda.refusal.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/// The message bundles beside each other and beside whoever uses them.
class MessagesTest {
  private static final Pattern STRING = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_]+)+)\"");

  /// Beginnings of keys that are put together while running: `say("identity.desk." + …)`. That
  /// every value has its text is for a test of the module's own.
  private static final Pattern BEGINNING = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_]+)+\\.)\"");

  /// Keys whose module is put together as well: what the audit log's page says each module did, and
  /// how each module calls its settings.
  private static final Pattern OF_ANY_MODULE =
      Pattern.compile("[a-z]+\\.(audit|setting)\\.[a-z_]+");

  private static final Pattern SAID =
      Pattern.compile("\\b(?:say|frame|has)\\(\\s*\"([^\"]+)\"\\s*([,)+])");
  private static final Map<Path, String> BUNDLES = Sources.in("resources/messages", ".properties");
  private static final Map<Path, String> CODE = code();

  @Test
  void everyTextExistsInAllLanguages() {
    Set<String> estonian = keys(Language.ET);

    for (Language language : List.of(Language.EN, Language.RU)) {
      assertThat(without(estonian, keys(language))).as("missing in %s", language).isEmpty();
      assertThat(without(keys(language), estonian)).as("only in %s", language).isEmpty();
    }
  }

  @Test
  void everyLanguageSaysTheSameArguments() {
    Map<String, String> estonian = texts(Language.ET);

    for (Language language : Language.values())
      texts(language)
          .forEach((key, text) ->
              assertThat(arguments(text))
                  .as("%s in %s", key, language)
                  .isEqualTo(arguments(estonian.getOrDefault(key, text))));
  }

  @Test
  void everyTextSaysSomethingUnderItsModulesName() {
    BUNDLES.forEach((file, text) -> {
      String module =
          file.getFileName().toString().replaceFirst("(-[a-z]+)?(_en|_ru)?\\.properties$", "");
      read(text)
          .forEach((key, value) -> {
            assertThat(key).as("key in %s", file).startsWith(module + ".");
            assertThat(value).as(key).isNotBlank().isEqualTo(value.strip());
          });
      long lines = text.lines().filter(line -> line.matches("[a-z][^#!]*?=.*")).count();
      assertThat(lines).as("a key stands twice in %s", file).isEqualTo(read(text).size());
    });
  }

  @Test
  void everyTextThatIsSaidExists() {
    Set<String> keys = keys(Language.ET);
    var missing = new TreeSet<String>();
    CODE.forEach((file, text) ->
        SAID.matcher(text)
            .results()
            .filter(said -> !isKnown(said, keys))
            .forEach(said -> missing.add(said.group(1) + " in " + file)));
    refusalKeys().stream().filter(key -> !keys.contains(key)).forEach(missing::add);

    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsSaidSomewhere() {
    Set<String> said = found(STRING);
    Set<String> beginnings = found(BEGINNING);
    Set<String> refusals = refusalKeys();

    assertThat(keys(Language.ET))
        .filteredOn(key -> !said.contains(key))
        .filteredOn(key -> !refusals.contains(key.replaceFirst("\\.todo$", "")))
        .filteredOn(key -> !OF_ANY_MODULE.matcher(key).matches())
        .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
        .isEmpty();
  }

  private static boolean isKnown(MatchResult said, Set<String> keys) {
    String key = said.group(1);
    if (!key.contains(".")) return true;
    return said.group(2).equals("+")
        ? keys.stream().anyMatch(known -> known.startsWith(key))
        : keys.contains(key);
  }

  private static Set<String> refusalKeys() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
    return scanner.findCandidateComponents("ee.kogukoda").stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .filter(type -> type.getEnclosingClass() == null)
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(constant -> ((Refusal) constant).key())
        .collect(Collectors.toSet());
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    var rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Set<String> found(Pattern literal) {
    return CODE.values().stream()
        .flatMap(text -> literal.matcher(text).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Map<Path, String> code() {
    var code = new TreeMap<>(Sources.in("java", ".java"));
    code.putAll(Sources.in("jte", ".jte"));
    return code;
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(texts(language).keySet());
  }

  private static Map<String, String> texts(Language language) {
    var texts = new TreeMap<String, String>();
    BUNDLES.forEach((file, text) -> {
      if (language(file) == language) texts.putAll(read(text));
    });
    return texts;
  }

  private static Language language(Path file) {
    return Stream.of(Language.EN, Language.RU)
        .filter(language -> file.toString().endsWith("_" + language.tag() + ".properties"))
        .findFirst()
        .orElse(Language.ET);
  }

  private static Map<String, String> read(String text) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var texts = new TreeMap<String, String>();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }

  /// Numbers of the places {0}, {1}, …; fails where the text is no message.
  private static Collection<Integer> arguments(String text) {
    var pattern = new MessagePattern(text);
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < pattern.countParts(); i++)
      if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER)
        numbers.add(pattern.getPart(i).getValue());
    return new TreeSet<>(numbers);
  }
}
