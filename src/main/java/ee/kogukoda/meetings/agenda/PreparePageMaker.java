package ee.kogukoda.meetings.agenda;

import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.meetings.agenda.NoticeCheck.Gap;
import ee.kogukoda.meetings.agenda.PreparePage.FirstPanel;
import ee.kogukoda.meetings.agenda.PreparePage.ItemRow;
import ee.kogukoda.meetings.agenda.PreparePage.NoticePanel;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.NoticePeriod;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a session in preparation into words.
@Component
class PreparePageMaker {
  private final Sessions sessions;
  private final Drafting drafting;
  private final Announcement announcement;
  private final Bodies bodies;
  private final Convening convening;
  private final Frames frames;

  PreparePageMaker(
      Sessions sessions,
      Drafting drafting,
      Announcement announcement,
      Bodies bodies,
      Convening convening,
      Frames frames) {
    this.convening = convening;
    this.sessions = sessions;
    this.drafting = drafting;
    this.announcement = announcement;
    this.bodies = bodies;
    this.frames = frames;
  }

  PreparePage page(PlannedSession session, Form form) {
    SessionDetails details = session.details();
    Frame frame = frames.titled(details.title(), drafting.crumbs());
    Formats formats = frame.formats();
    String base = Drafting.address(session);
    return new PreparePage(
        frame,
        form,
        base,
        session.state(),
        frame.say("meetings.state." + lower(session.state())),
        formats.weekday(session.day())
            + ", "
            + formats.longDate(session.day())
            + " "
            + formats.time(details.startsAt()),
        details.place(),
        frame.say("meetings.form." + lower(details.form())),
        details.streamAddress(),
        rows(session, base, frame),
        end(session, frame),
        panel(session, base, frame),
        sessions.findDemand(session).map(demand -> words(demand, frame)).orElse(null),
        details.kind() == Notice.Kind.EXTRAORDINARY && session.state() == SessionState.DRAFT,
        sessions.findResultsDay(session).map(day -> first(session, day, frame)).orElse(null),
        drafting.kind(session) == BodyKind.COUNCIL && session.state() == SessionState.DRAFT,
        details.isWritten());
  }

  private FirstPanel first(PlannedSession session, LocalDate results, Frame frame) {
    RulesOfProcedure rules = bodies.rulesOn(bodies.getBody(session.body()), session.day());
    LocalDate latest =
        rules.firstSession().latestDay(results, WorkingCalendar.estonia()::workingDayFrom);
    LegalRule rule = rules.rule(RuleCode.FIRST_SESSION_COUNT);
    String basis = frame.say("meetings.notice.basis", rule.legalBasis(), rule.verified() ? 1 : 0);
    return new FirstPanel(
        convening.findConvener(session).map(Office::name).orElse(""),
        frame.formats().longDate(results),
        frame.formats().longDate(latest) + " " + basis,
        session.day().isAfter(latest));
  }

  private static String words(Demand demand, Frame frame) {
    Integer signed = demand.signatories();
    return signed == null
        ? frame.say("meetings.demand.government")
        : frame.say("meetings.demand.by_members", signed);
  }

  private static @Nullable String end(PlannedSession session, Frame frame) {
    Instant end = Timetable.of(session).end();
    return end == null ? null : frame.formats().time(end);
  }

  private List<ItemRow> rows(PlannedSession session, String base, Frame frame) {
    Set<UUID> open = session.closed() ? sessions.listPublicDecisions(session) : Set.of();
    Timetable table = Timetable.of(session);
    return session.items().stream()
        .map(item -> row(item, session, table, base, open, frame))
        .toList();
  }

  private static ItemRow row(
      AgendaItem item,
      PlannedSession session,
      Timetable table,
      String base,
      Set<UUID> open,
      Frame frame) {
    var notes = new ArrayList<String>();
    table
        .findBeginning(item.id())
        .ifPresent(at -> notes.add(frame.say("meetings.timetable.at", frame.formats().time(at))));
    if (item.minutes() != null) notes.add(frame.say("meetings.timetable.takes", item.minutes()));
    if (item.presenter() != null) notes.add(item.presenter());
    if (item.act() != null) {
      notes.add(frame.say("meetings.act." + lower(item.act())));
      notes.add(frame.say("meetings.majority." + lower(item.majority())));
    }
    notes.add(frame.say("meetings.item.papers", item.materials().size()));
    return new ItemRow(
        item.number(),
        item.title(),
        String.join(" · ", notes),
        base + "/punktid/" + item.number(),
        item.number() == 1,
        item.number() == session.items().size(),
        session.closed() && item.act() != null && session.state() != SessionState.DRAFT
            ? open.contains(item.id())
            : null);
  }

  private NoticePanel panel(PlannedSession session, String base, Frame frame) {
    NoticeCheck check = announcement.check(session);
    RulesOfProcedure rules = bodies.rulesOn(bodies.getBody(session.body()), session.day());
    Formats formats = frame.formats();
    Instant sent = session.noticeSentAt();
    return new NoticePanel(
        drafting.maySendNotice(session),
        rule(rules, frame),
        formats.weekday(check.latestDay()) + ", " + formats.longDate(check.latestDay()),
        check.late(),
        gaps(check, base, frame),
        sent == null ? null : formats.dateTime(sent));
  }

  private static String rule(RulesOfProcedure rules, Frame frame) {
    NoticePeriod period = rules.noticePeriod();
    LegalRule rule = rules.rule(RuleCode.NOTICE_DAYS);
    String key = period.workingDays() ? "meetings.notice.working_days" : "meetings.notice.days";
    return frame.say(key, period.days(), period.clearDays() ? 1 : 0)
        + " "
        + frame.say("meetings.notice.basis", rule.legalBasis(), rule.verified() ? 1 : 0);
  }

  private static List<Link> gaps(NoticeCheck check, String base, Frame frame) {
    return check.gaps().stream()
        .map(gap ->
            new Link(
                frame.say("meetings.gap." + lower(gap.kind()), gap.item(), gap.title()),
                mending(gap, base)))
        .toList();
  }

  private static String mending(Gap gap, String base) {
    if (gap.kind() == Gap.Kind.NO_ITEMS) return base + "/punktid/uus";
    return gap.item() == 0 ? base + "/andmed" : base + "/punktid/" + gap.item() + "/muutmine";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
