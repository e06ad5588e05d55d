package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.minutes.Extract;
import ee.kogukoda.meetings.minutes.MinutesDocument;
import ee.kogukoda.refusal.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Extracts of minutes that are signed and public, one item at a time.
@Component
class Extracts {
  private static final int KEPT = 64;

  private final EditionStore editions;
  private final MinutesFile file;

  /// Files made lately: whoever asks again, and again, makes no work.
  private final Map<String, byte[]> files =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  Extracts(EditionStore editions, MinutesFile file) {
    this.editions = editions;
    this.file = file;
  }

  /// One item of an edition that all have signed.
  record Item(Edition edition, int number, MinutesDocument document) {
    /// It never changes, as the edition never does.
    String tag() {
      return "W/\"%s-%d\"".formatted(edition.pdfSha256().substring(0, 24), number);
    }

    String fileName() {
      return "protokoll-%s-punkt-%d.pdf".formatted(edition.number(), number);
    }
  }

  Item find(PlannedSession session, int number) {
    Edition edition =
        editions
            .findPublished(session.id())
            .orElseThrow(() -> new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC));
    List<Extract.Signed> signed =
        edition.signers().stream()
            .map(signer ->
                new Extract.Signed(
                    signer.name(),
                    signer.role().title(),
                    Objects.requireNonNull(signer.signedAt())))
            .toList();
    MinutesDocument document =
        Extract.of(edition.contents(), number, signed, edition.pdfSha256())
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_ITEM));
    return new Item(edition, number, document);
  }

  /// Made by one at a time, so that many who ask at once cost no more than one.
  synchronized byte[] pdf(PlannedSession session, Item item) {
    String key = item.edition().id() + "/" + item.number();
    byte[] known = files.get(key);
    if (known != null) return known;
    byte[] made = file.extract(session, item);
    files.put(key, made);
    return made;
  }
}
