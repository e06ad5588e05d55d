package ee.kogukoda.meetings.invitations;

import static ee.kogukoda.meetings.invitations.Answer.ABSENT;
import static ee.kogukoda.meetings.invitations.Answer.COMING;
import static ee.kogukoda.meetings.invitations.Answer.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.QuorumRule;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpectedQuorumTest {
  @Test
  void membersFromElsewhereCountAndTheSilentDoNot() {
    ExpectedQuorum quorum = expect(17, 8, 1, 2);

    assertThat(quorum).isEqualTo(new ExpectedQuorum(17, 9, 2, 6, 9));
    assertThat(quorum.isExpected()).isTrue();
  }

  @Test
  void tooManyRefusalsPutAQuorumOutOfReach() {
    assertThat(expect(17, 2, 0, 8).isExpected()).isFalse();
    assertThat(expect(17, 2, 0, 8).isOutOfReach()).isFalse();
    assertThat(expect(17, 2, 0, 9).isOutOfReach()).isTrue();
  }

  private static ExpectedQuorum expect(int seats, int coming, int remote, int absent) {
    List<Answer> answers =
        Stream.of(
                Collections.nCopies(coming, COMING),
                Collections.nCopies(remote, REMOTE),
                Collections.nCopies(absent, ABSENT))
            .flatMap(List::stream)
            .toList();
    return ExpectedQuorum.of(seats, seats, answers, QuorumRule.MORE_THAN_HALF);
  }
}
