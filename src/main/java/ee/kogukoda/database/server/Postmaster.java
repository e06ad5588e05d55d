package ee.kogukoda.database.server;

import ee.kogukoda.database.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL that outlived the house that had started it. After the house is killed its
/// PostgreSQL runs on, and holds the data folder.
final class Postmaster {
  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Postmaster() {}

  /// Stops it as its own command would: running statements end, nothing committed is lost. Whoever
  /// calls holds the folder's lock, so that nobody's living PostgreSQL is stopped.
  static void stopOrphan(Path data) {
    find(data).ifPresent(Postmaster::stop);
  }

  static Optional<ProcessHandle> find(Path data) {
    Path file = data.resolve("postmaster.pid");
    try {
      if (!Files.exists(file)) return Optional.empty();
      var lines = Files.readAllLines(file);
      if (lines.isEmpty()) return Optional.empty();
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(Postmaster::isPostgres);
    } catch (IOException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  /// Where it listens: the fourth line of its file.
  static int readPort(Path data) throws IOException {
    var lines = Files.readAllLines(data.resolve("postmaster.pid"));
    if (lines.size() < 4) throw new IOException("postmaster.pid has no port yet");
    return Integer.parseInt(lines.get(3).strip());
  }

  /// The number may long belong to somebody else's program.
  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .map(Path::of)
        .map(command -> String.valueOf(command.getFileName()))
        .filter(name -> name.startsWith("postgres"))
        .isPresent();
  }

  private static void stop(ProcessHandle process) {
    LOG.warn("PostgreSQL {} was left running by a killed Kogukoda and is stopped", process.pid());
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new CannotStart(
          "PostgreSQL %d, left by a killed Kogukoda, does not stop".formatted(process.pid()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted while stopping PostgreSQL", e);
    }
  }
}
