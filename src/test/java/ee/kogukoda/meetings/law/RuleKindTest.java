package ee.kogukoda.meetings.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RuleKindTest {
  @Test
  void everyProposedValueIsOneThatItsRuleCanHave() {
    for (LegalRule rule : ProposedRules.of("töökord").rules()) {
      RuleKind kind = RuleKind.of(rule.code());
      if (!(kind instanceof RuleKind.Computed))
        assertThat(kind.accepts(rule.value())).as(rule.toString()).isTrue();
    }
  }

  @Test
  void whatTheLawComputesHasNoValueToSettle() {
    assertThat(RuleKind.of(RuleCode.QUORUM).accepts("üle poole")).isFalse();
  }

  @Property
  void aWholeNumberIsAcceptedExactlyWithinItsBounds(@ForAll int number) {
    var days = new RuleKind.WholeNumber(0, 60, RuleKind.Unit.DAYS);

    assertThat(days.accepts(String.valueOf(number))).isEqualTo(number >= 0 && number <= 60);
  }

  @Property
  void whatIsAcceptedCanBeReadAsANumber(@ForAll String typed) {
    var days = new RuleKind.WholeNumber(0, 60, RuleKind.Unit.DAYS);

    if (days.accepts(typed)) assertThat(Integer.parseInt(typed)).isBetween(0, 60);
  }

  @Test
  void leadingZerosSignsAndWordsAreNoNumbers() {
    var days = new RuleKind.WholeNumber(0, 60, RuleKind.Unit.DAYS);

    for (String wrong : new String[] {"04", "+4", "-4", "4.0", "neli", "", "4 "})
      assertThat(days.accepts(wrong)).as(wrong).isFalse();
  }
}
