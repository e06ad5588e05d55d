package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form of an item: what it is about, who presents it, what is adopted and by which majority.
public record ItemFormPage(
    Frame frame,
    Form form,
    String action,
    String back,
    List<Choice> acts,
    List<Choice> majorities) {
  private static final int LONGEST_MINUTES = 600;
  private static final String NO_ACT = "none";

  static ItemFormPage of(
      Frame frame, Form form, String action, String back, RulesOfProcedure rules, BodyKind kind) {
    var acts = new ArrayList<Choice>();
    acts.add(new Choice(NO_ACT, frame.say("meetings.act.none")));
    for (ActKind act : acts(kind))
      acts.add(new Choice(lower(act), frame.say("meetings.act." + lower(act))));
    List<Choice> majorities =
        Arrays.stream(MajorityRule.values())
            .filter(rule -> rule != MajorityRule.TWICE_AGAINST)
            .map(rule ->
                new Choice(
                    lower(rule),
                    frame.say("meetings.majority." + lower(rule)),
                    frame.say(
                        "meetings.majority." + lower(rule) + ".about",
                        rules.rule(rule).legalBasis())))
            .toList();
    return new ItemFormPage(frame, form, action, back, acts, majorities);
  }

  /// What a body may adopt. KOKS § 7.
  private static List<ActKind> acts(BodyKind kind) {
    return switch (kind) {
      case COUNCIL -> List.of(ActKind.REGULATION, ActKind.RESOLUTION);
      case GOVERNMENT -> List.of(ActKind.REGULATION, ActKind.ORDER);
      case COMMITTEE, TEMPORARY_COMMITTEE, AUDIT_COMMITTEE, BOARD -> List.of(ActKind.RESOLUTION);
    };
  }

  static Map<String, String> typed(AgendaItem item) {
    var typed = new HashMap<String, String>();
    typed.put("title", item.title());
    typed.put("presenter", orEmpty(item.presenter()));
    typed.put("coPresenter", orEmpty(item.coPresenter()));
    typed.put("act", item.act() == null ? NO_ACT : lower(item.act()));
    typed.put("majority", lower(item.majority()));
    typed.put("draft", orEmpty(item.draftText()));
    typed.put("ground", orEmpty(item.restrictedGround()));
    typed.put("minutes", item.minutes() == null ? "" : item.minutes().toString());
    return typed;
  }

  static Optional<ItemText> read(Form form) {
    Optional<String> title = form.text("title", 300);
    Optional<String> presenter = form.optionalText("presenter", 200);
    Optional<String> coPresenter = form.optionalText("coPresenter", 200);
    Optional<ActKind> act =
        form.value("act").equals(NO_ACT) ? Optional.empty() : form.choice("act", ActKind.class);
    Optional<MajorityRule> majority = form.choice("majority", MajorityRule.class);
    Optional<String> draft = form.optionalText("draft", 100_000);
    Optional<String> ground = form.optionalText("ground", 200);
    Optional<Integer> minutes = form.optionalNumber("minutes");
    if (minutes.isPresent() && (minutes.get() < 1 || minutes.get() > LONGEST_MINUTES))
      form.add(new Refused(MeetingRefusal.NUMBER_OUT_OF_RANGE, 1, LONGEST_MINUTES).at("minutes"));
    if (!form.isRight()) return Optional.empty();
    return Optional.of(
        new ItemText(
            title.orElseThrow(),
            presenter.orElse(null),
            coPresenter.orElse(null),
            act.orElse(null),
            majority.orElseThrow(),
            draft.map(text -> text.replace("\r\n", "\n")).orElse(null),
            ground.orElse(null),
            minutes.orElse(null)));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
