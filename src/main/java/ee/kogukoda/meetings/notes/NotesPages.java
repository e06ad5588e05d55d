package ee.kogukoda.meetings.notes;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// One's own notes on a session.
@Controller
class NotesPages {
  private static final String ADDRESS =
      "/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/markmed";
  private static final int LONGEST = 4000;

  private final Sessions sessions;
  private final Notes notes;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  NotesPages(Sessions sessions, Notes notes, Access access, Frames frames, Notices notices) {
    this.sessions = sessions;
    this.notes = notes;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping(ADDRESS)
  ModelAndView show(@PathVariable String slug) {
    PlannedSession session = session(slug);
    Map<UUID, Note> known = notes.list(session);
    var typed = new HashMap<String, String>();
    for (AgendaItem item : session.items()) {
      Note note = known.get(item.id());
      if (note == null) continue;
      NotesPage.Row row = row(session, item);
      typed.put(row.text(), note.text());
      typed.put(row.mark(), note.mark() == null ? "" : note.mark().code());
    }
    return page(HttpStatus.OK, session, Form.of(typed, frames.words()));
  }

  @PostMapping(ADDRESS)
  ModelAndView keep(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = session(slug);
    Form form = Form.of(request, frames.words());
    var written = new ArrayList<Note>();
    for (AgendaItem item : session.items()) {
      NotesPage.Row row = row(session, item);
      String text = form.optionalText(row.text(), LONGEST).orElse("");
      Note.Mark mark =
          form.value(row.mark()).isEmpty()
              ? null
              : form.choice(row.mark(), Note.Mark.class).orElse(null);
      written.add(new Note(item.id(), mark, text));
    }
    if (!form.isRight() || !form.accepts(() -> notes.keep(session, written)))
      return page(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
    notices.good(request, frames.words().say("meetings.notes.kept"));
    var view = new RedirectView(address(session) + "/markmed", true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  private PlannedSession session(String slug) {
    access.requireSignedIn();
    PlannedSession session =
        sessions
            .findSession(slug)
            .filter(found -> found.state().isPublic())
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    access.require(NotesPermission.KEEP_NOTES, Scope.require(), session.body());
    return session;
  }

  private ModelAndView page(HttpStatus status, PlannedSession session, Form form) {
    Place place = place();
    String list = "/" + place.slug() + "/istungid";
    Frame frame =
        frames.frame(
            "meetings.notes.title",
            List.of(
                new Link(place.name(), "/" + place.slug()),
                new Link(frames.words().say("meetings.list.title"), list),
                new Link(session.details().title(), address(session))));
    List<Choice> marks =
        Arrays.stream(Note.Mark.values())
            .map(mark -> new Choice(mark.code(), frame.say("meetings.notes.mark." + mark.code())))
            .toList();
    return Page.of(
        status,
        "meetings/notes",
        new NotesPage(
            frame,
            form,
            session.details().title() + ", " + frame.formats().date(session.details().startsAt()),
            address(session) + "/markmed",
            "/" + place.slug() + "/minu-markmed",
            marks,
            session.items().stream().map(item -> row(session, item)).toList()));
  }

  private static NotesPage.Row row(PlannedSession session, AgendaItem item) {
    return new NotesPage.Row(
        item.id().toString(),
        item.number() + ". " + item.title(),
        address(session) + "/punktid/" + item.number());
  }

  private static String address(PlannedSession session) {
    return "/" + place().slug() + "/istungid/" + session.slug();
  }

  private static Place place() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }
}
