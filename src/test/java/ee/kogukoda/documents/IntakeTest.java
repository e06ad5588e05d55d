package ee.kogukoda.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// The way of a file into the store, with the settings as an operator writes them.
class IntakeTest {
  private static final FileName NAME = FileName.of("märkus.txt");

  @TempDir Path data;

  @Test
  void aCleanFileIsKeptUnderItsHash() {
    application()
        .run(context -> {
          Intake.Kept kept = context.getBean(Intake.class).keep(NAME, content());

          assertThat(kept.type()).isEqualTo(FileType.TEXT);
          assertThat(data.resolve("files").resolve(kept.hash().path())).hasContent("Tere");
        });
  }

  @Test
  void anInfectedFileIsRefusedByNameAndNotKept() {
    application()
        .withUserConfiguration(Infected.class)
        .run(context -> {
          assertThatThrownBy(() -> context.getBean(Intake.class).keep(NAME, content()))
              .isInstanceOfSatisfying(
                  Refused.class,
                  no -> {
                    assertThat(no.refusal()).isEqualTo(DocumentRefusal.INFECTED);
                    assertThat(no.arguments()).containsExactly("märkus.txt", "Eicar");
                  });
          assertThat(Files.exists(data.resolve("files"))).isFalse();
        });
  }

  @Test
  void whileTheScannerIsDownNothingIsAcceptedUnlessTheOperatorSaysSo() {
    application()
        .withPropertyValues("kogukoda.documents.clamd=127.0.0.1:1")
        .run(context ->
            assertThatThrownBy(() -> context.getBean(Intake.class).keep(NAME, content()))
                .isInstanceOfSatisfying(
                    Refused.class,
                    no -> assertThat(no.refusal()).isEqualTo(DocumentRefusal.SCANNER_UNAVAILABLE)));
    application()
        .withPropertyValues(
            "kogukoda.documents.icap=icap://127.0.0.1:1/scan",
            "kogukoda.documents.accept-unscanned=true")
        .run(context ->
            assertThat(context.getBean(Intake.class).keep(NAME, content()).size()).isEqualTo(4));
  }

  @Test
  void theLimitIsTheOperators() {
    application()
        .withPropertyValues("kogukoda.documents.limit=3B")
        .run(context ->
            assertThatThrownBy(() -> context.getBean(Intake.class).keep(NAME, content()))
                .isInstanceOf(Refused.class));
  }

  @Test
  void aBucketTakesThePlaceOfTheFolder() throws IOException {
    try (LoopbackBucket bucket = LoopbackBucket.start()) {
      application()
          .withPropertyValues(
              "kogukoda.documents.s3.bucket=kogukoda",
              "kogukoda.documents.s3.endpoint=" + bucket.address(),
              "kogukoda.documents.s3.access-key=a",
              "kogukoda.documents.s3.secret-key=b")
          .run(context -> {
            Intake.Kept kept = context.getBean(Intake.class).keep(NAME, content());

            assertThat(bucket.keys()).containsExactly("/kogukoda/files/" + kept.hash().path());
            assertThat(Files.exists(data.resolve("files"))).isFalse();
          });
    }
  }

  private ApplicationContextRunner application() {
    return new ApplicationContextRunner()
        .withUserConfiguration(DocumentsConfiguration.class, Intake.class)
        .withPropertyValues("kogukoda.data=" + data);
  }

  private static ByteArrayInputStream content() {
    return new ByteArrayInputStream("Tere".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Configuration(proxyBeanMethods = false)
  static class Infected {
    @Bean
    @Primary
    VirusScan infected() {
      return file -> Optional.of("Eicar");
    }
  }
}
