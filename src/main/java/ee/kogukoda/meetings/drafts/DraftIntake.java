package ee.kogukoda.meetings.drafts;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way in for drafts that a document system sends.
@Service
@Transactional
public class DraftIntake {
  private final Drafts drafts;
  private final Access access;

  DraftIntake(Drafts drafts, Access access) {
    this.drafts = drafts;
    this.access = access;
  }

  /// A draft as it was written elsewhere; an empty line parts the paragraphs of its texts.
  public record Incoming(
      DraftKind kind,
      String title,
      String initiator,
      @Nullable String lead,
      String text,
      @Nullable String memorandum) {
    DraftWords words() {
      return new DraftWords(
          kind,
          title,
          initiator,
          lead,
          DraftText.of(text),
          memorandum == null ? null : DraftText.of(memorandum).whole());
    }
  }

  /// Which draft it became, and its address below the list.
  public record Brought(UUID id, String slug) {}

  /// Whether whoever asks sends drafts to the municipality in scope.
  public boolean may() {
    return access.may(DraftPermission.IMPORT_DRAFT, Scope.require());
  }

  public void require() {
    access.require(DraftPermission.IMPORT_DRAFT, Scope.require());
  }

  /// A new draft, which the office reads before it publishes it.
  public Brought bring(Incoming incoming) {
    require();
    Draft draft = drafts.begin(incoming.words());
    return new Brought(draft.id(), draft.slug());
  }

  /// A new version where the text is another; refused where the draft is frozen.
  public void rewrite(UUID draft, Incoming incoming) {
    require();
    drafts.rewrite(draft, incoming.words());
  }
}
