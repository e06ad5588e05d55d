package ee.kogukoda.meetings.record;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Minutes that all have signed, of sessions of the municipality in scope.
@Service
@Transactional(readOnly = true)
public class PublishedMinutes {
  private final EditionStore editions;

  PublishedMinutes(EditionStore editions) {
    this.editions = editions;
  }

  /// @param pdf address of the file
  /// @param container address of the container with the signatures
  public record Published(
      String number, String pdf, String sha256, String container, Instant publishedAt) {}

  /// The signed minutes of a session; nothing before all have signed.
  public Optional<Published> find(UUID session) {
    return editions
        .findPublished(session)
        .flatMap(edition -> {
          Instant at = edition.publishedAt();
          String container = edition.containerAddress();
          return at == null || container == null
              ? Optional.empty()
              : Optional.of(
                  new Published(
                      edition.number(), edition.pdfAddress(), edition.pdfSha256(), container, at));
        });
  }
}
