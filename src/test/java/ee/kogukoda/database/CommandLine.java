package ee.kogukoda.database;

import ee.kogukoda.database.start.Commands;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/// A command as an operator types it. What it prints belongs to the operator; here it is kept.
public final class CommandLine {
  private CommandLine() {}

  /// @param said on both outputs
  public record Answer(int code, String said) {}

  /// Asks beside the running house of a test.
  public static Answer askBeside(Environment house, String... words) {
    var all = new ArrayList<>(List.of(words));
    for (String setting :
        List.of(
            "kogukoda.data",
            "kogukoda.database.url",
            "kogukoda.database.user",
            "kogukoda.database.password",
            "kogukoda.database.app-user",
            "kogukoda.database.app-password"))
      all.add("--%s=%s".formatted(setting, house.getRequiredProperty(setting)));
    return ask(all.toArray(String[]::new));
  }

  public static Answer ask(String... words) {
    var bytes = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    int code;
    try (var kept = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(kept);
      System.setErr(kept);
      code = Commands.run(words);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return new Answer(code, bytes.toString(StandardCharsets.UTF_8));
  }
}
