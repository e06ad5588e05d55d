package ee.kogukoda.documents.signing;

import java.nio.file.Path;
import java.util.List;
import org.digidoc4j.SignatureProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `kogukoda.documents.signing.*`: how containers are signed and whom they trust.
///
/// @param profile B_BES needs no network and carries no time-stamp; LT needs ocsp and tsa
/// @param keystore a PKCS#12 file with the key of the e-seal; absent: a demonstration key
/// @param trustLists trust the European trust lists (needs the network) instead of own roots
/// @param trusted certificates (PEM or DER) trusted besides
@ConfigurationProperties("kogukoda.documents.signing")
record SigningSettings(
    @DefaultValue("B_BES") SignatureProfile profile,
    @Nullable Path keystore,
    @DefaultValue("") String keystorePassword,
    @DefaultValue("false") boolean trustLists,
    @Nullable String lotl,
    @Nullable String ocsp,
    @Nullable String tsa,
    @DefaultValue List<Path> trusted) {}
