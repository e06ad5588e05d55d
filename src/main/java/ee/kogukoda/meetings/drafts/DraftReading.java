package ee.kogukoda.meetings.drafts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What other modules read of the drafts of the municipality in scope.
@Service
@Transactional(readOnly = true)
public class DraftReading {
  private final DraftStore store;

  DraftReading(DraftStore store) {
    this.store = store;
  }

  /// A draft as it stood before the body.
  ///
  /// @param slug its address below the list of drafts
  /// @param open whether everybody may read it
  /// @param version the one frozen there
  /// @param versions numbers of all, the latest first
  public record Before(
      UUID id,
      String slug,
      boolean open,
      int version,
      String text,
      String sha256,
      @Nullable String memorandum,
      @Nullable String lead,
      String initiator,
      List<Integer> versions) {}

  public Optional<Before> findByItem(UUID item) {
    return store.findByItem(item).map(this::before);
  }

  private Before before(Draft draft) {
    Integer frozen = draft.frozenVersion();
    int number = frozen == null ? draft.versions() : frozen;
    List<DraftVersion> versions = store.listVersions(draft.id());
    DraftVersion version =
        versions.stream().filter(each -> each.number() == number).findFirst().orElseThrow();
    return new Before(
        draft.id(),
        draft.slug(),
        draft.isPublic(),
        number,
        version.text(),
        version.sha256(),
        version.memorandum(),
        draft.lead(),
        draft.initiator(),
        versions.stream().map(DraftVersion::number).toList());
  }
}
