package ee.kogukoda.database;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
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
    } catch (CannotStart e) {
      System.err.println("Kogukoda: " + e.getMessage());
      return 1;
    } catch (Exception e) {
      e.printStackTrace();
      return 1;
    }
  }

  private static ConfigurableApplicationContext start(String[] words) {
    return new SpringApplicationBuilder(CommandConfiguration.class)
        .web(WebApplicationType.NONE)
        .run(words);
  }

  private static int run(ConfigurableApplicationContext context, String name) throws Exception {
    var commands = context.getBeanProvider(Command.class).stream().toList();
    for (var command : commands) {
      if (command.name().equals(name))
        return command.run(context.getBean(ApplicationArguments.class));
    }
    throw new CannotStart(
        "there is no command %s; there are %s"
            .formatted(
                name,
                commands.stream().map(Command::name).sorted().collect(Collectors.joining(", "))));
  }

  private static Optional<String> find(String[] words) {
    return Arrays.stream(words)
        .filter(word -> word.startsWith(ASKED))
        .map(word -> word.substring(ASKED.length()))
        .findFirst();
  }
}
