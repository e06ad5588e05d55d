package ee.kogukoda.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
  private static final UUID CHAIN = new UUID(1, 1);
  private static final Instant NOON = Instant.parse("2026-11-26T10:00:00.123456789Z");

  @Test
  void anEmptyChainIsIntact() {
    var found = Verification.of(List.<AuditEntry>of().iterator());

    assertThat(found.isIntact()).isTrue();
    assertThat(found.entries()).isZero();
  }

  @Test
  void fieldsThatReadTheSameTogetherDifferInTheirHash() {
    var one = AuditEntry.after(AuditEntry.Head.NONE, CHAIN, deed("ab", "c"), NOON);
    var other = AuditEntry.after(AuditEntry.Head.NONE, CHAIN, deed("a", "bc"), NOON);

    assertThat(one.hash()).isNotEqualTo(other.hash());
  }

  @Property
  void aChangedEntryIsFound(@ForAll @IntRange(min = 0, max = 19) int place) {
    var chain = chain(20);
    var entry = chain.get(place);
    chain.set(
        place,
        new AuditEntry(
            entry.chain(),
            entry.number(),
            entry.at(),
            deed("meetings.changed", "9"),
            entry.previous(),
            entry.hash()));

    assertThat(Verification.of(chain.iterator()).firstBroken()).isEqualTo(place + 1);
  }

  @Property
  void aMissingEntryIsFound(@ForAll @IntRange(min = 0, max = 18) int place) {
    var chain = chain(20);
    chain.remove(place);

    var found = Verification.of(chain.iterator());

    assertThat(found.firstBroken()).isEqualTo(place + 2);
    assertThat(found.entries()).isEqualTo(place);
  }

  @Property
  void aChangedEntryIsFoundEvenWhenItsOwnHashIsMadeAnew(
      @ForAll @IntRange(min = 0, max = 18) int place) {
    var chain = chain(20);
    var entry = chain.get(place);
    var before = new AuditEntry.Head(entry.number() - 1, entry.previous());
    chain.set(place, AuditEntry.after(before, CHAIN, deed("meetings.changed", "9"), NOON));

    assertThat(Verification.of(chain.iterator()).firstBroken()).isEqualTo(place + 2);
  }

  private static List<AuditEntry> chain(int length) {
    var chain = new ArrayList<AuditEntry>();
    var head = AuditEntry.Head.NONE;
    for (int i = 0; i < length; i++) {
      var entry = AuditEntry.after(head, CHAIN, deed("meetings.done", "" + i), NOON);
      chain.add(entry);
      head = new AuditEntry.Head(entry.number(), entry.hash());
    }
    return chain;
  }

  private static Deed deed(String action, String subject) {
    return new Deed(null, "", "/naidisvald", action, subject, "1", "{}");
  }
}
