package ee.kogukoda.meetings.phone;

import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.Presence;
import ee.kogukoda.meetings.hall.SpeakersPart;
import ee.kogukoda.meetings.hall.Stage;
import ee.kogukoda.meetings.hall.VotePart;
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
/// @param recusals declarations that can be made, for the item being treated and those to come
/// @param motions own ones that can still be withdrawn
/// @param pulls takes an item out of those that one vote is to decide
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
    List<Act> recusals,
    boolean recused,
    @Nullable Act motion,
    List<Act> motions,
    List<Act> pulls,
    @Nullable Act leave) {
  public Frame frame() {
    return stage.frame();
  }

  /// @param remote null where the rules or the notice allow nobody to take part from elsewhere
  public record Registration(Act hall, @Nullable Act remote) {}

  /// @param chosen the value of the button pressed before, or empty
  /// @param saying the choice in words, and whether it can be changed; null before choosing
  /// @param closed whether there is nothing to choose here, or choosing again is against the rules
  /// @param way how this vote is taken, where it is not by these buttons
  /// @param objection to be against what is decided without a vote, or null
  public record Ballot(
      Act cast,
      String motion,
      String rule,
      String chosen,
      @Nullable String saying,
      boolean closed,
      @Nullable String way,
      @Nullable Act objection,
      Act obstacle,
      boolean prevented) {}

  /// A request of one's own in the waiting list.
  ///
  /// @param number in the list, from 1
  public record Place(int number, String kind, Act withdraw) {}

  /// @param answers the speech that a rejoinder would answer, or null
  public record FloorPart(
      SpeakersPart.@Nullable Speaking mine,
      @Nullable String speaks,
      SpeakersPart.@Nullable Speaking others,
      List<Place> places,
      @Nullable Act ask,
      List<Choice> kinds,
      @Nullable String answers) {}
}
