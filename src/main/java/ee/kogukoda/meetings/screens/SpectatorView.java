package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.results.VoteWords;
import ee.kogukoda.meetings.session.Broadcast;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What those who follow from elsewhere see: the moment, and the agenda with what came of it.
///
/// @param phase where the session stands, in words
/// @param closed whether the item is treated without the public
/// @param item "2. Kinnistu …", or null between items
/// @param streamDown since when and why there is no stream; null while there is one
public record SpectatorView(
    boolean live,
    String phase,
    @Nullable String item,
    boolean closed,
    @Nullable ScreenSpeaker speaker,
    @Nullable ScreenVote vote,
    String presence,
    @Nullable String streamDown,
    List<Line> agenda) {

  /// What is worth saying aloud: a vote's beginning and its result, not each choice.
  public String news() {
    if (streamDown != null && vote == null) return streamDown;
    if (vote == null) return item == null ? phase : item;
    return vote.lead()
        + ". "
        + vote.motion()
        + ". "
        + (vote.explanation() == null ? "" : vote.explanation());
  }

  /// An item of the agenda.
  public record Line(int number, String title, boolean current, @Nullable String became) {}

  static SpectatorView of(SessionHistory history, Words words) {
    Session session = history.session();
    var said = new VoteWords(session, words);
    boolean closed = session.isClosed();
    Vote vote = closed ? null : Moment.vote(history).orElse(null);
    String phase = session.phase().name().toLowerCase(Locale.ROOT);
    boolean live = session.phase().live();
    return new SpectatorView(
        live,
        words.say("meetings.screen.now." + phase),
        session.agenda().current().map(item -> numbered(item, session)).orElse(null),
        closed,
        live && !closed ? ScreenSpeaker.of(session, words) : null,
        vote == null ? null : ScreenVote.of(vote, session, said),
        live ? QuorumWords.formula(session.quorum(session.currentItem()), words) : "",
        live && session.broadcast().isDown() ? down(session, words) : null,
        session.agenda().inOrder().stream().map(item -> line(item, session, said)).toList());
  }

  private static String down(Session session, Words words) {
    Broadcast.Gap gap = session.broadcast().gaps().getLast();
    return words.say(
        "meetings.hall.stream.is_down",
        Formats.in(words.language()).time(gap.from()),
        gap.reason());
  }

  private static String numbered(Item item, Session session) {
    return session.agenda().numberOf(item.id()) + ". " + item.plan().title();
  }

  private static Line line(Item item, Session session, VoteWords said) {
    return new Line(
        session.agenda().numberOf(item.id()),
        item.plan().title(),
        item.phase().open(),
        said.became(item).orElse(null));
  }
}
