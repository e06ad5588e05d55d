package ee.kogukoda.meetings.law;

import static ee.kogukoda.meetings.law.RuleCode.*;

import java.util.List;

/// The rules that the product proposes to a municipality. Those that no supervised text confirms
/// are unverified until the municipality's lawyer confirms them.
public final class ProposedRules {
  private ProposedRules() {}

  public static RulesOfProcedure of(String title) {
    return new RulesOfProcedure(
        title,
        List.of(
            confirmed(QUORUM, "Otsustusvõime: üle poole koosseisust", "KOKS § 44", "üle poole"),
            confirmed(MAJORITY_SIMPLE, "poolthäälte enamus", "KOKS § 45 lg 5", "f > a"),
            confirmed(MAJORITY_OF_MEMBERSHIP, "koosseisu häälteenamus", "KOKS § 45 lg 5", "2f > n"),
            proposed(
                MAJORITY_TWO_THIRDS, "kahekolmandikuline häälteenamus", "põhimäärus", "3f >= 2n"),
            confirmed(
                MAJORITY_TWICE_AGAINST,
                "kaks korda rohkem poolt- kui vastuhääli",
                "KOKS § 44 lg 4",
                "f >= 2a"),
            proposed(QUARTER_INITIATES, "Veerand koosseisust", "KOKS § 43 lg 2", "1/4"),
            proposed(NOTICE_DAYS, "Kutse saatmise päevad", "KOKS § 43 lg 3", "4"),
            proposed(NOTICE_CLEAR_DAYS, "Kutse täispäevad", "töökord", "jah"),
            proposed(NOTICE_WORKING_DAYS, "Kutse tööpäevad", "töökord", "ei"),
            proposed(PRESIDING_FALLBACK, "Juhatajat asendab", "töökord", "vanim liige"),
            proposed(REMOTE_ALLOWED, "Kaugosalus on lubatud", "KOKS § 44 lg 1", "jah"),
            proposed(VOTE_CHANGEABLE, "Häält saab muuta lõpetamiseni", "töökord", "jah"),
            proposed(INTERIM_RESULTS_VISIBLE, "Vaheseis on nähtav", "töökord", "ei"),
            proposed(NEW_SPEAKERS_FIRST, "Esmakordsed sõnavõtjad enne", "töökord", "jah"),
            proposed(REJOINDERS_PER_SPEECH, "Repliike ühe kõne kohta", "töökord", "2"),
            proposed(SPEECH_PRESENTATION, "Ettekande aeg", "töökord", "600"),
            proposed(SPEECH_CO_PRESENTATION, "Kaasettekande aeg", "töökord", "300"),
            proposed(SPEECH_QUESTION, "Küsimuse aeg", "töökord", "60"),
            proposed(SPEECH_ANSWER, "Vastuse aeg", "töökord", "60"),
            proposed(SPEECH_INTERVENTION, "Sõnavõtu aeg", "töökord", "300"),
            proposed(SPEECH_REJOINDER, "Repliigi aeg", "töökord", "60"),
            proposed(SPEECH_POINT_OF_ORDER, "Protseduurilise küsimuse aeg", "töökord", "60"),
            proposed(SPEECH_REMARK, "Märkuse aeg", "töökord", "60"),
            proposed(SPEECH_PROTEST, "Protesti aeg", "töökord", "60"),
            proposed(SPEECH_STATEMENT, "Avalduse aeg", "töökord", "60"),
            proposed(SPEECH_OPEN_FLOOR, "Vaba mikrofoni aeg", "töökord", "300"),
            proposed(
                SIGNATORIES, "Protokollile kirjutavad alla", "KOKS § 51", "juhataja, protokollija"),
            proposed(MINUTES_DAYS, "Protokolli valmimise päevad", "KOKS § 51", "7"),
            later(TIE),
            later(PUBLIC_SESSIONS),
            later(MINUTES_FORM),
            later(DISSENT_DAYS)));
  }

  /// A municipal government meets behind closed doors, and its head is needed. KOKS § 49.
  public static RulesOfProcedure ofGovernment(String title) {
    return of(title)
        .with(proposed(QUORUM, "Otsustusvõime", "KOKS § 49", QuorumRule.HALF_WITH_HEAD.value()))
        .with(proposed(TIE, later(TIE).title(), "KOKS § 49", Tie.CHAIR_DECIDES.value()))
        .with(confirmed(PUBLIC_SESSIONS, later(PUBLIC_SESSIONS).title(), "KOKS § 49 lg 8", "ei"))
        .with(proposed(NOTICE_DAYS, "Kutse saatmise päevad", "töökord", "1"));
  }

  /// How a committee meets is for the council to say. KOKS § 47.
  public static RulesOfProcedure ofCommittee(String title) {
    return of(title)
        .with(proposed(QUORUM, "Otsustusvõime", "töökord", QuorumRule.HALF_WITH_HEAD.value()))
        .with(proposed(TIE, later(TIE).title(), "töökord", Tie.UNDECIDED.value()))
        .with(proposed(PUBLIC_SESSIONS, later(PUBLIC_SESSIONS).title(), "töökord", "ei"))
        .with(proposed(MINUTES_FORM, later(MINUTES_FORM).title(), "töökord", "lühike"))
        .with(proposed(NOTICE_DAYS, "Kutse saatmise päevad", "töökord", "3"));
  }

  /// The council's value of a rule that the first logs do not name.
  static LegalRule later(RuleCode code) {
    return switch (code) {
      case TIE -> confirmed(TIE, "Võrdsete häälte korral", "KOKS § 45 lg 5", Tie.UNDECIDED.value());
      case MINUTES_FORM -> proposed(MINUTES_FORM, "Protokolli vorm", "töökord", "täielik");
      case DISSENT_DAYS -> proposed(DISSENT_DAYS, "Eriarvamuse esitamise päevad", "töökord", "7");
      case PUBLIC_SESSIONS ->
          confirmed(PUBLIC_SESSIONS, "Istungid on avalikud", "KOKS § 44 lg 4", "jah");
      default -> throw new IllegalArgumentException("always there: " + code);
    };
  }

  private static LegalRule confirmed(RuleCode code, String title, String basis, String value) {
    return new LegalRule(code, title, basis, value, true, null, null);
  }

  private static LegalRule proposed(RuleCode code, String title, String basis, String value) {
    return new LegalRule(code, title, basis, value, false, null, null);
  }
}
