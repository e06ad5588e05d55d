package ee.kogukoda.documents.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Issues certificates to made-up people, so that the demonstration signs the same way as a card
/// does. Its key is made at first use and stays in the data folder; nobody outside trusts it.
final class DemoAuthority {
  static final String FILE = "demo-signing.p12";

  // Not a secret: the format wants a password; the file's rights protect the key.
  private static final String PASSWORD = "kogukoda";
  private static final ASN1ObjectIdentifier NO_REVOCATION = new ASN1ObjectIdentifier("2.5.29.56");
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final X500Name NAME =
      new X500NameBuilder(BCStyle.INSTANCE)
          .addRDN(BCStyle.C, "EE")
          .addRDN(BCStyle.O, "Kogukoda")
          .addRDN(BCStyle.CN, "Kogukoda näidissertimine (õigusliku mõjuta)")
          .build();

  private final SigningKey root;

  private DemoAuthority(SigningKey root) {
    this.root = root;
  }

  static DemoAuthority in(Path data) {
    Path file = data.resolve(FILE);
    try {
      if (Files.notExists(file)) create(file);
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("cannot make the demonstration's signing key " + file, e);
    }
    return new DemoAuthority(SigningKey.read(file, PASSWORD));
  }

  X509Certificate certificate() {
    return root.certificate();
  }

  /// A key for one signing by this person; it is forgotten afterwards.
  SigningKey issue(String surname, String givenName, String code) {
    X500Name subject =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.C, "EE")
            .addRDN(BCStyle.CN, String.join(",", surname, givenName, code))
            .addRDN(BCStyle.SURNAME, surname)
            .addRDN(BCStyle.GIVENNAME, givenName)
            .addRDN(BCStyle.SERIALNUMBER, "PNOEE-" + code)
            .build();
    try {
      KeyPair pair = pair();
      return new SigningKey(
          pair.getPrivate(), certify(root.key(), subject, pair.getPublic(), false));
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void create(Path file)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    KeyPair pair = pair();
    X509Certificate certificate = certify(pair.getPrivate(), NAME, pair.getPublic(), true);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "demo", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
    Files.createDirectories(file.toAbsolutePath().getParent());
    // createTempFile gives rights to the owner alone.
    Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), "demo-signing", null);
    try (OutputStream out = Files.newOutputStream(temporary)) {
      store.store(out, PASSWORD.toCharArray());
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static X509Certificate certify(
      PrivateKey issuer, X500Name subject, PublicKey key, boolean authority)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    Instant now = Instant.now();
    Duration validity = Duration.ofDays(authority ? 3650 : 1825);
    var builder =
        new JcaX509v3CertificateBuilder(
            NAME,
            new BigInteger(64, RANDOM),
            Date.from(now.minus(Duration.ofMinutes(5))),
            Date.from(now.plus(validity)),
            subject,
            key);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.nonRepudiation));
    // RFC 9608: this authority never revokes, so nobody need ask it.
    if (!authority) builder.addExtension(NO_REVOCATION, false, DERNull.INSTANCE);
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer)));
  }

  private static KeyPair pair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
    return generator.generateKeyPair();
  }
}
