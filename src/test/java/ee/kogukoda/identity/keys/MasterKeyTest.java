package ee.kogukoda.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.database.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
  @TempDir Path data;

  @Test
  void aKeyThatWasMadeUpIsFoundAgainAndReadByItsOwnerAlone() throws Exception {
    byte[] made = MasterKey.create(data.resolve("keys"));

    assertThat(MasterKey.read(data.resolve("keys"))).contains(made);
    Path file = data.resolve("keys/personal-codes.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void withoutAFileThereIsNone() {
    assertThat(MasterKey.read(data)).isEmpty();
  }

  @Test
  void aGivenKeyOfAnotherLengthIsExplained() {
    assertThatThrownBy(() -> MasterKey.decode("c2hvcnQ="))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("32 bytes");
    assertThatThrownBy(() -> MasterKey.decode("õ")).isInstanceOf(CannotStart.class);
  }
}
