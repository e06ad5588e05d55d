package ee.kogukoda.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.CommandLine;
import ee.kogukoda.database.Scope;
import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.MunicipalityId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/// `./kogukoda import mandates`, beside the running house.
@KogukodaTest
class MandatesImporterTest {
  private static final String HEAD =
      "municipality,personal_code,given_name,family_name,role,body,from,to,reason\n";

  @Autowired Environment environment;
  @Autowired People people;
  @Autowired Mandates mandates;
  @Autowired Municipalities municipalities;
  @Autowired Audit audit;
  @TempDir Path folder;

  private MunicipalityId elva;
  private MunicipalityId madeUp;
  private String said = "";

  @BeforeEach
  void places() {
    elva = municipalities.getBySlug("elva").id();
    madeUp = municipalities.getBySlug("naidisvald").id();
  }

  @Test
  void theFirstOfficialsGetTheirRolesInOneGo() throws Exception {
    String file =
        """
        elva,%s,Mari,Mets,MUNICIPALITY_ADMIN,,2026-01-01,,"Käskkiri 12, 2.1.2026"
        naidisvald,%s,Jüri,Õun,CHAIR,näidisvalla vallavolikogu,2026-01-01,2029-12-31,

        ,%s,Mari,Mets,COORDINATOR,,2026-01-01,,
        """
            .formatted(digits(1), digits(2), digits(1));

    long before = audit.verify(elva.value()).entries();

    assertThat(bring(HEAD + file)).as(said).isZero();

    assertThat(said).contains("3 new, 0 there already");
    assertThat(rolesOf(code(1)))
        .containsExactlyInAnyOrder(
            "MUNICIPALITY_ADMIN since 2026-01-01", "COORDINATOR since 2026-01-01");
    assertThat(rolesOf(code(2))).containsExactly("CHAIR since 2026-01-01");
    assertThat(mandates.listIn(elva))
        .filteredOn(mandate -> mandate.personName().equals("Mari Mets"))
        .singleElement()
        .satisfies(mandate -> assertThat(mandate.reason()).isEqualTo("Käskkiri 12, 2.1.2026"));
    assertThat(audit.verify(elva.value()).isIntact()).isTrue();
    assertThat(audit.verify(elva.value()).entries()).isEqualTo(before + 2);
    assertThat(audit.verify(madeUp.value()).isIntact()).isTrue();
    assertThat(audit.verify(null).isIntact()).isTrue();
  }

  @Test
  void theSecondTimeNothingChanges() throws Exception {
    String file = HEAD + "elva,%s,Ene,Kask,OFFICIAL,,2026-01-01,,\n".formatted(digits(3));
    bring(file);
    var before = audit.verify(elva.value()).entries();

    assertThat(bring(file)).as(said).isZero();
    assertThat(said).contains("0 new, 1 there already");

    var held = mandates.listIn(elva).stream().filter(m -> m.personName().equals("Ene Kask"));
    var id = held.findFirst().orElseThrow().id();
    Scope.run(elva.value(), () -> mandates.end(id, LocalDate.of(2026, 2, 1), "Lahkus"));
    assertThat(bring(file)).as(said).isZero();
    assertThat(rolesOf(code(3))).hasSize(1);
    assertThat(audit.verify(elva.value()).entries()).isEqualTo(before + 1);
  }

  @Test
  void aTrialWritesNothing() throws Exception {
    assertThat(
            bring(
                HEAD + "elva,%s,Uno,Proov,MAYOR,,2026-01-01,,\n".formatted(digits(4)), "--dry-run"))
        .isZero();

    assertThat(said).contains("1 new", "nothing was written");
    assertThat(people.findByCode(code(4))).isEmpty();
  }

  @Test
  void everyProblemIsNamedAndNothingIsBroughtIn() throws Exception {
    String good = digits(5);
    String bad = good.substring(0, 10) + (char) ('0' + (good.charAt(10) - '0' + 1) % 10);
    String file =
        """
        elva,%1$s,Ants,Aus,OFFICIAL,,2026-01-01,,
        elvaa,%2$s,,Aus,BOSS,,1.1.2026,,
        elva,%1$s,Ants,Aus,MEMBER,,2026-01-01,2025-01-01,
        naidisvald,%1$s,Ants,Aus,CHAIR,Kooliselts,,,
        elva,%1$s,Ants,Aus,MAYOR,Volikogu,2026-01-01,,
        elva,%1$s,Ants
        elva,%1$s,"Ants
        Antsu",Aus,MAYOR,,2026-01-01,,
        toila,%1$s,Ants,Aus,MAYOR,,2026-01-01,,
        elva,%1$s,Ants,Aus,COORDINATOR,,2026-01-01,,
        elva,%1$s,Ants,Aus,OFFICIAL,,2026-03-01,,
        elva,%1$s,Rein,Rahn,MAYOR,,2026-01-01,,
        """
            .formatted(good, bad);

    assertThat(bring(HEAD + file)).isEqualTo(1);

    assertThat(said)
        .contains(
            "line 3, personal_code: has a digit wrong",
            "line 3, given_name: is empty",
            "line 3, role: BOSS is none of MEMBER, CHAIR,",
            "line 3, from: 1.1.2026 is no date like 2026-11-25",
            "line 4, body: is empty",
            "line 4, to: lies before the first day",
            "line 5, body: Kooliselts is none of",
            "line 5, from: is empty",
            "line 6, body: MAYOR is held in no body",
            "line 7: 3 fields, where the first line has 9",
            "line 8, given_name: longer than 300 characters or more than one line",
            "line 10, municipality: Toila vald has ended",
            "line 11, municipality: COORDINATOR is held in no municipality",
            "line 12, from: holds this role already since 2026-01-01",
            "line 13, personal_code: belongs to Ants Aus",
            "Nothing was brought in: 15 to mend")
        .doesNotContain(good, bad, "\tat ");
    assertThat(people.findByCode(code(5))).isEmpty();
  }

  @Test
  void aFileInAnotherFormIsRefusedInOneLine() throws Exception {
    assertThat(bring("municipality;role\n")).isEqualTo(1);
    assertThat(said).contains("line 1: the columns are divided by semicolons");
    assertThat(bring("municipality,role,color\n")).isEqualTo(1);
    assertThat(said)
        .contains("line 1, color: this column is not known", "line 1, from: this column");
    assertThat(bring("")).isEqualTo(1);
    assertThat(said).contains("line 1: the file is empty");
    assertThat(bring(HEAD + "elva,\"1\" 2,a,b,c,d,e,f,g\n")).isEqualTo(1);
    assertThat(said).contains("line 2: a quotation mark");
    assertThat(bring(HEAD + "elva,1,Jüri,Õun,MAYOR,,2026-01-01,,\n", StandardCharsets.ISO_8859_1))
        .isEqualTo(1);
    assertThat(said).contains("is not text in UTF-8").doesNotContain("\tat ");
  }

  /// A code that nobody has: of a day long ago, with its check digit.
  private static PersonalCode code(int n) {
    for (int last = 0; last < 10; last++) {
      String digits = "3040229%03d%d".formatted(n, last);
      if (PersonalCode.problem(digits).isEmpty()) return new PersonalCode(digits);
    }
    throw new AssertionError(n);
  }

  private static String digits(int n) {
    return code(n).digits();
  }

  private List<String> rolesOf(PersonalCode code) {
    var person = people.findByCode(code).orElseThrow();
    return mandates.listOf(person.id()).stream()
        .map(mandate -> mandate.role() + " since " + mandate.from())
        .toList();
  }

  private int bring(String text, String... options) throws Exception {
    return bring(text, StandardCharsets.UTF_8, options);
  }

  private int bring(String text, Charset charset, String... options) throws Exception {
    Path file = Files.writeString(folder.resolve("officials.csv"), text, charset);
    var words = new ArrayList<>(List.of("--kogukoda.command=import", "mandates", file.toString()));
    words.addAll(List.of(options));
    var answer = CommandLine.askBeside(environment, words.toArray(String[]::new));
    said = answer.said();
    return answer.code();
  }
}
