package ee.kogukoda.meetings.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.web.Formats;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a session stands at this moment, as machines read it.
///
/// @param sequence number of the last event; it only grows
/// @param currentItem the item being treated; absent while there is none
/// @param inPublic false while the item is closed to the public: a stream stops then by itself
/// @param vote the vote under way or waiting for its result; absent while there is none
@JsonInclude(JsonInclude.Include.NON_NULL)
record StateJson(
    UUID id,
    String date,
    SessionPhase phase,
    long sequence,
    @Nullable OffsetDateTime opened,
    @Nullable OffsetDateTime closed,
    @Nullable QuorumJson quorum,
    @Nullable UUID currentItem,
    boolean inPublic,
    @Nullable SpeakerJson speaker,
    @Nullable OpenVoteJson vote,
    List<ItemJson> agenda) {

  /// Who is present and how many are needed.
  record QuorumJson(int seats, int recused, int base, int present, int needed, boolean met) {
    static QuorumJson of(Quorum q) {
      return new QuorumJson(q.seats(), q.recused(), q.base(), q.present(), q.needed(), q.met());
    }
  }

  /// Who has the floor.
  record SpeakerJson(String name, Speech.Kind kind, boolean paused, int limitSeconds) {}

  /// A vote without a result yet: how many have chosen, not what.
  record OpenVoteJson(
      UUID id, UUID motion, Vote.Kind kind, Vote.Status status, int entitled, int chosen) {}

  /// An item and what became of it.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ItemJson(
      UUID id,
      int number,
      String title,
      Item.Phase phase,
      Item.@Nullable Outcome outcome,
      @Nullable String actNumber,
      @Nullable UUID voteEvent) {
    static ItemJson of(Item item, Session session) {
      Item.Conclusion end = item.conclusion();
      return new ItemJson(
          item.id().value(),
          session.agenda().numberOf(item.id()),
          item.plan().title(),
          item.phase(),
          end == null ? null : end.outcome(),
          item.actNumber(),
          end == null || end.vote() == null ? null : end.vote().value());
    }
  }

  static StateJson of(PlannedSession planned, SessionHistory history) {
    Session session = history.session();
    boolean opened = session.isOpened();
    var ending = session.conduct().ending();
    var item = session.currentItem();
    return new StateJson(
        planned.id(),
        planned.slug(),
        session.phase(),
        history.lastSeq(),
        opened ? tallinn(session.opening().at()) : null,
        opened && ending != null ? tallinn(ending.at()) : null,
        opened ? QuorumJson.of(session.quorum(item)) : null,
        item == null ? null : item.value(),
        !session.isClosed(),
        session.floor().speaking().map(speech -> speaker(speech, session)).orElse(null),
        session
            .voting()
            .pending()
            .filter(vote -> vote.opening() != null)
            .map(StateJson::vote)
            .orElse(null),
        session.agenda().inOrder().stream().map(i -> ItemJson.of(i, session)).toList());
  }

  private static SpeakerJson speaker(Speech speech, Session session) {
    return new SpeakerJson(
        Speakers.name(speech, session),
        speech.kind(),
        speech.status() == Speech.Status.PAUSED,
        speech.limitSeconds());
  }

  private static OpenVoteJson vote(Vote vote) {
    int entitled = vote.opening() == null ? 0 : vote.opening().electorate().size();
    return new OpenVoteJson(
        vote.id().value(),
        vote.motion().value(),
        vote.kind(),
        vote.status(),
        entitled,
        vote.casts().size());
  }

  static OffsetDateTime tallinn(Instant instant) {
    return instant.atZone(Formats.TALLINN).toOffsetDateTime().withNano(0);
  }
}
