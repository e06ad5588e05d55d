package ee.kogukoda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/// docs/law.md tells a lawyer where each paragraph lives and whether its figure is confirmed.
class LawTest {
  private static final Path TABLE = Path.of("docs/law.md");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path RULES = path(ProposedRules.class);

  /// @param status of the figure; empty where the law itself is written in the code
  private record Row(
      LawCitation citation, int rank, String says, String where, Path file, String status) {
    String written() {
      String link = "[`%s`](../%s)".formatted(where, file.toString().replace('\\', '/'));
      return "| %s | %s | %s | %s |%n"
          .formatted(citation.place(), says.replace("|", "\\|"), link, status);
    }
  }

  @Test
  void theTableShowsTheLawAsTheCodeCitesIt() throws Exception {
    String before = Files.exists(TABLE) ? Files.readString(TABLE) : "";
    String now = write();

    if (!before.equals(now)) Files.writeString(TABLE, now);

    assertThat(before).as("docs/law.md was out of date; it has been written anew").isEqualTo(now);
  }

  @Test
  void aFurtherParagraphOfTheSameActNeedsNoAct() {
    assertThat(LawCitation.listIn("More than half. KOKS § 44, § 17 lg 5-6; eIDAS art. 25."))
        .extracting(LawCitation::toString)
        .containsExactly("KOKS § 44", "KOKS § 17 lg 5-6", "eIDAS art. 25");
  }

  @Test
  void aParagraphIsCitedInOneFormOnly() {
    for (String odd :
        List.of("§ 45", "KOKS §45", "KOKS § 45 lõige 5", "KOKS 45", "XYZ § 1", "KOKS §§ 4-5"))
      assertThatThrownBy(() -> LawCitation.listIn(odd)).as(odd).hasMessageContaining(odd);
  }

  private static String write() throws Exception {
    var rows = new ArrayList<Row>();
    for (var found : LawInComments.list())
      rows.add(new Row(found.citation(), 1, found.says(), found.where(), found.file(), ""));
    rows.addAll(refusals());
    var rules = ProposedRules.of("").rules();
    for (LegalRule rule : rules) {
      for (LawCitation citation : LawCitation.listIn(rule.legalBasis()))
        rows.add(new Row(citation, 0, says(rule), "ProposedRules", RULES, status(rule)));
    }
    rows.sort(
        Comparator.comparing(Row::citation, LawCitation.IN_ORDER)
            .thenComparing(Row::rank)
            .thenComparing(Row::where));

    var text =
        new StringBuilder(
            """
            # The law in the code

            Written by `LawTest` from the code's comments, refusals and proposed rules; do not
            edit. Each line leads to the type that embodies a paragraph or refuses by it. Where the
            last column says something, the line is a figure that is kept as data: "confirmed" ones
            say what the act itself says, the others are **kontrollimata** until a municipality's
            lawyer confirms them on the page of its council.
            """);
    for (var act : LawCitation.ACTS.entrySet()) {
      text.append("\n## %s: %s\n".formatted(act.getKey(), act.getValue())).append(HEAD);
      var own = rows.stream().filter(row -> row.citation().act().equals(act.getKey())).toList();
      assertThat(own).as("nothing cites " + act.getKey()).isNotEmpty();
      own.forEach(row -> text.append(row.written()));
    }
    text.append("\n## What a municipality settles itself\n").append(HEAD);
    for (LegalRule rule : rules) {
      var basis = new LawCitation("", rule.legalBasis());
      if (LawCitation.listIn(rule.legalBasis()).isEmpty())
        text.append(new Row(basis, 0, says(rule), "ProposedRules", RULES, status(rule)).written());
    }
    return text.toString();
  }

  private static final String HEAD =
      """

      | where | what it says here | type | figure |
      | --- | --- | --- | --- |
      """;

  private static String says(LegalRule rule) {
    return "%s: `%s`".formatted(rule.title(), rule.value());
  }

  private static String status(LegalRule rule) {
    return rule.verified() ? "confirmed" : "**kontrollimata**";
  }

  /// One line for each refusal that names a paragraph, or one for all that rest on the same.
  private static List<Row> refusals() throws Exception {
    var rows = new ArrayList<Row>();
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
    for (var found : scanner.findCandidateComponents("ee.kogukoda")) {
      Class<?> type = ClassUtils.forName(String.valueOf(found.getBeanClassName()), null);
      if (!type.isEnum() || !Files.exists(path(type))) continue;
      var based = new ArrayList<Refusal>();
      for (Object constant : type.getEnumConstants())
        if (((Refusal) constant).legalBasis() != null) based.add((Refusal) constant);
      boolean same = based.stream().map(Refusal::legalBasis).distinct().count() == 1;
      for (Refusal refusal : same ? based.subList(0, 1) : based) {
        String says = same ? "All refusals of this type." : sentence(refusal);
        String where = type.getSimpleName() + (same ? "" : "." + refusal.name());
        for (LawCitation citation :
            LawCitation.listIn(Objects.requireNonNull(refusal.legalBasis())))
          rows.add(new Row(citation, 2, says, where, path(type), ""));
      }
    }
    return rows;
  }

  /// What is shown, without what to do about it.
  private static String sentence(Refusal refusal) throws IOException {
    var texts = new Properties();
    try (var files = Files.list(Path.of("src/main/resources/messages"))) {
      for (Path file : files.filter(name -> !name.toString().contains("_")).toList()) {
        try (var reader = Files.newBufferedReader(file)) {
          texts.load(reader);
        }
      }
    }
    String text = Objects.requireNonNull(texts.getProperty(refusal.key()), refusal.key());
    return LawCitation.strip(text.replace("''", "'").replaceFirst("(?<=\\p{L}{3}[.!?]) .*", ""));
  }

  private static Path path(Class<?> type) {
    return SOURCES.resolve(type.getName().replace('.', '/') + ".java");
  }
}
