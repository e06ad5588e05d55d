package ee.kogukoda.meetings.comments;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Form;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a draft's consultation for whoever reads it.
@Component
class ConsultationPageMaker {
  private static final int PART = 50;

  private final CommentStore store;
  private final Consultations consultations;
  private final Frames frames;

  ConsultationPageMaker(CommentStore store, Consultations consultations, Frames frames) {
    this.store = store;
    this.consultations = consultations;
    this.frames = frames;
  }

  String today() {
    return ee.kogukoda.web.Formats.in(frames.words().language()).date(consultations.today());
  }

  ConsultationPage make(DraftReading.Before draft, Form form, UUID after) {
    String base = ConsultationPlace.address(draft.slug());
    String place = "/" + ConsultationPlace.here().slug();
    Frame frame =
        frames.titled(
            frames.words().say("meetings.comment.on", draft.title()),
            List.of(
                new Link(ConsultationPlace.here().name(), place),
                new Link(frames.words().say("meetings.comment.list"), place + "/kaasamine")));
    boolean holds = consultations.mayHold();
    Consultation of = consultations.find(draft.id()).orElse(null);
    String address = place + "/eelnoud/" + draft.slug();
    if (of == null)
      return new ConsultationPage(
          frame,
          form,
          address,
          base,
          null,
          List.of(),
          null,
          "",
          holds && draft.open() && !draft.over(),
          holds,
          false);
    Consultation.State state = of.on(consultations.today());
    List<Comment> comments = store.listComments(of.id(), after, PART + 1);
    boolean open = state == Consultation.State.OPEN;
    return new ConsultationPage(
        frame,
        form,
        address,
        base,
        about(of, state, frame),
        comments.stream()
            .limit(PART)
            .map(comment -> row(comment, base, holds, open, frame))
            .toList(),
        comments.size() > PART ? base + "?alates=" + comments.get(PART - 1).id() : null,
        way(state),
        false,
        holds,
        holds && consultations.today().isAfter(of.closes()));
  }

  private static String way(Consultation.State state) {
    return switch (state) {
      case OPEN -> Visitor.current().isSignedIn() ? "write" : "sign_in";
      case COMING -> "coming";
      case OVER, SUMMARISED -> "over";
    };
  }

  private ConsultationPage.About about(Consultation of, Consultation.State state, Frame frame) {
    return new ConsultationPage.About(
        paragraphs(of.question()),
        ConsultationListPages.days(of, frame),
        ConsultationListPages.tag(state, frame),
        frame.say("meetings.comment.count", store.count(of.id())),
        paragraphs(of.summary()),
        by(of.summarisedBy(), of.summarisedAt(), frame));
  }

  private static ConsultationPage.Row row(
      Comment comment, String base, boolean holds, boolean open, Frame frame) {
    boolean own = comment.person().equals(Visitor.current().person());
    boolean reads = !comment.isHidden() || holds || own;
    String name = comment.shownName(frame.say("meetings.comment.withheld"));
    String organisation = comment.organisation();
    return new ConsultationPage.Row(
        comment.id().toString(),
        !reads
            ? frame.say("meetings.comment.hidden")
            : organisation == null ? name : organisation + ", " + name,
        holds && !comment.named() ? comment.name() : null,
        frame.formats().dateTime(comment.writtenAt()),
        frame.formats().iso(comment.writtenAt()),
        comment.hiddenReason(),
        reads ? paragraphs(comment.text()) : List.of(),
        reads ? paragraphs(comment.answer()) : List.of(),
        by(comment.answeredBy(), comment.answeredAt(), frame),
        base + "/arvamused/" + comment.id(),
        own && open);
  }

  private static String by(@Nullable String who, @Nullable Instant at, Frame frame) {
    return who == null || at == null ? "" : who + ", " + frame.formats().dateTime(at);
  }

  static List<String> paragraphs(@Nullable String text) {
    return text == null || text.isBlank()
        ? List.of()
        : Arrays.stream(text.strip().split("\\R{2,}")).toList();
  }
}
