package ee.kogukoda.meetings.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was decided on one item, as machines read it.
///
/// @param act the kind of act that the item is about; absent where it is information
/// @param result pass or fail; absent where nobody voted
/// @param counts in Popolo's words, as the vote event has them; absent where nobody voted
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionJson(
    UUID id,
    int number,
    String title,
    Item.Outcome outcome,
    @Nullable ActKind act,
    @Nullable String actNumber,
    @Nullable UUID voteEvent,
    VotesJson.@Nullable RequirementJson requirement,
    @Nullable String result,
    @Nullable List<VotesJson.CountJson> counts,
    OffsetDateTime decided) {

  static List<DecisionJson> of(Session session) {
    return Decided.of(session).stream().map(one -> of(one, session)).toList();
  }

  private static DecisionJson of(Decided one, Session session) {
    Vote vote = one.vote();
    Outcome outcome = one.outcome();
    return new DecisionJson(
        one.item().id().value(),
        one.number(),
        one.item().plan().title(),
        one.end().outcome(),
        one.item().plan().act(),
        one.item().actNumber(),
        vote == null ? null : vote.id().value(),
        outcome == null ? null : VotesJson.requirement(outcome, session),
        outcome == null ? null : outcome.carried() ? "pass" : "fail",
        vote == null || outcome == null
            ? null
            : VotesJson.counts(outcome.votes(), Voter.of(session, vote)),
        StateJson.tallinn(one.end().at()));
  }
}
