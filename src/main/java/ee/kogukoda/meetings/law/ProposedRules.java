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
            confirmed(TIE, "Võrdsete häälte korral", "KOKS § 45 lg 5", Tie.UNDECIDED.value()),
            confirmed(PUBLIC_SESSIONS, "Istungid on avalikud", "KOKS § 44 lg 4", "jah"),
            proposed(
                LATE_ITEMS, "Päevakorda võib lisada kutses nimetamata punkti", "töökord", "ei"),
            proposed(FACTION_QUOTA, "Fraktsiooni kõneaeg punkti kohta", "töökord", "0"),
            proposed(MEMBER_QUOTA, "Fraktsioonita liikme kõneaeg punkti kohta", "töökord", "0"),
            proposed(FACTION_MIN, "Fraktsiooni väikseim suurus", "töökord", "3"),
            proposed(ALTERNATE_DAYS, "Asendusliikme määramise tööpäevad", "KOKS § 20", "5"),
            proposed(OFFICE_CHOICE_DAYS, "Ühitamatust ametist teatamise tööpäevad", "KOVVS", "3"),
            proposed(INTERPELLATION_DAYS, "Arupärimisele vastamise tööpäevad", "töökord", "10"),
            proposed(INITIATIVE_PERCENT, "Rahvaalgatuse protsent valijatest", "KOKS § 32", "1"),
            proposed(INITIATIVE_LEAST, "Rahvaalgatuse vähim allkirjade arv", "KOKS § 32", "5"),
            proposed(
                NO_CONFIDENCE_REPEAT_MONTHS, "Umbusalduse kordamise keelu kuud", "KOKS § 46", "3"),
            proposed(MINUTES_FORM, "Protokolli vorm", "töökord", "täielik"),
            proposed(DISSENT_DAYS, "Eriarvamuse esitamise päevad", "töökord", "7"),
            proposed(FIRST_SESSION_DAYS, "Uue volikogu esimese istungi päevad", "KOKS § 43", "7"),
            proposed(
                FIRST_SESSION_COUNT,
                "Esimese istungi tähtaja algus",
                "KOKS § 43",
                FirstSession.NEXT_DAY),
            proposed(
                COUNCIL_SIZES,
                "Volikogu vähim suurus elanike arvu järgi",
                "KOVVS § 7",
                CouncilSizes.PROPOSED),
            proposed(TERM_YEARS, "Volikogu volituste aastad", "KOVVS", "4"),
            proposed(COMMITTEE_CONVENE, "Komisjoni koosolekut võib nõuda", "töökord", "1/4"),
            proposed(REGULAR_DAY, "Korralise istungi päev", "töökord", RegularDay.NONE),
            proposed(SUMMER_BREAK, "Kuud ilma korralise istungita", "töökord", RegularDay.NO_BREAK),
            proposed(SESSIONS_PER_YEAR, "Korralisi istungeid aastas vähemalt", "töökord", "4"),
            proposed(DISCONNECT_GRACE, "Kaugosaleja katkenud ühenduse ooteaeg", "töökord", "60"),
            proposed(ASYNC_ALLOWED, "Kirjalik istung on lubatud", "KOKS § 44 lg 1", "ei")));
  }

  /// A municipal government meets behind closed doors, and its head is needed. KOKS § 49.
  public static RulesOfProcedure ofGovernment(String title) {
    return of(title)
        .with(proposed(QUORUM, "Otsustusvõime", "KOKS § 49", QuorumRule.HALF_WITH_HEAD.value()))
        .with(proposed(TIE, rule(TIE).title(), "KOKS § 49", Tie.CHAIR_DECIDES.value()))
        .with(confirmed(PUBLIC_SESSIONS, rule(PUBLIC_SESSIONS).title(), "KOKS § 49 lg 8", "ei"))
        .with(proposed(ASYNC_ALLOWED, rule(ASYNC_ALLOWED).title(), "KOKS § 49 lg 11", "jah"))
        .with(proposed(NOTICE_DAYS, "Kutse saatmise päevad", "töökord", "1"));
  }

  /// How a committee meets is for the council to say. KOKS § 47.
  public static RulesOfProcedure ofCommittee(String title) {
    return of(title)
        .with(proposed(QUORUM, "Otsustusvõime", "töökord", QuorumRule.HALF_WITH_HEAD.value()))
        .with(proposed(TIE, rule(TIE).title(), "töökord", Tie.UNDECIDED.value()))
        .with(proposed(PUBLIC_SESSIONS, rule(PUBLIC_SESSIONS).title(), "töökord", "ei"))
        .with(proposed(MINUTES_FORM, rule(MINUTES_FORM).title(), "töökord", "lühike"))
        .with(proposed(NOTICE_DAYS, "Kutse saatmise päevad", "töökord", "3"));
  }

  /// What is proposed to a council for one rule.
  static LegalRule rule(RuleCode code) {
    return of("").rules().stream().filter(r -> r.code() == code).findFirst().orElseThrow();
  }

  private static LegalRule confirmed(RuleCode code, String title, String basis, String value) {
    return new LegalRule(code, title, basis, value, true, null, null);
  }

  private static LegalRule proposed(RuleCode code, String title, String basis, String value) {
    return new LegalRule(code, title, basis, value, false, null, null);
  }
}
