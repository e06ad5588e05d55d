package ee.kogukoda.documents;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Stored documents. Writing happens in the caller's transaction and in the municipality in scope.
@Component
public class Documents {
  private final DocumentStore store;
  private final Intake intake;
  private final Storage storage;
  private final ObjectProvider<DocumentOwner> owners;
  private final TransactionTemplate reading;
  private final Clock clock;

  Documents(
      DocumentStore store,
      Intake intake,
      Storage storage,
      ObjectProvider<DocumentOwner> owners,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.store = store;
    this.intake = intake;
    this.storage = storage;
    this.owners = owners;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.clock = clock;
  }

  /// Checks the content and keeps it; refuses what is too large, of another type than its name
  /// says, active or infected. The caller closes the stream.
  @Transactional
  public DocumentId store(NewDocument given, InputStream content) {
    FileName name = FileName.of(given.name());
    try {
      Intake.Kept kept = intake.keep(name, content);
      var id = new DocumentId(Uuid7.next());
      store.add(
          new Document(
              id,
              Scope.require(),
              given.module(),
              given.ownerId(),
              name.text(),
              kept.type().mediaType(),
              kept.size(),
              kept.hash().hex(),
              clock.instant(),
              Visitor.current().person()));
      return id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// In the municipality in scope, whoever asks: the caller answers for who may see it.
  @Transactional(readOnly = true)
  public Optional<Document> findDocument(DocumentId id) {
    return store.findDocument(id);
  }

  /// The documents of one owner, oldest first.
  @Transactional(readOnly = true)
  public List<Document> findDocuments(String module, UUID ownerId) {
    return store.findDocuments(module, ownerId);
  }

  /// The content; the caller closes it.
  public InputStream open(Document document) {
    try {
      return storage.open(new Sha256(document.sha256()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Nobody can read it any more; the row tells who took it away and when, the content stays.
  @Transactional
  public void delete(DocumentId id) {
    if (!store.markDeleted(id, clock.instant(), Visitor.current().person())) {
      throw new Refused(DocumentRefusal.NOT_FOUND);
    }
  }

  /// In whichever municipality it is, if its owner lets the current visitor read it.
  Document getReadable(DocumentId id) {
    return store
        .findMunicipality(id)
        .flatMap(municipality -> findReadable(municipality, id))
        .orElseThrow(() -> new Refused(DocumentRefusal.NOT_FOUND));
  }

  private Optional<Document> findReadable(UUID municipality, DocumentId id) {
    try {
      return Scope.call(
          municipality,
          () -> reading.execute(status -> store.findDocument(id).filter(this::mayRead)));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean mayRead(Document document) {
    return owners.stream()
        .anyMatch(owner -> owner.module().equals(document.module()) && owner.mayRead(document));
  }
}
