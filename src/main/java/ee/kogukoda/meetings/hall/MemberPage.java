package ee.kogukoda.meetings.hall;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A member's phone: one thing at a time, the most urgent first.
///
/// @param startsAt when the session begins, null once it is open
/// @param absence to give notice of absence before the opening, or null
/// @param registration how to register, null for who is there
/// @param presence the count, null before the opening
/// @param ballot the open vote as it concerns this member, or null
/// @param barred why the member does not vote in the open vote, or null
/// @param result of the last vote, in words
public record MemberPage(
    Stage stage,
    String name,
    @Nullable Instant startsAt,
    @Nullable Act absence,
    boolean excused,
    @Nullable Registration registration,
    @Nullable String here,
    @Nullable Presence presence,
    @Nullable Ballot ballot,
    @Nullable String barred,
    @Nullable VotePart vote,
    @Nullable FloorPart floor,
    @Nullable Act recusal,
    boolean recused,
    @Nullable Act motion,
    @Nullable Act leave) {
  public Frame frame() {
    return stage.frame();
  }

  /// @param remote null where the rules or the notice allow nobody to take part from elsewhere
  public record Registration(Act hall, @Nullable Act remote) {}

  /// @param chosen the value of the button pressed before, or empty
  /// @param saying the choice in words, and whether it can be changed; null before choosing
  /// @param closed whether choosing again is against the rules
  public record Ballot(
      Act cast,
      String motion,
      String rule,
      String chosen,
      @Nullable String saying,
      boolean closed,
      Act obstacle,
      boolean prevented) {}

  /// @param place in the waiting list, from 1; 0 for who does not wait
  /// @param answers the speech that a rejoinder would answer, or null
  public record FloorPart(
      SpeakersPart.@Nullable Speaking mine,
      @Nullable String speaks,
      SpeakersPart.@Nullable Speaking others,
      int place,
      @Nullable Act withdraw,
      @Nullable Act ask,
      List<Choice> kinds,
      @Nullable String answers) {}
}
