package ee.kogukoda.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.database.Uuid7;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CodeKeysTest {
  private static final String CODE = "38001085718";

  private final CodeKeys keys = new CodeKeys(new byte[32]);
  private final UUID person = Uuid7.next();

  @Test
  void aSealedCodeOpensForItsPerson() {
    assertThat(keys.open(person, keys.seal(person, CODE))).isEqualTo(CODE);
  }

  @Test
  void theSameCodeIsNeverSealedTheSameWay() {
    assertThat(keys.seal(person, CODE)).isNotEqualTo(keys.seal(person, CODE));
    assertThat(new String(keys.seal(person, CODE), StandardCharsets.ISO_8859_1))
        .doesNotContain(CODE);
  }

  @Test
  void aSealedCodeDoesNotOpenInAnotherPersonsRow() {
    byte[] sealed = keys.seal(person, CODE);

    assertThatThrownBy(() -> keys.open(Uuid7.next(), sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aChangedByteShows() {
    byte[] sealed = keys.seal(person, CODE);
    sealed[sealed.length - 1] ^= 1;

    assertThatThrownBy(() -> keys.open(person, sealed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anotherKeyNeitherOpensNorFinds() {
    byte[] other = new byte[32];
    Arrays.fill(other, (byte) 7);
    var others = new CodeKeys(other);

    assertThatThrownBy(() -> others.open(person, keys.seal(person, CODE)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(others.hash(CODE)).isNotEqualTo(keys.hash(CODE));
    assertThat(others.fingerprint()).isNotEqualTo(keys.fingerprint());
  }

  @Test
  void aCodeIsFoundByItsHash() {
    assertThat(keys.hash(CODE)).isEqualTo(keys.hash(CODE)).hasSize(32);
  }
}
