package ee.kogukoda.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.documents.DocumentRefusal;
import ee.kogukoda.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.digidoc4j.SignatureProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedContainersTest {
  private static final List<ContainerFile> FILES =
      List.of(
          new ContainerFile("protokoll-õäöü.pdf", "application/pdf", bytes("%PDF-1.7 protokoll")),
          new ContainerFile("hääled.json", "application/json", bytes("{\"poolt\": 9}")));

  @TempDir Path data;
  private SignedContainers containers;

  @BeforeEach
  void open() {
    containers = new SignedContainers(settings(null), data, true);
  }

  @Test
  void twoPeopleSignAndBothSignaturesHoldWhenReadAgain() {
    byte[] container = containers.create(FILES);
    container =
        containers.signForDemonstration(
            container, "JÄÄR", "ÕNNE", "49001010005", List.of("volikogu esimees"));
    container =
        containers.signForDemonstration(
            container, "ŠMIDT", "ÜLO", "39001010006", List.of("protokollija"));

    // Another instance, started later on the same data folder, reads it.
    SignedContainer read = new SignedContainers(settings(null), data, true).read(container);

    assertThat(read.files())
        .extracting(ContainerFile::name)
        .containsExactlyInAnyOrder("protokoll-õäöü.pdf", "hääled.json");
    assertThat(read.files().getFirst().content()).isEqualTo(FILES.getFirst().content());
    assertThat(read.signatures()).flatExtracting(SignedContainer.Signature::problems).isEmpty();
    assertThat(read.isValid()).isTrue();
    assertThat(read.signatures())
        .extracting(SignedContainer.Signature::signer)
        .containsExactly("JÄÄR,ÕNNE,49001010005", "ŠMIDT,ÜLO,39001010006");
    assertThat(read.signatures().getFirst().roles()).containsExactly("volikogu esimees");
    assertThat(read.signatures().getFirst().timeStamped()).isFalse();
    assertThat(read.signatures().getFirst().timeKey()).endsWith("without_time_stamp");
    assertThat(read.signatures().getFirst().signedAt())
        .isBetween(Instant.now().minus(1, ChronoUnit.MINUTES), Instant.now().plusSeconds(1));
  }

  @Test
  void aSignatureIsPreparedHereAndFinishedByAnotherInstanceWithAValueFromOutside()
      throws Exception {
    byte[] container = containers.create(FILES);
    SigningKey card = DemoAuthority.in(data).issue("PÕÕSAS", "ŽANNA", "49001010016");

    PreparedSignature prepared = containers.prepare(container, card.certificate(), List.of());
    PreparedSignature later = throughBytes(prepared);
    byte[] signed =
        new SignedContainers(settings(null), data, true).finish(later, card.sign(later));

    assertThat(prepared.hash()).hasSize(32);
    assertThat(containers.read(signed).isValid()).isTrue();
  }

  @Test
  void aValueMadeByAnotherKeyIsRefused() {
    byte[] container = containers.create(FILES);
    DemoAuthority authority = DemoAuthority.in(data);
    SigningKey card = authority.issue("JÄÄR", "ÕNNE", "49001010005");
    SigningKey other = authority.issue("ŠMIDT", "ÜLO", "39001010006");

    PreparedSignature prepared = containers.prepare(container, card.certificate(), List.of());

    assertThatThrownBy(() -> containers.finish(prepared, other.sign(prepared)))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.refusal()).isEqualTo(DocumentRefusal.SIGNATURE_WRONG));
  }

  @Test
  void aChangedFileBreaksTheSignatureAndTheReasonIsGiven() throws Exception {
    byte[] sealed = containers.seal(containers.create(FILES));

    SignedContainer read =
        containers.read(ZipEditing.replace(sealed, "hääled.json", bytes("{\"poolt\": 8}")));

    assertThat(read.isValid()).isFalse();
    assertThat(read.signatures().getFirst().problems()).isNotEmpty();
  }

  @Test
  void aSignerOfAnUnknownAuthorityIsNotBelieved(@TempDir Path elsewhere) {
    SignedContainers stranger = new SignedContainers(settings(null), elsewhere, true);

    SignedContainer read = containers.read(stranger.seal(stranger.create(FILES)));

    assertThat(read.isValid()).isFalse();
    assertThat(read.signatures().getFirst().problems()).isNotEmpty();
  }

  @Test
  void aConfiguredKeySealsAndThenNobodySignsForMadeUpPeople() {
    containers.seal(containers.create(FILES));
    SignedContainers configured =
        new SignedContainers(settings(data.resolve(DemoAuthority.FILE)), data, true);
    byte[] container = configured.create(FILES);

    assertThat(configured.read(configured.seal(container)).signatures())
        .extracting(SignedContainer.Signature::signer)
        .containsExactly("Kogukoda näidissertimine (õigusliku mõjuta)");
    assertThatThrownBy(() -> configured.signForDemonstration(container, "A", "B", "1", List.of()))
        .isInstanceOf(Refused.class);
  }

  @Test
  void withoutDemonstrationAndWithoutAKeyNothingIsSignedByTheHouse() {
    SignedContainers plain = new SignedContainers(settings(null), data, false);
    byte[] container = plain.create(FILES);

    assertThat(plain.read(container).signatures()).isEmpty();
    assertThatThrownBy(() -> plain.seal(container)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> plain.signForDemonstration(container, "A", "B", "1", List.of()))
        .isInstanceOf(Refused.class);
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void theDemonstrationKeyIsReadableByItsOwnerAlone() throws Exception {
    containers.seal(containers.create(FILES));

    assertThat(Files.getPosixFilePermissions(data.resolve(DemoAuthority.FILE))).hasSize(2);
  }

  @Test
  void whatIsNoContainerIsRefused() {
    assertThatThrownBy(() -> containers.read(bytes("hello"))).isInstanceOf(Refused.class);
  }

  private static PreparedSignature throughBytes(PreparedSignature prepared) throws Exception {
    var bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(prepared);
    return (PreparedSignature)
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }

  private static SigningSettings settings(Path keystore) {
    return new SigningSettings(
        SignatureProfile.B_BES, keystore, "kogukoda", false, null, null, null, List.of());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
