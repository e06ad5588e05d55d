package ee.kogukoda.meetings.drafts;

import ee.kogukoda.refusal.Refused;
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
  private final Drafts drafts;

  DraftReading(DraftStore store, Drafts drafts) {
    this.store = store;
    this.drafts = drafts;
  }

  /// A draft as it stood before the body.
  ///
  /// @param slug its address below the list of drafts
  /// @param open whether everybody may read it
  /// @param version the one frozen there
  /// @param versions numbers of all, the latest first
  /// @param item the item it was put on last, or null
  /// @param over whether nothing more happens to it
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
      List<Integer> versions,
      String title,
      @Nullable UUID item,
      @Nullable UUID session,
      boolean over) {}

  public Optional<Before> findByItem(UUID item) {
    return store.findByItem(item).map(this::before);
  }

  public Optional<Before> find(UUID draft) {
    return store.find(draft).map(this::before);
  }

  /// The draft at an address such as `2026-12`, for whoever may read it.
  public Before get(String slug) {
    return before(DraftPlace.find(slug, drafts));
  }

  /// The same for somebody whom the caller lets read it, be it published or not.
  public Before getForWhoeverIsAsked(String slug) {
    if (!slug.matches("\\d{4}-\\d{1,6}")) throw new Refused(DraftRefusal.NO_SUCH_DRAFT);
    return store
        .find(Integer.parseInt(slug.substring(0, 4)), Integer.parseInt(slug.substring(5)))
        .map(this::before)
        .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
  }

  /// What one version says.
  public record Texts(String text, @Nullable String memorandum) {}

  public Texts getTexts(UUID draft, int number) {
    return store
        .findVersion(draft, number)
        .map(version -> new Texts(version.text(), version.memorandum()))
        .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT_VERSION));
  }

  /// The latest draft that waits for an agenda.
  public Optional<Before> findWaiting() {
    var query = new DraftQuery(false, null, DraftState.SUBMITTED, "", DraftQuery.END, 0);
    return store.list(query, 1).stream()
        .findFirst()
        .flatMap(line -> store.find(line.year(), line.number()))
        .map(this::before);
  }

  /// The text of one version.
  public String getVersion(UUID draft, int number) {
    return store
        .findVersion(draft, number)
        .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT_VERSION))
        .text();
  }

  Before before(Draft draft) {
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
        versions.stream().map(DraftVersion::number).toList(),
        draft.title(),
        draft.item(),
        draft.session(),
        draft.state().isOver());
  }
}
