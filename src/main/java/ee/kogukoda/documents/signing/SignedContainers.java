package ee.kogukoda.documents.signing;

import ee.kogukoda.documents.DocumentRefusal;
import ee.kogukoda.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.digidoc4j.Configuration;
import org.digidoc4j.Container;
import org.digidoc4j.ContainerBuilder;
import org.digidoc4j.ContainerOpener;
import org.digidoc4j.ContainerValidationResult;
import org.digidoc4j.DataToSign;
import org.digidoc4j.DigestAlgorithm;
import org.digidoc4j.Signature;
import org.digidoc4j.SignatureBuilder;
import org.digidoc4j.SignatureProfile;
import org.digidoc4j.X509Cert;
import org.digidoc4j.X509Cert.SubjectName;
import org.digidoc4j.exceptions.DigiDoc4JException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Containers with digital signatures (ASiC-E): made, signed in two steps by the person's own card
/// or phone, sealed by the house, and read back. Free of the database.
@Component
public class SignedContainers {
  private static final Logger log = LoggerFactory.getLogger(SignedContainers.class);

  // The state comes back from our own session or row; even so nothing but these is made from it.
  private static final ObjectInputFilter STATE =
      ObjectInputFilter.Config.createFilter(
          "org.digidoc4j.**;eu.europa.esig.dss.**;java.base/*;org.bouncycastle.**;maxbytes=4000000;!*");

  private final SigningSettings settings;
  private final Path data;
  private final boolean demonstration;
  private @Nullable DemoAuthority demo;
  private @Nullable SigningKey seal;
  private @Nullable Configuration trust;

  SignedContainers(
      SigningSettings settings,
      @Value("${kogukoda.data}") Path data,
      @Value("${kogukoda.demo}") boolean demonstration) {
    this.settings = settings;
    this.data = data;
    this.demonstration = demonstration && settings.keystore() == null;
  }

  /// A container with these files and no signature yet.
  public byte[] create(List<ContainerFile> files) {
    ContainerBuilder builder =
        ContainerBuilder.aContainer(Container.DocumentType.ASICE).withConfiguration(signing());
    for (ContainerFile file : files) {
      builder.withDataFile(new ByteArrayInputStream(file.content()), file.name(), file.mediaType());
    }
    return bytes(builder.build());
  }

  /// The first step: what the holder of this certificate has to sign.
  ///
  /// @param roles in which the person signs, such as "volikogu esimees"
  public PreparedSignature prepare(byte[] container, X509Certificate signer, List<String> roles) {
    DataToSign prepared =
        SignatureBuilder.aSignature(open(container, signing()))
            .withSigningCertificate(signer)
            .withSignatureDigestAlgorithm(DigestAlgorithm.SHA256)
            .withRoles(roles.toArray(String[]::new))
            .buildDataToSign();
    return new PreparedSignature(
        container, prepared.getDataToSign(), "SHA-256", serialize(prepared));
  }

  /// The second step: the container with the signature in it, or a refusal where the value was not
  /// made by the certificate's holder.
  public byte[] finish(PreparedSignature prepared, byte[] value) {
    DataToSign state = deserialize(prepared.state());
    verify(state.getSignatureParameters().getSigningCertificate(), prepared, value);
    try {
      Container container = open(prepared.container(), signing());
      container.addSignature(state.finalize(value));
      return bytes(container);
    } catch (DigiDoc4JException e) {
      log.warn("a signature could not be completed", e);
      throw new Refused(DocumentRefusal.SIGNING_UNAVAILABLE);
    }
  }

  /// Signed by the house's own key: the configured e-seal, or in a demonstration a made-up one.
  public byte[] seal(byte[] container) {
    return sign(container, sealKey(), List.of());
  }

  /// Signed in the name of a made-up person; refuses where a real key is configured.
  public byte[] signForDemonstration(
      byte[] container, String surname, String givenName, String code, List<String> roles) {
    if (!demonstration) throw new Refused(DocumentRefusal.DEMONSTRATION_ONLY);
    return sign(container, demo().issue(surname, givenName, code), roles);
  }

  /// The files and signatures of a container, validated against the configured trust.
  public SignedContainer read(byte[] bytes) {
    Container container = open(bytes, trust());
    ContainerValidationResult result = container.validate();
    List<ContainerFile> files =
        container.getDataFiles().stream()
            .map(file -> new ContainerFile(file.getName(), file.getMediaType(), file.getBytes()))
            .toList();
    return new SignedContainer(
        files, container.getSignatures().stream().map(each -> read(each, result)).toList());
  }

  private static SignedContainer.Signature read(
      Signature signature, ContainerValidationResult container) {
    var result = container.getValidationResult(signature.getUniqueId());
    @Nullable Date stamped = signature.getTimeStampCreationTime();
    @Nullable Date time = stamped == null ? signature.getClaimedSigningTime() : stamped;
    @Nullable X509Cert certificate = signature.getSigningCertificate();
    return new SignedContainer.Signature(
        certificate == null
            ? ""
            : certificate.getSubjectName(SubjectName.CN).replaceAll("[\"\\\\]", ""),
        signature.getSignerRoles(),
        time == null ? null : time.toInstant(),
        stamped != null,
        result.isValid(),
        result.getErrors().stream().map(DigiDoc4JException::getMessage).toList());
  }

  private byte[] sign(byte[] container, SigningKey key, List<String> roles) {
    PreparedSignature prepared = prepare(container, key.certificate(), roles);
    return finish(prepared, key.sign(prepared));
  }

  private static void verify(
      X509Certificate certificate, PreparedSignature prepared, byte[] value) {
    try {
      var check =
          java.security.Signature.getInstance(
              SigningKey.algorithm(certificate, prepared.hashAlgorithm()));
      // By the key: Java refuses certificates for nothing but signatures, which is what cards hold.
      check.initVerify(certificate.getPublicKey());
      check.update(prepared.dataToSign());
      if (!check.verify(value)) throw new Refused(DocumentRefusal.SIGNATURE_WRONG);
    } catch (GeneralSecurityException e) {
      throw new Refused(DocumentRefusal.SIGNATURE_WRONG);
    }
  }

  private static Container open(byte[] container, Configuration configuration) {
    // A container is a zip; the library would try its reader of the old DDOC form on the rest.
    if (container.length < 4 || container[0] != 'P' || container[1] != 'K') {
      throw new Refused(DocumentRefusal.CONTAINER_UNREADABLE);
    }
    try {
      return ContainerOpener.open(new ByteArrayInputStream(container), configuration);
    } catch (DigiDoc4JException e) {
      throw new Refused(DocumentRefusal.CONTAINER_UNREADABLE);
    }
  }

  private static byte[] bytes(Container container) {
    var out = new ByteArrayOutputStream();
    container.save(out);
    return out.toByteArray();
  }

  private static byte[] serialize(DataToSign prepared) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(prepared);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static DataToSign deserialize(byte[] state) {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(state))) {
      in.setObjectInputFilter(STATE);
      return (DataToSign) in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("the state of a prepared signature cannot be read", e);
    }
  }

  /// Signing at once needs no trust; a signer that is a trusted root itself would even be left out.
  private Configuration signing() {
    return settings.profile() == SignatureProfile.B_BES
        ? SignatureTrust.configuration(settings, List.of())
        : trust();
  }

  private synchronized Configuration trust() {
    if (trust == null) trust = SignatureTrust.configuration(settings, ownRoots());
    return trust;
  }

  private List<X509Certificate> ownRoots() {
    if (demonstration) return List.of(demo().certificate());
    return settings.keystore() == null ? List.of() : List.of(sealKey().certificate());
  }

  private synchronized SigningKey sealKey() {
    if (seal == null) {
      Path keystore = settings.keystore();
      if (keystore != null) seal = SigningKey.read(keystore, settings.keystorePassword());
      else if (demonstration) seal = demo().issue("Kogukoda", "näidispitser", "00000000000");
      else throw new Refused(DocumentRefusal.NO_SIGNING_KEY);
    }
    return seal;
  }

  private synchronized DemoAuthority demo() {
    if (demo == null) demo = DemoAuthority.in(data);
    return demo;
  }
}
