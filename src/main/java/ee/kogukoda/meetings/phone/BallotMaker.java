package ee.kogukoda.meetings.phone;

import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.Choices;
import ee.kogukoda.meetings.hall.Room;
import ee.kogukoda.meetings.hall.Saying;
import ee.kogukoda.meetings.session.Vote;

/// The ballot of an open vote in the hands of one member.
final class BallotMaker {
  private BallotMaker() {}

  static MemberPage.Ballot of(Vote vote, Room room, Saying saying) {
    String own = room.address() + "/haaletused/" + vote.id().value();
    Vote.Cast cast = vote.casts().get(room.me());
    boolean changeable = room.session().rules().voteChangeable();
    String key = changeable ? "meetings.hall.chosen.changeable" : "meetings.hall.chosen.final";
    return new MemberPage.Ballot(
        Act.of(own + "/haal", ""),
        room.session().voting().motionOf(vote).text(),
        saying.rule(vote.rule()),
        cast == null ? "" : Choices.value(cast.choice()),
        cast == null || vote.kind() != Vote.Kind.OPEN_NAMED
            ? null
            : saying.words().say(key, saying.choice(cast.choice())),
        vote.kind() != Vote.Kind.OPEN_NAMED || (cast != null && !changeable),
        vote.kind() == Vote.Kind.OPEN_NAMED ? null : saying.of("way.ballot", vote.kind()),
        vote.kind() == Vote.Kind.CONSENSUS
            ? Act.of(own + "/vastuvaide", saying.words().say("meetings.hall.object"))
            : null,
        Act.of(own + "/takistus", saying.words().say("meetings.hall.obstacle")).looking("danger"),
        vote.obstacles().stream().anyMatch(obstacle -> obstacle.member().equals(room.me())));
  }
}
