package ee.kogukoda.meetings.recording;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays the log beside the recordings.
@Component
class RecordingPageMaker {
  private final Recordings recordings;
  private final SessionLog log;

  RecordingPageMaker(Recordings recordings, SessionLog log) {
    this.recordings = recordings;
    this.log = log;
  }

  RecordingPage page(PlannedSession session, Frame frame, List<Recording> found) {
    return new Making(session, frame, found).page();
  }

  private final class Making {
    private final PlannedSession planned;
    private final Frame frame;
    private final List<Recording> found;
    private final Session session;
    private final Course course;
    private final List<Said> said;
    private final String base;

    Making(PlannedSession planned, Frame frame, List<Recording> found) {
      this.planned = planned;
      this.frame = frame;
      this.found = found;
      this.session = log.readInPublic(planned.id()).session();
      this.course = recordings.course(planned);
      this.said = Said.of(found, course);
      this.base = RecordingPlace.address(planned);
    }

    RecordingPage page() {
      return new RecordingPage(
          frame,
          planned.details().title() + ", " + frame.formats().date(planned.details().startsAt()),
          found.stream().map(this::source).toList(),
          said.stream().filter(each -> each.item() == null).map(this::cued).toList(),
          session.agenda().inOrder().stream()
              .filter(item -> parts(item.id()).findAny().isPresent())
              .map(this::part)
              .toList(),
          !course.closed().isEmpty(),
          found.stream().filter(each -> each.transcript() != null).map(this::transcript).toList(),
          recordings.mayKeep(planned)
              ? new Link(frame.say("meetings.recording.manage"), base + "/muutmine")
              : null);
    }

    private java.util.stream.Stream<Course.Part> parts(ItemId item) {
      return course.parts().stream().filter(part -> part.item().equals(item));
    }

    private RecordingPage.Source source(Recording recording) {
      boolean written = recording.transcript() != null;
      return new RecordingPage.Source(
          label("meetings.recording.title", recording),
          recording.address(),
          player(recording),
          Players.media(recording.address()) == Players.Media.VIDEO,
          written ? transcript(recording).href() : null);
    }

    private Link transcript(Recording recording) {
      return new Link(
          label("meetings.recording.transcript", recording), base + "/" + recording.id() + ".vtt");
    }

    private String label(String key, Recording recording) {
      String name = frame.say(key);
      return found.size() == 1 ? name : name + " " + (found.indexOf(recording) + 1);
    }

    private RecordingPage.Part part(Item item) {
      int number = session.agenda().numberOf(item.id());
      boolean closed = parts(item.id()).anyMatch(part -> !course.isPublic(part.span()));
      List<RecordingPage.Moment> moments = new ArrayList<>();
      List<RecordingPage.Speaker> speakers = new ArrayList<>();
      parts(item.id())
          .forEach(part -> {
            Instant from = part.span().from();
            RecordingPage.Moment begin = course.isOpen(from) ? moment(from) : null;
            if (begin != null) moments.add(begin);
            course.speeches().stream()
                .filter(spoken -> part.span().holds(spoken.span().from()))
                .map(this::speaker)
                .forEach(speakers::add);
          });
      return new RecordingPage.Part(
          "punkt-" + number(item.id()),
          number + ". " + item.plan().title(),
          moments,
          closed,
          speakers,
          said.stream().filter(each -> each.isOf(item.id().value())).map(this::cued).toList());
    }

    /// As the announced agenda counts, which addresses follow.
    private int number(ItemId item) {
      return planned.items().stream()
          .filter(each -> each.id().equals(item.value()))
          .findFirst()
          .map(each -> each.number())
          .orElse(session.agenda().numberOf(item));
    }

    private RecordingPage.Speaker speaker(Course.Spoken spoken) {
      return new RecordingPage.Speaker(
          moment(spoken.span().from()),
          spoken.name(),
          frame.say("meetings.hall.speech." + spoken.kind().name().toLowerCase(Locale.ROOT)));
    }

    private RecordingPage.Cued cued(Said each) {
      return new RecordingPage.Cued(
          moment(each.recording(), each.cue().from()), each.cue().voice(), each.cue().text());
    }

    /// In the last recording that had begun by then.
    private RecordingPage.@Nullable Moment moment(Instant at) {
      return found.stream()
          .filter(recording -> !recording.startsAt().isAfter(at))
          .reduce((earlier, later) -> later)
          .map(recording -> moment(recording, recording.at(at)))
          .orElse(null);
    }

    private RecordingPage.Moment moment(Recording recording, Duration offset) {
      return new RecordingPage.Moment(
          frame.formats().duration(offset),
          Players.at(recording.address(), offset),
          offset.toSeconds(),
          player(recording));
    }

    private @Nullable String player(Recording recording) {
      return Players.media(recording.address()) == null
          ? null
          : "mangija-" + (found.indexOf(Objects.requireNonNull(recording)) + 1);
    }
  }
}
