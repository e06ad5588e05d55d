package ee.kogukoda.documents;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses the store and the virus scanner by the settings.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentsSettings.class)
class DocumentsConfiguration {
  @Bean
  Storage storage(DocumentsSettings settings, @Value("${kogukoda.data}") Path data) {
    DocumentsSettings.S3 s3 = settings.s3();
    return s3 == null ? new FolderStorage(data.resolve("files")) : new BucketStorage(s3);
  }

  @Bean
  VirusScan virusScan(DocumentsSettings settings) {
    String clamd = settings.clamd();
    if (clamd != null) return ClamdScan.at(clamd);
    URI icap = settings.icap();
    if (icap != null) return new IcapScan(icap);
    return file -> Optional.empty();
  }
}
