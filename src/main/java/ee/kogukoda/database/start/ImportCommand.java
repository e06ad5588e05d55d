package ee.kogukoda.database.start;

import ee.kogukoda.database.CannotStart;
import ee.kogukoda.database.Command;
import ee.kogukoda.database.ImportReport;
import ee.kogukoda.database.Importer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/// Brings a file in, all of it or nothing, beside a running house or without one. Without a word it
/// lists what can be brought in.
class ImportCommand implements Command {
  private final ConfigurableApplicationContext context;
  private final ObjectProvider<TransactionOperations> transactions;

  ImportCommand(
      ConfigurableApplicationContext context, ObjectProvider<TransactionOperations> transactions) {
    this.context = context;
    this.transactions = transactions;
  }

  @Override
  public int run(ApplicationArguments arguments) {
    Map<String, String> known = Commands.names(context, Importer.class, "Importer");
    var words = arguments.getNonOptionArgs();
    if (words.isEmpty()) return list(known);
    String bean = known.get(words.getFirst());
    if (bean == null)
      throw new CannotStart(
          "there is no import %s; there are: %s"
              .formatted(words.getFirst(), String.join(", ", known.keySet())));
    if (words.size() != 2)
      throw new CannotStart("name one file: ./kogukoda import %s FILE".formatted(words.getFirst()));
    Path file = Path.of(words.getLast()).toAbsolutePath();
    if (!Files.isReadable(file)) throw new CannotStart("%s cannot be read".formatted(file));
    boolean trial = arguments.containsOption("dry-run");
    return report(bring(context.getBean(bean, Importer.class), file, trial), file, trial);
  }

  private int list(Map<String, String> known) {
    System.out.println("./kogukoda import WHAT FILE [--dry-run], where WHAT is one of");
    known.forEach((name, bean) -> {
      var definition = context.getBeanFactory().getBeanDefinition(bean);
      System.out.printf("  %-12s %s%n", name, Objects.toString(definition.getDescription(), ""));
    });
    return 0;
  }

  private ImportReport bring(Importer importer, Path file, boolean trial) {
    var report = new ImportReport();
    transactions
        .getObject()
        .executeWithoutResult(transaction -> {
          try {
            importer.bring(file, report);
          } catch (CharacterCodingException e) {
            throw new CannotStart("%s is not text in UTF-8".formatted(file), e);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          if (trial || !report.isRight()) transaction.setRollbackOnly();
        });
    return report;
  }

  private static int report(ImportReport report, Path file, boolean trial) {
    if (report.isRight()) {
      String end = trial ? "; nothing was written, this was a trial" : "";
      System.out.printf("%s: %s%s%n", file, report.counts(), end);
      return 0;
    }
    report.problems().forEach(System.err::println);
    System.err.printf("Nothing was brought in: %d to mend%n", report.problems().size());
    return 1;
  }
}
