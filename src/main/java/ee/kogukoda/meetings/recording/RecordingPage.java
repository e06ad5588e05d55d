package ee.kogukoda.meetings.recording;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A session to hear or see again, from any item, speaker or word of it.
///
/// @param loose what was said outside of any item
/// @param gaps whether something was left out because it was closed to the public
/// @param manage where it is looked after, or null
public record RecordingPage(
    Frame frame,
    String session,
    List<Source> sources,
    List<Cued> loose,
    List<Part> parts,
    boolean gaps,
    List<Link> transcripts,
    @Nullable Link manage) {

  /// A recording; what the browser can play itself has a player on the page.
  ///
  /// @param player its identity on the page, or null
  /// @param captions address of its transcript, or null
  public record Source(
      String label,
      String address,
      @Nullable String player,
      boolean video,
      @Nullable String captions) {}

  /// A moment in a recording.
  ///
  /// @param at "1.02.15" from its beginning
  /// @param seconds the same for the player on the page
  /// @param player which one, or null
  public record Moment(String at, String href, long seconds, @Nullable String player) {}

  /// An item with who spoke and what was said.
  ///
  /// @param anchor its identity on the page
  /// @param moments one for each time it was taken up; none where nobody may listen
  public record Part(
      String anchor,
      String title,
      List<Moment> moments,
      boolean closed,
      List<Speaker> speakers,
      List<Cued> cues) {}

  public record Speaker(@Nullable Moment moment, String name, String kind) {}

  public record Cued(Moment moment, @Nullable String voice, String text) {}
}
