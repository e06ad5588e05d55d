package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.Demand;
import ee.kogukoda.meetings.agenda.Material;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionDetails;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.agenda.Timetable;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.views.CommitteeViews;
import ee.kogukoda.meetings.views.Referral;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts a session and its items into the words of its public pages.
@Component
class SessionPageMaker {
  private final Bodies bodies;
  private final CommitteeViews views;
  private final Sessions sessions;
  private final Municipalities municipalities;

  SessionPageMaker(
      Bodies bodies, CommitteeViews views, Sessions sessions, Municipalities municipalities) {
    this.municipalities = municipalities;
    this.sessions = sessions;
    this.bodies = bodies;
    this.views = views;
  }

  SessionPage session(
      PlannedSession session,
      Frame frame,
      Map<UUID, String> results,
      boolean withheld,
      List<Link> ways,
      List<Link> work) {
    SessionDetails details = session.details();
    Timetable table = Timetable.of(session);
    Formats formats = frame.formats();
    Instant sent = session.noticeSentAt();
    String base = base(session);
    return new SessionPage(
        frame.describedAs(
            frame.say(
                "meetings.session.description",
                details.title(),
                formats.date(details.startsAt()),
                formats.time(details.startsAt()),
                details.place())),
        base,
        session.state(),
        SessionRow.stateName(session.state(), frame),
        formats.iso(details.startsAt()),
        formats.weekday(session.day()) + ", " + formats.longDate(session.day()),
        formats.time(details.startsAt()),
        details.place(),
        form(details, frame),
        frame.say("meetings.kind." + lower(details.kind())),
        details.streamAddress(),
        withheld,
        details.streamAddress() == null || session.state() != SessionState.OPEN
            ? null
            : base + "/voog?kes=ulekanne&keel=" + frame.language().tag(),
        details.isWritten()
            ? frame.say("meetings.written.how")
            : frame.say("meetings.session.open_to_all", details.place()),
        session.cancelReason(),
        sent == null ? null : formats.dateTime(sent),
        session.lateReason(),
        sessions.findDemand(session).map(demand -> words(demand, frame)).orElse(null),
        table.end() == null ? null : formats.time(table.end()),
        municipalities
            .findSuccessor(municipalities.getCurrent())
            .map(Municipality::link)
            .orElse(null),
        session.items().stream().map(item -> row(item, table, base, frame, results)).toList(),
        ways,
        work);
  }

  private static String words(Demand demand, Frame frame) {
    Integer signed = demand.signatories();
    return signed == null
        ? frame.say("meetings.demand.government")
        : frame.say("meetings.demand.by_members", signed);
  }

  /// In writing with the deadline.
  private static String form(SessionDetails details, Frame frame) {
    String form = frame.say("meetings.form." + lower(details.form()));
    Instant end = details.endsAt();
    return end == null
        ? form
        : frame.say(
            "meetings.written.form",
            form,
            frame.formats().longDate(end),
            frame.formats().time(end));
  }

  ItemPage item(
      PlannedSession session,
      AgendaItem item,
      Frame frame,
      Map<UUID, String> results,
      boolean mayPrepare,
      List<Link> ways) {
    String base = base(session);
    String draft = item.draftText();
    Referral referral = views.findReferral(item.id()).orElse(null);
    return new ItemPage(
        frame,
        row(item, Timetable.of(session), base, frame, results),
        session.details().title() + ", " + frame.formats().date(session.details().startsAt()),
        item.coPresenter(),
        item.act() == null ? null : majority(session, item, frame),
        draft == null ? List.of() : Arrays.stream(draft.strip().split("\\R{2,}")).toList(),
        item.restrictedGround(),
        views.listFor(item.id()).stream().map(view -> view.say(frame.words())).toList(),
        referral == null
            ? null
            : new Link(
                referral.title(), "/" + Places.here().slug() + "/eelnoud/" + referral.draftSlug()),
        referral != null && mayPrepare
            ? new Link(
                frame.say("meetings.views.title"),
                base + "/punktid/" + item.number() + "/seisukoht")
            : null,
        ways,
        neighbour(session, item.number() - 1, base),
        neighbour(session, item.number() + 1, base));
  }

  private String majority(PlannedSession session, AgendaItem item, Frame frame) {
    LegalRule rule =
        bodies.rulesOn(bodies.getBody(session.body()), session.day()).rule(item.majority());
    return frame.say("meetings.majority." + lower(item.majority()))
        + " ("
        + rule.legalBasis()
        + ")";
  }

  private static @Nullable Link neighbour(PlannedSession session, int number, String base) {
    return session
        .findItem(number)
        .map(item -> new Link(item.number() + ". " + item.title(), base + "/punktid/" + number))
        .orElse(null);
  }

  private static SessionPage.ItemRow row(
      AgendaItem item, Timetable table, String base, Frame frame, Map<UUID, String> results) {
    return new SessionPage.ItemRow(
        item.number(),
        base + "/punktid/" + item.number(),
        item.title(),
        item.presenter(),
        item.act() == null ? null : frame.say("meetings.act." + lower(item.act())),
        item.isRestricted(),
        item.materials().stream().map(material -> row(material, frame)).toList(),
        results.get(item.id()),
        table.findBeginning(item.id()).map(frame.formats()::time).orElse(null));
  }

  private static SessionPage.MaterialRow row(Material material, Frame frame) {
    String name = material.address();
    String type = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    String size = type + ", " + frame.formats().number(Math.ceilDiv(material.size(), 1024)) + " kB";
    String remark =
        material.afterNotice()
            ? size
                + ", "
                + frame.say(
                    "meetings.material.after_notice", frame.formats().dateTime(material.addedAt()))
            : size;
    return new SessionPage.MaterialRow(material.title(), name, remark);
  }

  private static String base(PlannedSession session) {
    return Places.sessions(Places.here()) + "/" + session.slug();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Map<UUID, String> merge(List<Map<UUID, String>> parts) {
    var merged = new HashMap<UUID, String>();
    parts.forEach(merged::putAll);
    return merged;
  }
}
