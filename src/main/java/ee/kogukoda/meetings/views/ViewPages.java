package ee.kogukoda.meetings.views;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.AgendaPermission;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Whoever prepares a committee's meetings enters what it decided on a draft.
@Controller
@RequestMapping("/{municipality}/istungid/{slug}/punktid/{number}/seisukoht")
class ViewPages {
  private final CommitteeViews views;
  private final Sessions sessions;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  ViewPages(
      CommitteeViews views, Sessions sessions, Access access, Frames frames, Notices notices) {
    this.views = views;
    this.sessions = sessions;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String slug, @PathVariable int number) {
    PlannedSession meeting = get(slug);
    Referral referral = referral(meeting, number);
    View view = referral.view();
    String remarks = referral.remarks();
    Map<String, String> known =
        view == null
            ? Map.of()
            : Map.of(
                "seisukoht",
                view.name().toLowerCase(Locale.ROOT),
                "markused",
                remarks == null ? "" : remarks);
    return page(HttpStatus.OK, meeting, number, referral, Form.of(known, frames.words()));
  }

  @PostMapping
  ModelAndView give(
      @PathVariable String slug, @PathVariable int number, HttpServletRequest request) {
    PlannedSession meeting = get(slug);
    Referral referral = referral(meeting, number);
    Form form = Form.of(request, frames.words());
    var view = form.choice("seisukoht", View.class);
    var remarks = form.optionalText("markused", 1000);
    boolean done =
        form.isRight()
            && form.accepts(() ->
                views.give(meeting, referral.item(), view.orElseThrow(), remarks.orElse(null)));
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, meeting, number, referral, form);
    notices.good(request, frames.words().say("meetings.views.given"));
    return new ModelAndView("redirect:" + item(meeting, number));
  }

  private ModelAndView page(
      HttpStatus status, PlannedSession meeting, int number, Referral referral, Form form) {
    Place place = here();
    String list = "/" + place.slug() + "/istungid";
    Frame frame =
        frames.frame(
            "meetings.views.title",
            List.of(
                new Link(place.name(), "/" + place.slug()),
                new Link(frames.words().say("meetings.list.title"), list),
                new Link(meeting.details().title(), list + "/" + meeting.slug())));
    return Page.of(
        status,
        "meetings/view",
        new ViewPage(
            frame,
            form,
            item(meeting, number) + "/seisukoht",
            item(meeting, number),
            referral.title(),
            figures(meeting, referral, frame),
            ViewPage.choices(frame)));
  }

  private @Nullable String figures(PlannedSession meeting, Referral referral, Frame frame) {
    return views
        .decided(meeting, referral.item())
        .map(outcome ->
            frame.say(
                "meetings.views.figures",
                outcome.votes().inFavour(),
                outcome.votes().against(),
                outcome.votes().abstained()))
        .orElse(null);
  }

  private PlannedSession get(String slug) {
    access.requireSignedIn();
    PlannedSession meeting =
        sessions.findSession(slug).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    access.require(AgendaPermission.PREPARE_SESSION, here().id(), meeting.body());
    return meeting;
  }

  private Referral referral(PlannedSession meeting, int number) {
    return meeting
        .findItem(number)
        .map(AgendaItem::id)
        .flatMap(views::findReferral)
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_ITEM));
  }

  private static String item(PlannedSession meeting, int number) {
    return "/" + here().slug() + "/istungid/" + meeting.slug() + "/punktid/" + number;
  }

  private static Place here() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }
}
