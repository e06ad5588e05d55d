package ee.kogukoda.meetings.recording;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionQuery;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives the session that Näidisvald's council held a recording at a made-up address and a short
/// transcript of what its chair and speakers may have said.
@Component
@Order(54)
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class DemoRecording implements ApplicationRunner {
  private static final Duration BEFORE = Duration.ofSeconds(90);

  private final Sessions sessions;
  private final SessionLog log;
  private final Recordings recordings;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DemoRecording(
      Sessions sessions,
      SessionLog log,
      Recordings recordings,
      Bodies bodies,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.sessions = sessions;
    this.log = log;
    this.recordings = recordings;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Municipality here : municipalities.listActive())
      if (here.demo())
        Scope.run(here.id().value(), () -> transactions.executeWithoutResult(status -> load(here)));
  }

  private void load(Municipality here) {
    List<SessionLine> past = sessions.listPast(new SessionQuery("", clock.instant(), ""), 2);
    if (past.size() != 1 || past.getFirst().state() != SessionState.CLOSED) return;
    PlannedSession session = sessions.getSession(past.getFirst().id());
    if (recordings.exists(session)) return;
    Office keeper =
        bodies
            .compositionOn(bodies.getBody(session.body()), session.day())
            .holder(Role.MINUTE_TAKER)
            .orElseThrow();
    var grant = new Grant(Role.MINUTE_TAKER, here.id().value(), session.body());
    new Visitor(keeper.person(), keeper.name(), "meetings.demo", List.of(grant))
        .run(() -> record(session, here));
  }

  private void record(PlannedSession session, Municipality here) {
    Session held = log.read(session.id()).session();
    Instant begins = held.opening().at().minus(BEFORE);
    String address = "https://video.example/%s/%s".formatted(here.slug(), session.slug());
    var id = recordings.add(session, address, begins);
    recordings.transcribe(
        session, id, WebVtt.write(cues(held, recordings.course(session), begins)));
  }

  private static List<Cue> cues(Session held, Course course, Instant begins) {
    String chair = held.findMember(held.opening().presiding()).orElseThrow().name();
    var cues = new ArrayList<Cue>();
    cues.add(cue(begins, held.opening().at(), chair, "Tere õhtust! Avan volikogu istungi."));
    for (Course.Part part : course.parts()) {
      String title = held.agenda().getItem(part.item()).plan().title();
      String words = "Läheme järgmise punkti juurde: " + title + ".";
      cues.add(cue(begins, part.span().from(), chair, words));
    }
    for (Course.Spoken spoken : course.speeches())
      cues.add(cue(begins, spoken.span().from().plusSeconds(2), spoken.name(), words(spoken)));
    cues.sort(Comparator.comparing(Cue::from));
    return cues;
  }

  private static String words(Course.Spoken spoken) {
    return switch (spoken.kind()) {
      case PRESENTATION, CO_PRESENTATION -> "Head volikogu liikmed, tutvustan eelnõu lühidalt.";
      case QUESTION -> "Mul on ettekandjale küsimus: kust see raha tuleb?";
      case ANSWER -> "Aitäh küsimuse eest. Kate on eelarves olemas.";
      case POINT_OF_ORDER -> "Protseduuriline: palun lugeda muudatus veel kord ette.";
      case REJOINDER, INTERVENTION, REMARK, PROTEST, STATEMENT, OPEN_FLOOR ->
          "Toetan eelnõu, see aitab kogukonda edasi.";
    };
  }

  private static Cue cue(Instant begins, Instant at, String voice, String text) {
    Duration from = Duration.between(begins, at);
    return new Cue(from, from.plusSeconds(6), voice, text);
  }
}
