package ee.kogukoda.meetings.record;

import ee.kogukoda.documents.Document;
import ee.kogukoda.documents.DocumentId;
import ee.kogukoda.documents.Documents;
import ee.kogukoda.documents.signing.ContainerFile;
import ee.kogukoda.documents.signing.SignedContainer;
import ee.kogukoda.documents.signing.SignedContainer.Signature;
import ee.kogukoda.documents.signing.SignedContainers;
import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.Person;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.record.Edition.Signer;
import ee.kogukoda.meetings.results.LogJson;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The containers that minutes are signed in: the file, beside it the same for archives as Akoma
/// Ntoso, and the session's log as everybody may read it, so that all are signed together.
@Component
class MinutesContainers {
  private static final String LOG = "istungi-logi.json";
  private static final String XML = "protokoll-akoma-ntoso.xml";

  /// Stands where a certificate has the personal code: made-up people have none.
  private static final String NO_CODE = "00000000000";

  private static final JsonMapper MAPPER = new JsonMapper();

  private final SignedContainers containers;
  private final Documents documents;
  private final People people;
  private final MinutesArchive archive;

  MinutesContainers(
      SignedContainers containers, Documents documents, People people, MinutesArchive archive) {
    this.containers = containers;
    this.documents = documents;
    this.people = people;
    this.archive = archive;
  }

  byte[] signForDemonstration(Edition edition, Signer signer, SessionHistory history) {
    Person person = people.getPerson(new PersonId(signer.person()));
    byte[] container =
        edition.container() == null ? create(edition, history) : content(edition.container());
    return containers.signForDemonstration(
        container,
        person.familyName(),
        person.givenName(),
        NO_CODE,
        List.of(signer.role().title()));
  }

  /// Who of the signers has signed in this container; refuses one with other files, with a
  /// signature that does not hold, or with one of somebody else.
  Set<UUID> verify(Edition edition, byte[] bytes, SessionHistory history) {
    SignedContainer container = containers.read(bytes);
    requireTheseFiles(edition, container.files(), history);
    if (container.signatures().isEmpty())
      throw new Refused(MinutesRefusal.SIGNATURE_MISSING, edition.signers().getFirst().name());
    Set<UUID> signed = new HashSet<>();
    for (Signature signature : container.signatures()) {
      if (!signature.valid())
        throw new Refused(MinutesRefusal.SIGNATURE_DOES_NOT_HOLD, signature.signer());
      Signer signer =
          findSigner(edition, signature)
              .orElseThrow(
                  () -> new Refused(MinutesRefusal.SIGNED_BY_A_STRANGER, signature.signer()));
      signed.add(signer.person());
    }
    return signed;
  }

  private void requireTheseFiles(
      Edition edition, List<ContainerFile> files, SessionHistory history) {
    byte[] pdf = content(edition.pdf());
    byte[] log = log(edition, history);
    byte[] xml = archive.unsigned(edition, history);
    List<byte[]> known = List.of(pdf, log, xml);
    boolean only =
        files.stream()
            .allMatch(file -> known.stream().anyMatch(one -> Arrays.equals(file.content(), one)));
    long minutes = files.stream().filter(file -> Arrays.equals(file.content(), pdf)).count();
    if (!only || minutes != 1) throw new Refused(MinutesRefusal.NOT_THESE_MINUTES);
  }

  /// By the personal code in the certificate.
  private Optional<Signer> findSigner(Edition edition, Signature signature) {
    String[] parts = signature.signer().split(",", -1);
    if (parts.length != 3) return Optional.empty();
    String code = parts[2].strip();
    if (code.equals(NO_CODE)) {
      String name = parts[1].strip() + " " + parts[0].strip();
      return edition.signers().stream().filter(s -> s.name().equals(name)).findFirst();
    }
    if (PersonalCode.problem(code).isPresent()) return Optional.empty();
    @Nullable UUID person =
        people.findByCode(PersonalCode.of(code)).map(found -> found.id().value()).orElse(null);
    return edition.signer(person);
  }

  private byte[] create(Edition edition, SessionHistory history) {
    String name = edition.fileName("pdf");
    return containers.create(
        List.of(
            new ContainerFile(name, "application/pdf", content(edition.pdf())),
            new ContainerFile(XML, "application/xml", archive.unsigned(edition, history)),
            new ContainerFile(LOG, "application/json", log(edition, history))));
  }

  private static byte[] log(Edition edition, SessionHistory history) {
    return MAPPER.writeValueAsBytes(LogJson.of(edition.session(), history));
  }

  private byte[] content(UUID id) {
    Document document = documents.findDocument(new DocumentId(id)).orElseThrow();
    try (InputStream in = documents.open(document)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
