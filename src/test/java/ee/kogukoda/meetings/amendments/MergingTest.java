package ee.kogukoda.meetings.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.amendments.Amendment.AuthorKind;
import ee.kogukoda.meetings.amendments.Amendment.Operation;
import ee.kogukoda.meetings.amendments.Amendment.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How amendments go together, whichever comes first.
class MergingTest {
  private static final List<String> TEXT = List.of("§ 1.", "§ 2.", "§ 3.");

  @Test
  void eachOperationChangesItsParagraphOnly() {
    assertThat(Merging.merge(TEXT, List.of(amendment(1, Operation.REPLACE, 2, "Uus"))))
        .containsExactly("§ 1.", "Uus", "§ 3.");
    assertThat(Merging.merge(TEXT, List.of(amendment(1, Operation.DELETE, 1, ""))))
        .containsExactly("§ 2.", "§ 3.");
    assertThat(Merging.merge(TEXT, List.of(amendment(1, Operation.INSERT, 0, "Algus"))))
        .containsExactly("Algus", "§ 1.", "§ 2.", "§ 3.");
    assertThat(Merging.merge(TEXT, List.of(amendment(1, Operation.INSERT, 3, "Lõpp"))))
        .containsExactly("§ 1.", "§ 2.", "§ 3.", "Lõpp");
    assertThat(Merging.merge(TEXT, List.of(amendment(1, Operation.WHOLE, 0, "A\n\nB"))))
        .containsExactly("A", "B");
  }

  @Test
  void insertionsAtOnePlaceStandByTheirNumber() {
    var first = amendment(1, Operation.INSERT, 1, "Esimene");
    var second = amendment(2, Operation.INSERT, 1, "Teine");

    assertThat(Merging.exclude(first, second)).isFalse();
    assertThat(Merging.merge(TEXT, List.of(second, first)))
        .containsExactly("§ 1.", "Esimene", "Teine", "§ 2.", "§ 3.");
  }

  @Test
  void theMostFarReachingIsVotedOnFirstUnlessTheChairSaysOtherwise() {
    var replace = amendment(1, Operation.REPLACE, 2, "Uus");
    var delete = amendment(2, Operation.DELETE, 2, "");
    var whole = amendment(3, Operation.WHOLE, 0, "Kõik");
    var early = amendment(4, Operation.INSERT, 0, "Algus");
    var moved = amendment(5, Operation.REPLACE, 3, "Viimane", 1);

    assertThat(
            List.of(replace, delete, whole, early, moved).stream()
                .sorted(Merging.VOTING_ORDER)
                .map(Amendment::number))
        .containsExactly(5, 3, 4, 2, 1);
  }

  @Property(tries = 300)
  void anyOrderOfWhatDoesNotExcludeGivesTheSameText(
      @ForAll @IntRange(min = 1, max = 12) int paragraphs, @ForAll Random random) {
    List<String> text = IntStream.rangeClosed(1, paragraphs).mapToObj(i -> "§ " + i).toList();
    var carried = new ArrayList<Amendment>();
    for (int number = 1; number <= 10; number++) {
      Operation operation = Operation.values()[random.nextInt(3)];
      int place =
          operation == Operation.INSERT
              ? random.nextInt(paragraphs + 1)
              : 1 + random.nextInt(paragraphs);
      var next = amendment(number, operation, place, "uus " + number);
      if (carried.stream().noneMatch(other -> Merging.exclude(next, other))) carried.add(next);
    }
    List<String> merged = Merging.merge(text, carried);

    var shuffled = new ArrayList<>(carried);
    Collections.shuffle(shuffled, random);
    assertThat(Merging.merge(text, shuffled)).isEqualTo(merged);
    long deleted = carried.stream().filter(a -> a.operation() == Operation.DELETE).count();
    long inserted = carried.stream().filter(a -> a.operation() == Operation.INSERT).count();
    assertThat(merged).hasSize((int) (paragraphs - deleted + inserted));
    assertThat(Merging.split(Merging.join(merged))).isEqualTo(merged);
  }

  @Property(tries = 200)
  void excludingIsMutual(@ForAll Random random) {
    var one = any(1, random);
    var other = any(2, random);

    assertThat(Merging.exclude(one, other)).isEqualTo(Merging.exclude(other, one));
    assertThat(Merging.exclude(one, one)).isFalse();
  }

  private static Amendment any(int number, Random random) {
    return amendment(
        number, Operation.values()[random.nextInt(4)], 1 + random.nextInt(3), "uus " + number);
  }

  private static Amendment amendment(int number, Operation operation, int paragraph, String text) {
    return amendment(number, operation, paragraph, text, null);
  }

  private static Amendment amendment(
      int number, Operation operation, int paragraph, String text, @Nullable Integer place) {
    return new Amendment(
        UUID.randomUUID(),
        UUID.randomUUID(),
        number,
        1,
        AuthorKind.MEMBER,
        "Mari Maasikas",
        operation,
        paragraph,
        text,
        "",
        State.ADOPTED,
        "",
        place,
        null,
        null,
        Instant.EPOCH,
        "");
  }
}
