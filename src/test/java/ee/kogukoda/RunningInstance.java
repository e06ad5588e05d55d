package ee.kogukoda;

import ee.kogukoda.database.FreshDatabase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The whole application in a JVM of its own, as on another machine: for tests of two instances on
/// one database, and of killed ones. Instances of one database share a data folder.
public final class RunningInstance implements AutoCloseable {
  private static final Pattern READY =
      Pattern.compile("Kogukoda is ready: http://localhost:(\\d+)/.*");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private RunningInstance(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  /// Starts one with the demonstration data, on a free port, and waits until it is ready.
  ///
  /// @param settings as on the command line; `--server.port=…` starts it again where one was killed
  public static RunningInstance start(FreshDatabase database, String... settings) {
    var instance = launch(database, settings);
    instance.awaitReady();
    return instance;
  }

  /// The same without waiting, for several that start at once.
  public static RunningInstance launch(FreshDatabase database, String... settings) {
    return launch(database.environment(), database.name(), settings);
  }

  /// Starts one with a PostgreSQL of its own in this folder, as `./kogukoda start` does.
  public static RunningInstance startAlone(Path data, String... settings) {
    var all = new ArrayList<>(List.of(settings));
    all.add("--kogukoda.data=" + data);
    all.add("--kogukoda.database.binaries=target/test-postgres/bin");
    return launch(Map.of(), "alone", all.toArray(String[]::new)).awaitReady();
  }

  /// The same on another database than those of the tests.
  ///
  /// @param database the variables that name it; see `KOGUKODA_DB_URL`
  /// @param folder the name of its data folder
  public static RunningInstance launch(
      Map<String, String> database, String folder, String... settings) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-cp",
                applicationClasses(),
                Kogukoda.class.getName()));
    command.addAll(Arrays.asList(settings));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(database);
    builder
        .environment()
        .putAll(
            Map.of(
                "SERVER_PORT", "0",
                "KOGUKODA_DEMO", "true",
                "KOGUKODA_DATA", "target/test-data/" + folder));
    try {
      return new RunningInstance(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tests' own classes stay out: they would be taken for parts of the application.
  private static String applicationClasses() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        var ready = READY.matcher(line);
        if (ready.matches()) port.complete(Integer.valueOf(ready.group(1)));
      }
    } catch (IOException killed) {
      // Its output ends with it.
    }
    port.completeExceptionally(new IllegalStateException("it has ended"));
  }

  public RunningInstance awaitReady() {
    try {
      port.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return this;
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
      throw new AssertionError("the instance did not start:\n" + String.join("\n", output), e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return awaitReady().port.join();
  }

  /// An address of this instance: `at("/elva/istungid")`.
  public URI at(String path) {
    return URI.create("http://localhost:%d%s".formatted(port(), path));
  }

  /// What it has printed so far.
  public List<String> output() {
    return List.copyOf(output);
  }

  /// As `kill -9` does; returns when it is gone.
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /// The same with every process that works in its data folder: its PostgreSQL, which is nobody's
  /// child, and that one's children.
  ///
  /// @return how many were killed beside the instance
  public int killTree(Path data) {
    List<ProcessHandle> others =
        ProcessHandle.allProcesses()
            .filter(each -> each.info().commandLine().orElse("").contains(data.toString()))
            .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
            .toList();
    process.destroyForcibly();
    others.forEach(ProcessHandle::destroyForcibly);
    process.onExit().join();
    others.forEach(each -> each.onExit().join());
    return others.size();
  }

  /// Asks it to stop, as the operating system would.
  ///
  /// @return its exit code
  public int stop() {
    process.destroy();
    return process.onExit().orTimeout(30, TimeUnit.SECONDS).join().exitValue();
  }

  @Override
  public void close() {
    if (!process.isAlive()) return;
    try {
      stop();
    } finally {
      kill();
    }
  }
}
