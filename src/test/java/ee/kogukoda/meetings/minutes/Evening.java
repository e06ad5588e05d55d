package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.session.Sitting.*;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.PlannedItem;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.meetings.session.Sitting;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.SpeechId;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The council of Näidisvald on 26 November 2026, from four o'clock on.
final class Evening {
  static final MinutesFacts FACTS =
      new MinutesFacts(
          "Näidisvalla Vallavolikogu",
          "Näidisküla",
          Map.of(member(0), "volikogu esimees", member(1), "volikogu aseesimees"),
          Map.of(
              "form",
              "Ülekanne valla veebilehel.",
              "others",
              "Teised osalejad: vallavanem Liis Karune, finantsjuht Ants Mõis, vallasekretär"
                  + " Piret Laas."),
          Map.of());

  /// The same with what a member disagrees with.
  static final MinutesFacts DISPUTED = in(MinutesForm.FULL);

  private Evening() {}

  static MinutesFacts in(MinutesForm form) {
    return new MinutesFacts(
        FACTS.body(),
        FACTS.seat(),
        FACTS.titles(),
        FACTS.additions(),
        FACTS.overrides(),
        BodyWords.council(),
        form,
        List.of(
            new Dissent(
                member(8),
                item(1),
                "Reservfondi kasutamist ei selgitatud.\n\nHääletasin vastu.",
                Instant.parse("2026-11-26T16:40:00Z"))),
        null);
  }

  static Sitting whole() {
    Sitting s =
        new Sitting(
            17,
            List.of(
                "Taavi Kesk",
                "Anu Hallik",
                "Priit Lepasaar",
                "Leelo Mägar",
                "Rein Soosalu",
                "Kadi Ojaveer",
                "Urmas Tihane",
                "Signe Rohtla",
                "Olev Kiviste",
                "Terje Nurmoja",
                "Jaak Vahtramäe",
                "Irina Belova",
                "Marko Paasik",
                "Heli Saarepuu",
                "Toomas Lillemets",
                "Epp Raudnõmm",
                "Kalev Üürike"));
    s.announced(
        List.of(
            new PlannedItem(
                item(1),
                "Näidisvalla 2026. aasta lisaeelarve",
                "vallavanem Liis Karune",
                "eelarvekomisjoni esimees Anu Hallik",
                ActKind.REGULATION,
                MajorityRule.OF_MEMBERSHIP),
            act(
                2,
                "Kinnistu Tamme tn 4 tasuta kasutusse andmine",
                ActKind.RESOLUTION,
                MajorityRule.SIMPLE),
            act(3, "Koerte ja kasside pidamise eeskiri", ActKind.REGULATION, MajorityRule.SIMPLE),
            act(4, "Jäätmehoolduseeskiri", ActKind.REGULATION, MajorityRule.OF_MEMBERSHIP),
            information(5, "Vallavalitsuse informatsioon")));
    opening(s);
    budget(s);
    property(s);
    pets(s);
    waste(s);
    report(s);
    return s;
  }

  private static void opening(Sitting s) {
    s.opened();
    s.ask(SECRETARY, new ReportAbsence(member(15)));
    s.present(0, 8).present(9, 12);
    s.ask(SECRETARY, new RegisterByHand(member(8), Mode.HALL, "telefon jäi koju"));
    s.ask(actor(12), new RegisterPresence(member(12), Mode.REMOTE, Proof.EID));
    s.ask(actor(13), new RegisterPresence(member(13), Mode.REMOTE, Proof.EID));
    s.at(16, 4).quorate();
    MotionId drop = new MotionId(s.fresh());
    s.ask(
        actor(8),
        new ProposeMotion(
            drop,
            Motion.Kind.DROP_ITEM,
            item(4),
            member(8),
            "jätta punkt 4 päevakorrast välja",
            List.of()));
    s.decide(s.openVote(drop, MajorityRule.SIMPLE), 5, 8, 1);
    MotionId agenda = s.propose(Motion.Kind.AGENDA, "kinnitada päevakord");
    s.decide(s.openVote(agenda, MajorityRule.SIMPLE), 13, 0, 1);
    s.chair(new AdoptAgenda());
  }

  private static void budget(Sitting s) {
    s.at(16, 10).chair(new OpenItem(item(1)));
    s.chair(
        new GiveFloorTo(new SpeechId(s.fresh()), null, "Liis Karune", Speech.Kind.PRESENTATION));
    speak(s, 7, Speech.Kind.QUESTION);
    speak(s, 4, Speech.Kind.QUESTION);
    speak(s, 8, Speech.Kind.INTERVENTION);
    speak(s, 5, Speech.Kind.INTERVENTION);
    MotionId library = new MotionId(s.fresh());
    s.ask(
        actor(7),
        new ProposeMotion(
            library,
            Motion.Kind.PROCEDURE,
            item(1),
            member(7),
            "suurendada raamatukogu kulusid 12 000 eurot reservfondi arvelt",
            List.of()));
    s.decide(s.openVote(library, MajorityRule.SIMPLE), 6, 7, 1);
    VoteId vote =
        s.openVote(
            s.propose(Motion.Kind.ACT, "võtta vastu lisaeelarve"), MajorityRule.OF_MEMBERSHIP);
    s.decide(vote, 11, 2, 1);
    s.at(16, 30).chair(new ConcludeItem(item(1), Item.Outcome.ADOPTED, null, null));
    s.ask(SECRETARY, new NumberAct(item(1), "14"));
  }

  private static void property(Sitting s) {
    s.at(16, 31).present(14, 15);
    s.at(16, 33).chair(new OpenItem(item(2)));
    s.ask(actor(6), new DeclareRecusal(item(2), member(6)));
    MotionId motion = s.propose(Motion.Kind.ACT, "anda kinnistu tasuta kasutusse");
    VoteId first = s.at(17, 0).openVote(motion, MajorityRule.SIMPLE);
    s.cast(first, 5, 0, 0);
    s.ask(actor(13), new ReportObstacle(first, member(13), "ühendus katkes"));
    s.at(17, 2)
        .chair(new AbortVote(first, Vote.Ground.TECHNICAL_OBSTACLE, "kaugosaleja ühendus katkes"));
    VoteId second = s.at(17, 8).openVote(motion, MajorityRule.SIMPLE);
    s.decide(second, 12, 0, 2);
    s.at(17, 12).chair(new ConcludeItem(item(2), Item.Outcome.ADOPTED, null, null));
    s.ask(SECRETARY, new NumberAct(item(2), "52"));
    s.at(17, 20).chair(new StartRecess(null));
    s.at(17, 30).chair(new ResumeSession());
  }

  private static void pets(Sitting s) {
    s.at(17, 31).chair(new OpenItem(item(3)));
    VoteId vote =
        s.openVote(s.propose(Motion.Kind.ACT, "võtta vastu eeskiri"), MajorityRule.SIMPLE);
    s.decide(vote, 7, 7, 1);
    s.at(17, 40).chair(new ConcludeItem(item(3), Item.Outcome.REJECTED, null, null));
  }

  private static void waste(Sitting s) {
    s.at(17, 41).chair(new OpenItem(item(4)));
    VoteId vote =
        s.openVote(
            s.propose(Motion.Kind.PROCEDURE, "suunata eelnõu teisele lugemisele"),
            MajorityRule.SIMPLE);
    s.decide(vote, 10, 4, 1);
    s.at(17, 55)
        .chair(
            new ConcludeItem(
                item(4), Item.Outcome.SECOND_READING, null, LocalDate.of(2026, 12, 10)));
    s.at(17, 56).ask(actor(9), new Leave(member(9), null));
  }

  private static void report(Sitting s) {
    s.at(18, 0).chair(new OpenItem(item(5)));
    s.at(18, 11).chair(new ConcludeItem(item(5), Item.Outcome.NOTED, null, null));
    s.at(18, 12).chair(new CloseSession(null));
  }

  private static void speak(Sitting s, int who, Speech.Kind kind) {
    SpeechId id = new SpeechId(s.fresh());
    s.ask(actor(who), new RequestFloor(id, member(who), kind, null, null));
    s.chair(new GiveFloor(id));
    s.after(40);
  }
}
