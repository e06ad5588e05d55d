package ee.kogukoda.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.agenda.NoticeCheck.Gap;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A session on Thursday 26.11.2026, and four days of notice.
class NoticeCheckTest {
  private static final LocalDate IN_TIME = LocalDate.of(2026, 11, 21);

  @Test
  void fourClearDaysBeforeThursdayEndOnSaturday() {
    var check =
        NoticeCheck.of(session(Notice.Form.HALL, item("Tekst")), rules("jah", "ei"), IN_TIME);

    assertThat(check.latestDay()).isEqualTo(IN_TIME);
    assertThat(check.late()).isFalse();
    assertThat(check.isComplete()).isTrue();
  }

  @Test
  void withoutClearDaysOneDayMoreIsLeft() {
    var check =
        NoticeCheck.of(session(Notice.Form.HALL, item("Tekst")), rules("ei", "ei"), IN_TIME);

    assertThat(check.latestDay()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @Test
  void fourWorkingDaysReachOverTheWeekend() {
    var check =
        NoticeCheck.of(session(Notice.Form.HALL, item("Tekst")), rules("ei", "jah"), IN_TIME);

    assertThat(check.latestDay()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void theNextDayIsLate() {
    var check =
        NoticeCheck.of(
            session(Notice.Form.HALL, item("Tekst")), rules("jah", "ei"), IN_TIME.plusDays(1));

    assertThat(check.late()).isTrue();
  }

  @Test
  void anActWithoutDraftIsNotPreparedAsRequired() {
    var check = NoticeCheck.of(session(Notice.Form.HALL, item(null)), rules("jah", "ei"), IN_TIME);

    assertThat(check.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.DRAFT_TEXT);
  }

  @Test
  void anEmptyAgendaNamesNoMatter() {
    var check = NoticeCheck.of(session(Notice.Form.HALL), rules("jah", "ei"), IN_TIME);

    assertThat(check.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.NO_ITEMS);
  }

  @Test
  void aRemoteSessionNeedsAStreamForThePublic() {
    var check =
        NoticeCheck.of(session(Notice.Form.REMOTE, item("Tekst")), rules("jah", "ei"), IN_TIME);

    assertThat(check.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.STREAM);
  }

  private static PlannedSession session(Notice.Form form, AgendaItem... items) {
    var details =
        new SessionDetails(
            Notice.Kind.REGULAR,
            form,
            "Volikogu istung",
            Instant.parse("2026-11-26T16:00:00Z"),
            "Rahvamaja",
            null);
    return new PlannedSession(
        new UUID(1, 1),
        new UUID(1, 2),
        "2026-11-26",
        1,
        details,
        SessionState.DRAFT,
        null,
        null,
        null,
        Instant.EPOCH,
        false,
        List.of(items));
  }

  private static AgendaItem item(@Nullable String draft) {
    return new AgendaItem(
        new UUID(2, 1),
        1,
        "Lisaeelarve",
        "vallavanem",
        null,
        ActKind.REGULATION,
        MajorityRule.OF_MEMBERSHIP,
        draft,
        null,
        null,
        List.of());
  }

  private static RulesOfProcedure rules(String clear, String working) {
    return new RulesOfProcedure(
        "Volikogu",
        ProposedRules.of("Volikogu").rules().stream()
            .map(rule ->
                switch (rule.code()) {
                  case NOTICE_CLEAR_DAYS -> with(rule, clear);
                  case NOTICE_WORKING_DAYS -> with(rule, working);
                  default -> rule;
                })
            .toList());
  }

  private static LegalRule with(LegalRule rule, String value) {
    RuleCode code = rule.code();
    return new LegalRule(code, rule.title(), rule.legalBasis(), value, true, null, null);
  }
}
