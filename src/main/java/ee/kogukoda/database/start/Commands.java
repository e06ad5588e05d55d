package ee.kogukoda.database.start;

import ee.kogukoda.database.CannotStart;
import ee.kogukoda.database.Command;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// Runs one [Command] with the house's settings and database, but without its web server, jobs and
/// listeners.
public final class Commands {
  private static final String ASKED = "--kogukoda.command=";

  private Commands() {}

  /// Whether the words on the command line ask for a command.
  public static boolean isAsked(String[] words) {
    return find(words).isPresent();
  }

  /// Runs it.
  ///
  /// @return the exit code for the shell
  public static int run(String[] words) {
    try (var context = start(words)) {
      return run(context, find(words).orElseThrow());
    } catch (Exception e) {
      report(e);
      return 1;
    }
  }

  /// One line where the operator can mend it; all of it where it is a defect.
  private static void report(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart known) {
        System.err.println("Kogukoda: " + known.getMessage());
        return;
      }
    }
    failure.printStackTrace();
  }

  private static ConfigurableApplicationContext start(String[] words) {
    return new SpringApplicationBuilder(CommandConfiguration.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .run(words);
  }

  /// Only the one that is asked for is built: another might start what this one must not find
  /// running.
  private static int run(ConfigurableApplicationContext context, String asked) throws Exception {
    var names = names(context, Command.class, "Command");
    String bean = names.get(asked);
    if (bean == null)
      throw new CannotStart(
          "there is no command %s; there are %s"
              .formatted(asked, String.join(", ", names.keySet())));
    return context.getBean(bean, Command.class).run(context.getBean(ApplicationArguments.class));
  }

  /// The beans of a type under the names that an operator types: `verify-audit` for
  /// `VerifyAuditCommand`.
  static SortedMap<String, String> names(ApplicationContext context, Class<?> type, String suffix) {
    var names = new TreeMap<String, String>();
    for (String bean : context.getBeanNamesForType(type, true, false))
      names.put(typed(Objects.requireNonNull(context.getType(bean)), suffix), bean);
    return names;
  }

  private static String typed(Class<?> type, String suffix) {
    return type.getSimpleName()
        .replaceFirst(suffix + "$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static Optional<String> find(String[] words) {
    return Arrays.stream(words)
        .filter(word -> word.startsWith(ASKED))
        .map(word -> word.substring(ASKED.length()))
        .findFirst();
  }
}
