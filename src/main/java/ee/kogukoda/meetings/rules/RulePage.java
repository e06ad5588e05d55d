package ee.kogukoda.meetings.rules;

import ee.kogukoda.meetings.bodies.ConfirmableRule;
import ee.kogukoda.meetings.bodies.RuleWords;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RuleKind;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One rule of procedure with all its versions.
///
/// @param versions the newest first
/// @param change null for those who may not change it
public record RulePage(
    Frame frame, List<Version> versions, boolean mayConfirm, @Nullable Change change) {
  /// A value from a day on.
  ///
  /// @param state in force, or later; empty for what no longer holds
  /// @param confirm address to which a POST confirms it
  public record Version(
      String value,
      String basis,
      String since,
      String state,
      @Nullable String verifiedBy,
      String confirm) {}

  /// The form that changes the rule: a number with its unit, one of some choices, or neither where
  /// the law computes the value.
  ///
  /// @param written whether the value is typed as a text
  public record Change(
      Form form, String help, @Nullable String unit, List<Choice> choices, boolean written) {}

  static RulePage of(
      Frame frame,
      RuleCode code,
      RuleKind kind,
      List<ConfirmableRule> all,
      LocalDate today,
      boolean mayConfirm,
      @Nullable Form form) {
    List<ConfirmableRule> own = all.stream().filter(rule -> rule.code() == code).toList();
    List<ConfirmableRule> now = ConfirmableRule.inForce(own, today);
    List<Version> versions =
        own.stream().map(rule -> version(rule, now.contains(rule), today, frame)).toList();
    return new RulePage(
        frame, versions, mayConfirm, form == null ? null : change(frame, kind, form));
  }

  private static Version version(
      ConfirmableRule rule, boolean inForce, LocalDate today, Frame frame) {
    String state = "";
    if (inForce) state = frame.say("meetings.rules.in_force");
    else if (rule.validFrom().isAfter(today)) state = frame.say("meetings.rules.later");
    return new Version(
        new RuleWords(frame.words()).value(rule.code(), rule.value()),
        rule.legalBasis(),
        frame.formats().date(rule.validFrom()),
        state,
        rule.verifiedBy(),
        frame.path() + "/" + rule.validFrom() + "/kinnitamine");
  }

  private static Change change(Frame frame, RuleKind kind, Form form) {
    return switch (kind) {
      case RuleKind.Computed _ ->
          new Change(form, frame.say("meetings.rules.change.fixed"), null, List.of(), false);
      case RuleKind.Steps _ ->
          new Change(form, frame.say("meetings.rules.change.steps"), null, List.of(), true);
      case RuleKind.WholeNumber number ->
          new Change(
              form,
              frame.say("meetings.rules.change.range", number.least(), number.most()),
              frame.say("meetings.rules.unit." + number.unit().name().toLowerCase(Locale.ROOT)),
              List.of(),
              false);
      case RuleKind.OneOf one -> {
        var words = new RuleWords(frame.words());
        yield new Change(
            form,
            "",
            null,
            one.values().stream().map(value -> new Choice(value, words.choice(value))).toList(),
            false);
      }
    };
  }
}
