package ee.kogukoda.meetings.rules;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Membership;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.ResidentsInitiative;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.forms.Form;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The figures with which somebody tries the rules.
///
/// @param voters of the municipality; null where nobody asks about an initiative
record Trial(
    Quorum quorum,
    Votes votes,
    MajorityRule rule,
    LocalDate day,
    @Nullable ResidentsInitiative voters) {
  static final String SEATS = "kohti";
  static final String RECUSED = "taandunud";
  static final String PRESENT = "kohal";
  static final String FOR = "poolt";
  static final String AGAINST = "vastu";
  static final String ABSTAINED = "erapooletuid";
  static final String RULE = "enamus";
  static final String DAY = "istung";
  static final String VOTERS = "valijaid";
  private static final int MOST_SEATS = 199;
  private static final int MOST_VOTERS = 2_000_000;

  Membership membership() {
    return new Membership(quorum.seats());
  }

  Outcome outcome() {
    return rule.apply(votes, membership());
  }

  /// Reads the form; what cannot be is said beside its field, everything at once. Who is recused is
  /// not counted as present, and those present who did not choose are those who did not vote.
  static Optional<Trial> read(Form form) {
    int seats = within(form, SEATS, form.number(SEATS), 1, MOST_SEATS);
    int recused = within(form, RECUSED, form.number(RECUSED), 0, Math.max(0, seats - 1));
    int present = within(form, PRESENT, form.number(PRESENT), 0, Math.max(0, seats - recused));
    int left = present;
    int inFavour = within(form, FOR, form.number(FOR), 0, left);
    left = Math.max(0, left - inFavour);
    int against = within(form, AGAINST, form.number(AGAINST), 0, left);
    left = Math.max(0, left - against);
    int abstained = within(form, ABSTAINED, form.number(ABSTAINED), 0, left);
    left = Math.max(0, left - abstained);
    Optional<MajorityRule> rule = form.choice(RULE, MajorityRule.class);
    Optional<LocalDate> day = form.date(DAY);
    Optional<Integer> voters = form.optionalNumber(VOTERS);
    if (voters.isPresent()) within(form, VOTERS, voters, 1, MOST_VOTERS);
    if (!form.isRight()) return Optional.empty();
    return Optional.of(
        new Trial(
            new Quorum(seats, recused, present),
            new Votes(inFavour, against, abstained, left),
            rule.orElseThrow(),
            day.orElseThrow(),
            voters.map(ResidentsInitiative::new).orElse(null)));
  }

  /// The number, or the least one where it cannot be.
  private static int within(Form form, String field, Optional<Integer> typed, int least, int most) {
    if (typed.isEmpty()) return least;
    int number = typed.get();
    if (number >= least && number <= most) return number;
    form.add(new Refused(MeetingRefusal.NUMBER_OUT_OF_RANGE, least, most).at(field));
    return least;
  }
}
