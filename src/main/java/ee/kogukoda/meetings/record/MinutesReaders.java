package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.documents.Document;
import ee.kogukoda.documents.DocumentOwner;
import ee.kogukoda.meetings.agenda.Sessions;
import org.springframework.stereotype.Component;

/// Who may open the files of minutes: everybody once all have signed, before that those who make or
/// sign them.
@Component
class MinutesReaders implements DocumentOwner {
  private final EditionStore editions;
  private final Sessions sessions;
  private final Access access;

  MinutesReaders(EditionStore editions, Sessions sessions, Access access) {
    this.sessions = sessions;
    this.editions = editions;
    this.access = access;
  }

  @Override
  public String module() {
    return "meetings";
  }

  @Override
  public boolean mayRead(Document document) {
    return editions
        .findByDocument(document.id().value())
        .filter(edition ->
            edition.isPublished() && sessions.maySee(sessions.getSession(edition.session()))
                || access.may(MinutesPermission.READ_DRAFT_MINUTES, document.municipality())
                || edition.signer(Visitor.current().person()).isPresent())
        .isPresent();
  }
}
