package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.law.RuleCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The speaking time on an item that a faction has, or a member without one: what the rules give,
/// and what whoever presides has added, without what was used. It can be exceeded; the log tells.
///
/// @param faction whose time it is, or null where it is the member's own
public record SpeakingTime(
    @Nullable String faction, Duration initial, Duration additional, Duration used) {
  /// Below zero where more was spoken than there was time for.
  public Duration left() {
    return initial.plus(additional).minus(used);
  }

  /// The time that a speech takes from; none for guests, outside of items, and where the rules give
  /// no limit.
  public static Optional<SpeakingTime> of(Session session, Speech speech, Instant now) {
    MemberId member = speech.member();
    if (member == null || speech.item() == null) return Optional.empty();
    String faction = faction(session, speech);
    int initial =
        session.rules().number(faction == null ? RuleCode.MEMBER_QUOTA : RuleCode.FACTION_QUOTA);
    if (initial == 0) return Optional.empty();
    int additional =
        session.floor().grants().stream()
            .filter(grant -> Objects.equals(grant.item(), speech.item()))
            .filter(grant ->
                faction == null ? member.equals(grant.member()) : faction.equals(grant.faction()))
            .mapToInt(Floor.Grant::seconds)
            .sum();
    Duration used =
        session.floor().speeches().stream()
            .filter(s -> s.kind().counts() && Objects.equals(s.item(), speech.item()))
            .filter(s ->
                faction == null ? member.equals(s.member()) : faction.equals(faction(session, s)))
            .map(s -> s.used(now))
            .reduce(Duration.ZERO, Duration::plus);
    return Optional.of(
        new SpeakingTime(
            faction, Duration.ofSeconds(initial), Duration.ofSeconds(additional), used));
  }

  static @Nullable String faction(Session session, Speech speech) {
    MemberId member = speech.member();
    return member == null ? null : session.findMember(member).map(Member::faction).orElse(null);
  }
}
