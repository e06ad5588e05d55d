package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.EnterCount;
import ee.kogukoda.meetings.session.VoteCommand.EnterVote;
import ee.kogukoda.meetings.session.VoteCommand.RaiseObjection;
import ee.kogukoda.web.forms.Choice;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is entered in an open vote in which members do not choose on their own devices.
///
/// @param count to enter the hands counted, or null
/// @param counted what was entered last; null before it
/// @param electorate how many are entitled
/// @param call to enter the answers of a roll call, or null
/// @param objection to enter an objection said aloud, or null
public record TallyPart(
    @Nullable Act count,
    @Nullable Votes counted,
    int electorate,
    @Nullable Act call,
    List<Called> called,
    @Nullable Act objection,
    List<Choice> members) {

  /// A name of the roll call.
  ///
  /// @param answer in words; null before it is entered
  /// @param next whether this name is called now
  public record Called(String id, String name, @Nullable String answer, boolean next) {}

  /// What is entered, in words.
  public String label() {
    Act act = count != null ? count : call != null ? call : objection;
    return act == null ? "" : act.label();
  }

  /// Null where nothing is entered so, or not by this visitor.
  public static @Nullable TallyPart of(Room room, Saying saying, Instant now) {
    Vote vote = room.session().voting().open().orElse(null);
    if (vote == null || vote.kind() == Vote.Kind.OPEN_NAMED) return null;
    MemberId first = vote.electorate().getFirst();
    String own = "/haaletused/" + vote.id().value();
    int all = vote.electorate().size();
    Act act =
        switch (vote.kind()) {
          case OPEN_COUNT ->
              room.act(
                  own + "/kaed",
                  saying.words().say("meetings.hall.tally.count"),
                  new EnterCount(vote.id(), new Votes(0, 0, 0, all)),
                  saying,
                  now);
          case ROLL_CALL ->
              room.act(
                  own + "/liikmed/haal",
                  saying.words().say("meetings.hall.tally.call"),
                  new EnterVote(vote.id(), first, Vote.Choice.FOR, ""),
                  saying,
                  now);
          case OPEN_NAMED, CONSENSUS, WRITTEN ->
              room.act(
                  own + "/liikmed/vastuvaide",
                  saying.words().say("meetings.hall.tally.object"),
                  new RaiseObjection(vote.id(), first),
                  saying,
                  now);
        };
    return act.barred() == null ? of(act, vote, room.session(), saying) : null;
  }

  private static TallyPart of(Act act, Vote vote, Session session, Saying saying) {
    return new TallyPart(
        vote.kind() == Vote.Kind.OPEN_COUNT ? act : null,
        vote.counted(),
        vote.electorate().size(),
        vote.kind() == Vote.Kind.ROLL_CALL ? act : null,
        vote.kind() == Vote.Kind.ROLL_CALL ? called(vote, session, saying) : List.of(),
        vote.kind() == Vote.Kind.CONSENSUS ? act : null,
        inListOrder(vote, session).stream()
            .map(member -> new Choice(member.toString(), saying.name(member)))
            .toList());
  }

  private static List<Called> called(Vote vote, Session session, Saying saying) {
    List<MemberId> order = inListOrder(vote, session);
    MemberId next =
        order.stream().filter(id -> !vote.casts().containsKey(id)).findFirst().orElse(null);
    return order.stream()
        .map(member -> {
          Vote.Cast cast = vote.casts().get(member);
          return new Called(
              member.toString(),
              saying.name(member),
              cast == null ? null : saying.choice(cast.choice()),
              member.equals(next));
        })
        .toList();
  }

  /// Names are called in the order of the list of members.
  private static List<MemberId> inListOrder(Vote vote, Session session) {
    return session.opening().members().stream()
        .map(member -> member.id())
        .filter(vote::isEntitled)
        .toList();
  }

  /// The kinds of vote to choose from, the usual one first.
  public static List<Choice> ways(Saying saying) {
    return Arrays.stream(Vote.Kind.values())
        .filter(kind -> kind != Vote.Kind.WRITTEN)
        .map(kind -> new Choice(kind.name(), saying.of("way", kind)))
        .toList();
  }
}
