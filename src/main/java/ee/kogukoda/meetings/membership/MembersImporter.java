package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.ImportReport;
import ee.kogukoda.database.ImportScope;
import ee.kogukoda.database.Importer;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Description;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/// Gives the people of a file seats in bodies that exist, of one municipality or of several.
@Description("members of councils and committees: a CSV file, as in docs/operations.md")
@Import({Memberships.class, MembershipStore.class, MembersBrought.class})
@ComponentScan(basePackageClasses = Audit.class, lazyInit = true)
@ComponentScan(
    basePackageClasses = Municipalities.class,
    useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter({Service.class, Repository.class}),
    lazyInit = true)
@ComponentScan(
    basePackages = {"ee.kogukoda.identity", "ee.kogukoda.meetings"},
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = {
              "ee\\.kogukoda\\.identity\\.(People|PersonStore|Mandates|MandateStore)",
              "ee\\.kogukoda\\.identity\\.keys\\.KeyConfiguration",
              "ee\\.kogukoda\\.meetings\\.people\\.(Absences|AbsenceStore)",
              "ee\\.kogukoda\\.meetings\\.bodies\\.(Bodies|BodyStore|RuleStore|CouncilNames)"
            }),
    lazyInit = true)
class MembersImporter implements Importer {
  private final MembersBrought members;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final ImportScope scope;

  MembersImporter(
      MembersBrought members, Bodies bodies, Municipalities municipalities, JdbcClient jdbc) {
    this.members = members;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.scope = new ImportScope(jdbc);
  }

  /// Where a line's member gets a seat.
  private record Where(String municipality, String body) {}

  @Override
  public void bring(Path path, ImportReport report) throws IOException {
    MemberFile file = MemberFile.read(Files.readAllBytes(path), true);
    file.troubles().forEach(trouble -> report(trouble, report));
    Map<Where, List<MemberFile.Line>> byPlace = new LinkedHashMap<>();
    for (MemberFile.Line line : file.lines())
      byPlace
          .computeIfAbsent(
              new Where(line.field("municipality"), line.field("body")), _ -> new ArrayList<>())
          .add(line);
    Visitor.job("kogukoda import")
        .run(() -> byPlace.forEach((where, lines) -> bring(where, lines, report)));
  }

  private void bring(Where where, List<MemberFile.Line> lines, ImportReport report) {
    Optional<Municipality> here = municipalities.findBySlug(where.municipality());
    if (here.isEmpty()) {
      lines.forEach(line ->
          report(
              new MemberTrouble(line.number(), "municipality", MemberTrouble.Kind.PLACE), report));
      return;
    }
    scope.run(here.get().id().value(), () -> bringHere(where, lines, report));
  }

  private void bringHere(Where where, List<MemberFile.Line> lines, ImportReport report) {
    Optional<Body> body =
        bodies.listBodies().stream()
            .filter(
                one -> one.name().equalsIgnoreCase(where.body()) || one.slug().equals(where.body()))
            .findFirst();
    if (body.isEmpty()) {
      lines.forEach(line ->
          report(new MemberTrouble(line.number(), "body", MemberTrouble.Kind.PLACE), report));
      return;
    }
    var nothing = new MembersBrought.Result(new ArrayList<>(), 0, new ArrayList<>());
    MembersBrought.Result result = members.bringLines(body.get(), lines, nothing);
    result.troubles().forEach(trouble -> report(trouble, report));
    for (int i = 0; i < result.added().size(); i++) report.added();
    for (int i = 0; i < result.known(); i++) report.unchanged();
  }

  private static void report(MemberTrouble trouble, ImportReport report) {
    report.problem(trouble.line(), trouble.column(), trouble.english());
  }
}
