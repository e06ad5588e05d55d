package ee.kogukoda.identity;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.ImportReport;
import ee.kogukoda.database.ImportRow;
import ee.kogukoda.database.ImportScope;
import ee.kogukoda.database.ImportTable;
import ee.kogukoda.database.Importer;
import ee.kogukoda.identity.keys.KeyConfiguration;
import ee.kogukoda.municipalities.Municipalities;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Description;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/// Gives roles to the people of a file: the only way in which the first official of a real
/// installation comes by any right. A mandate that begins on the same day in the same place is
/// known, even if it was ended since: bringing the file in once more changes nothing.
@Description("who holds which role where: a CSV file, its columns are in docs/operations.md")
@Import({
  KeyConfiguration.class,
  MandateLines.class,
  Mandates.class,
  MandateStore.class,
  People.class,
  PersonStore.class
})
@ComponentScan(basePackageClasses = Audit.class, lazyInit = true)
@ComponentScan(
    basePackageClasses = Municipalities.class,
    useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter({Service.class, Repository.class}),
    lazyInit = true)
@ComponentScan(
    basePackages = "ee.kogukoda",
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = BodyNames.class),
    lazyInit = true)
class MandatesImporter implements Importer {
  private static final Set<String> REQUIRED =
      Set.of("municipality", "personal_code", "given_name", "family_name", "role", "from");
  private static final Set<String> OPTIONAL = Set.of("body", "to", "reason");

  private final MandateLines lines;
  private final People people;
  private final Mandates mandates;
  private final ImportScope scope;

  MandatesImporter(MandateLines lines, People people, Mandates mandates, JdbcClient jdbc) {
    this.lines = lines;
    this.people = people;
    this.mandates = mandates;
    this.scope = new ImportScope(jdbc);
  }

  @Override
  public void bring(Path file, ImportReport report) throws IOException {
    var rows = new ImportTable(REQUIRED, OPTIONAL, report).read(file);
    String reason = "Import: " + file.getFileName();
    Visitor.job("kogukoda import")
        .run(() -> {
          for (ImportRow row : rows)
            lines
                .read(row, reason)
                .ifPresent(line -> scope.run(line.place(), () -> grant(line, row, report)));
        });
  }

  private void grant(MandateLines.Line line, ImportRow row, ImportReport report) {
    Optional<Person> known = people.findByCode(line.code());
    List<Mandate> held =
        known.stream()
            .flatMap(person -> mandates.listOf(person.id()).stream())
            .filter(line::isSamePlace)
            .toList();
    if (held.stream().anyMatch(line::isKnown)) {
      report.unchanged();
      return;
    }
    known
        .filter(person -> !line.isNamed(person))
        .ifPresent(person -> row.problem("personal_code", "belongs to " + person.name()));
    held.stream()
        .filter(line::overlaps)
        .forEach(other -> row.problem("from", "holds this role already since " + other.from()));
    if (!row.isRight()) return;
    PersonId person = people.findOrCreate(line.code(), line.givenName(), line.familyName());
    mandates.grant(line.mandate(person));
    report.added();
  }
}
