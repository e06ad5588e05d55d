package ee.kogukoda.meetings.recording;

import ee.kogukoda.meetings.session.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A cue that everybody may read, with the item under which it was said.
record Said(Recording recording, Cue cue, @Nullable ItemId item) {
  boolean isOf(UUID id) {
    return item != null && item.value().equals(id);
  }

  /// All of them in order; what touches a closed stretch is not among them.
  static List<Said> of(List<Recording> recordings, Course course) {
    var said = new ArrayList<Said>();
    for (Recording recording : recordings)
      for (Cue cue : recording.cues()) {
        Span span = recording.span(cue);
        if (!course.isPublic(span)) continue;
        ItemId item =
            course.parts().stream()
                .filter(part -> part.span().holds(span.from()))
                .map(Course.Part::item)
                .findFirst()
                .orElse(null);
        said.add(new Said(recording, cue, item));
      }
    return said;
  }
}
