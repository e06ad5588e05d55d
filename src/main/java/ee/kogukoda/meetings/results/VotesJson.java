package ee.kogukoda.meetings.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Motions and the votes on them in Popolo's words. Only votes that are closed have counts and
/// names; who is out of an item because of a restriction on acts is `kogukoda:recused`.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VotesJson(
    List<MotionJson> motions, @JsonProperty("vote_events") List<VoteJson> voteEvents) {

  /// What was put to the vote.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MotionJson(
      UUID id,
      String text,
      Motion.Kind classification,
      @JsonProperty("creator_id") @Nullable UUID creator,
      @JsonProperty("agenda_item_id") @Nullable UUID item,
      OffsetDateTime date) {}

  /// One vote.
  ///
  /// @param votes empty where hands were counted or nobody objected
  /// @param result pass, fail, or absent where there is none
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VoteJson(
      UUID id,
      @JsonProperty("motion_id") UUID motion,
      @JsonProperty("organization_id") UUID organization,
      Vote.Status status,
      @JsonProperty("kogukoda:kind") Vote.Kind kind,
      RequirementJson requirement,
      @JsonProperty("start_date") OffsetDateTime start,
      @JsonProperty("end_date") @Nullable OffsetDateTime end,
      @Nullable String result,
      @Nullable String reason,
      @JsonProperty("revote_of") @Nullable UUID revoteOf,
      List<CountJson> counts,
      List<NamedJson> votes) {}

  /// The rule with its paragraph; the votes needed where they are known.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RequirementJson(MajorityRule code, String basis, @Nullable Integer needed) {}

  record CountJson(String option, int value) {}

  /// How one member voted.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NamedJson(
      @JsonProperty("voter_id") UUID voter,
      @JsonProperty("voter_name") String name,
      @JsonProperty("group_name") @Nullable String group,
      String option) {}

  public static VotesJson of(UUID body, Session session) {
    List<Vote> over = ResultsPage.over(session);
    List<Motion> put =
        session.voting().motions().stream()
            .filter(motion -> over.stream().anyMatch(vote -> vote.motion().equals(motion.id())))
            .toList();
    return new VotesJson(
        put.stream().map(VotesJson::motion).toList(),
        over.stream().map(vote -> vote(body, vote, session)).toList());
  }

  private static MotionJson motion(Motion motion) {
    return new MotionJson(
        motion.id().value(),
        motion.text(),
        motion.kind(),
        motion.proposer() == null ? null : motion.proposer().value(),
        motion.item() == null ? null : motion.item().value(),
        StateJson.tallinn(motion.at()));
  }

  private static VoteJson vote(UUID body, Vote vote, Session session) {
    Vote.Closing closing = vote.closing();
    Vote.Ending ending = vote.ending();
    var outcome = vote.status() == Vote.Status.DECLARED ? vote.outcome() : null;
    return new VoteJson(
        vote.id().value(),
        vote.motion().value(),
        body,
        vote.status(),
        vote.kind(),
        requirement(vote.rule(), outcome, session),
        StateJson.tallinn(Objects.requireNonNull(vote.opening()).at()),
        closing == null ? null : StateJson.tallinn(closing.at()),
        outcome == null ? null : outcome.carried() ? "pass" : "fail",
        ending == null ? null : ending.reason(),
        vote.revoteOf() == null ? null : vote.revoteOf().value(),
        closing == null ? List.of() : counts(closing.votes(), Voter.of(session, vote)),
        closing == null || !vote.kind().named() ? List.of() : named(vote, session));
  }

  static RequirementJson requirement(Outcome outcome, Session session) {
    return requirement(outcome.rule(), outcome, session);
  }

  private static RequirementJson requirement(
      MajorityRule rule, @Nullable Outcome outcome, Session session) {
    return new RequirementJson(
        rule, session.rules().rule(rule).legalBasis(), outcome == null ? null : outcome.needed());
  }

  static List<CountJson> counts(Votes votes, List<Voter> voters) {
    var counts = new ArrayList<CountJson>();
    counts.add(new CountJson("yes", votes.inFavour()));
    counts.add(new CountJson("no", votes.against()));
    counts.add(new CountJson("abstain", votes.abstained()));
    counts.add(new CountJson("not voting", votes.notVoted()));
    counts.add(new CountJson("absent", marked(voters, Voter.Mark.ABSENT)));
    counts.add(new CountJson("kogukoda:recused", marked(voters, Voter.Mark.BARRED)));
    return counts;
  }

  private static int marked(List<Voter> voters, Voter.Mark mark) {
    return (int) voters.stream().filter(voter -> voter.mark() == mark).count();
  }

  private static List<NamedJson> named(Vote vote, Session session) {
    List<Member> members = session.opening().members();
    List<Voter> voters = Voter.of(session, vote);
    var named = new ArrayList<NamedJson>();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      named.add(
          new NamedJson(
              member.id().value(), member.name(), member.faction(), option(voters.get(i).mark())));
    }
    return named;
  }

  private static String option(Voter.Mark mark) {
    return switch (mark) {
      case FOR -> "yes";
      case AGAINST -> "no";
      case ABSTAIN -> "abstain";
      case VOTED, NONE -> "not voting";
      case ABSENT -> "absent";
      case BARRED -> "kogukoda:recused";
    };
  }
}
