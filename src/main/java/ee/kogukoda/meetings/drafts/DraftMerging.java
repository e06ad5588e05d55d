package ee.kogukoda.meetings.drafts;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way in for a text that comes out of amendments; who asks answers for the right to.
@Service
@Transactional
public class DraftMerging {
  private final Drafts drafts;

  DraftMerging(Drafts drafts) {
    this.drafts = drafts;
  }

  /// The number of the new version and the SHA-256 of its text.
  public record Merged(int version, String sha256) {}

  /// A new version with this text; on an agenda it is the one that stands there from now on.
  public Merged merge(UUID draft, String text) {
    DraftVersion made = drafts.merge(draft, DraftText.of(text));
    return new Merged(made.number(), made.sha256());
  }
}
