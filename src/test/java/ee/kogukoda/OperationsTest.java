package ee.kogukoda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// The table of settings in docs/operations.md.
class OperationsTest {
  private static final Pattern IN_CODE =
      Pattern.compile("(?:\\$\\{|[pP]roperty\\(\")(kogukoda\\.[a-z0-9.-]+)|(KOGUKODA_[A-Z_]+)");
  private static final Pattern IN_TABLE = Pattern.compile("`((?:kogukoda\\.|KOGUKODA_)[\\w.-]+)`");

  @Test
  void everySettingIsExplainedToTheOperator() throws Exception {
    Set<String> settings = new TreeSet<>(inSources());
    settings.addAll(inRecords());

    assertThat(inTable()).containsAll(settings);
  }

  @Test
  void noSettingIsExplainedThatIsNotThere() throws Exception {
    Set<String> settings = new TreeSet<>(inSources());
    settings.addAll(inRecords());
    settings.add("KOGUKODA_DATA"); // as an example of what a setting's variable is called

    assertThat(settings).containsAll(inTable());
  }

  private static Set<String> inTable() throws IOException {
    var names = new TreeSet<String>();
    var matcher = IN_TABLE.matcher(Files.readString(Path.of("docs/operations.md")));
    while (matcher.find()) names.add(matcher.group(1));
    return names;
  }

  private static Set<String> inSources() throws IOException {
    var names = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(OperationsTest::isRead).toList()) {
        var matcher = IN_CODE.matcher(Files.readString(file));
        while (matcher.find())
          names.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      }
    }
    return names;
  }

  private static boolean isRead(Path file) {
    return file.toString().endsWith(".java") || file.endsWith("application.yml");
  }

  private static Set<String> inRecords() throws ClassNotFoundException {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    var names = new TreeSet<String>();
    for (var found : scanner.findCandidateComponents("ee.kogukoda")) {
      Class<?> type = ClassUtils.forName(String.valueOf(found.getBeanClassName()), null);
      collect(type.getAnnotation(ConfigurationProperties.class).value(), type, names);
    }
    return names;
  }

  private static void collect(String prefix, Class<?> type, Set<String> names) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = prefix + "." + kebab(component.getName());
      if (component.getType().isRecord()) collect(name, component.getType(), names);
      else names.add(name);
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
