package ee.kogukoda.documents.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import org.digidoc4j.Configuration;
import org.digidoc4j.impl.asic.tsl.TSLCertificateSourceImpl;

/// Whom the house believes when it reads signatures: the European trust lists where that is
/// configured, otherwise only the roots it is given, without any network.
final class SignatureTrust {
  private SignatureTrust() {}

  static Configuration configuration(SigningSettings settings, Collection<X509Certificate> roots) {
    Configuration configuration =
        Configuration.of(settings.trustLists() ? Configuration.Mode.PROD : Configuration.Mode.TEST);
    configuration.setSignatureProfile(settings.profile());
    if (settings.lotl() != null) configuration.setLotlLocation(settings.lotl());
    if (settings.ocsp() != null) configuration.setOcspSource(settings.ocsp());
    if (settings.tsa() != null) configuration.setTspSource(settings.tsa());
    if (!settings.trustLists()) {
      var source = new TSLCertificateSourceImpl();
      roots.forEach(source::addTSLCertificate);
      settings.trusted().forEach(file -> source.addTSLCertificate(read(file)));
      configuration.setTSL(source);
    }
    return configuration;
  }

  private static X509Certificate read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("cannot read the trusted certificate " + file, e);
    }
  }
}
