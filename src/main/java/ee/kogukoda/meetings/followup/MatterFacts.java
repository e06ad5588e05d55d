package ee.kogukoda.meetings.followup;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.law.Membership;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.web.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is known of a matter, with the deadlines and the paragraphs they rest on.
@Component
class MatterFacts {
  private final MatterStore store;
  private final Matters matters;
  private final Bodies bodies;

  MatterFacts(MatterStore store, Matters matters, Bodies bodies) {
    this.store = store;
    this.matters = matters;
    this.bodies = bodies;
  }

  List<MatterPage.Fact> of(Matter matter, Frame frame) {
    var facts = new ArrayList<MatterPage.Fact>();
    if (matter.kind() != MatterKind.INITIATIVE)
      facts.add(fact("filed_by", matter.filedBy(), null, frame));
    facts.add(
        fact(
            "addressee." + MatterPlace.lower(matter.kind()),
            addressee(matter, frame),
            null,
            frame));
    facts.add(fact("received", day(matter.received(), frame), null, frame));
    switch (matter.kind()) {
      case PROMISE -> addDue(facts, matter, null, frame);
      case INTERPELLATION -> addDue(facts, matter, answerRule(matter, frame), frame);
      case INITIATIVE -> addInitiative(facts, matter, frame);
      case NO_CONFIDENCE -> addMotion(facts, matter, frame);
    }
    LocalDate answered = matter.answeredOn();
    if (answered != null) facts.add(fact("answered", day(answered, frame), null, frame));
    return facts;
  }

  private static String addressee(Matter matter, Frame frame) {
    MatterTarget target = matter.target();
    return target == null
        ? matter.addressee()
        : matter.addressee()
            + ", "
            + frame.say("meetings.matter.target." + MatterPlace.lower(target));
  }

  private static void addDue(
      List<MatterPage.Fact> facts, Matter matter, @Nullable String detail, Frame frame) {
    LocalDate due = matter.due();
    if (due != null) facts.add(fact("due", day(due, frame), detail, frame));
  }

  private String answerRule(Matter matter, Frame frame) {
    RulesOfProcedure rules = bodies.rulesOn(matters.getCouncil(), matter.received());
    var rule = rules.rule(RuleCode.INTERPELLATION_DAYS);
    return frame.say(
        "meetings.matter.rule.interpellation",
        rules.number(RuleCode.INTERPELLATION_DAYS),
        rule.legalBasis(),
        rule.verified() ? "yes" : "no");
  }

  private void addInitiative(List<MatterPage.Fact> facts, Matter matter, Frame frame) {
    RulesOfProcedure rules = bodies.rulesOn(matters.getCouncil(), matter.received());
    facts.add(
        fact(
            "signatures",
            frame.formats().number(matter.signatures() == null ? 0 : matter.signatures()),
            frame.say(
                "meetings.matter.threshold",
                matter.needed() == null ? 0 : matter.needed(),
                matter.voters() == null ? 0 : matter.voters(),
                rules.number(RuleCode.INITIATIVE_PERCENT),
                rules.number(RuleCode.INITIATIVE_LEAST),
                rules.rule(RuleCode.INITIATIVE_PERCENT).legalBasis()),
            frame));
    LocalDate view = matter.viewOn();
    if (view != null) facts.add(fact("view_given", day(view, frame), null, frame));
    else if (matter.councilMatter())
      facts.add(
          fact(
              "view_due",
              day(MatterTerms.viewOf(matter.received()), frame),
              frame.say("meetings.matter.rule.view"),
              frame));
    LocalDate treated = matter.treatedOn();
    if (treated != null) facts.add(fact("treated", day(treated, frame), null, frame));
    else if (matter.due() != null)
      facts.add(
          fact(
              "discussion_due",
              day(matter.due(), frame),
              frame.say("meetings.matter.rule.discussion"),
              frame));
    if (matters.may(MatterPermission.KEEP_MATTERS))
      store
          .findRepresentative(matter.id())
          .ifPresent(who ->
              facts.add(
                  fact(
                      "representative",
                      who.name() + ", " + who.contact(),
                      frame.say("meetings.matter.representative.private"),
                      frame)));
  }

  private void addMotion(List<MatterPage.Fact> facts, Matter matter, Frame frame) {
    Membership membership = matters.getCouncil().membership();
    facts.add(
        fact(
            "needed_votes",
            frame.formats().number(membership.majority()),
            frame.say("meetings.matter.rule.majority", membership.seats()),
            frame));
    LocalDate read = matter.readOn();
    if (read != null) facts.add(fact("read", day(read, frame), null, frame));
    LocalDate decided = matter.settledOn();
    if (decided != null) facts.add(fact("decided", day(decided, frame), null, frame));
    MatterTarget target = matter.target();
    if (matter.state() != MatterState.CARRIED || decided == null || target == null) return;
    if (!target.takesGovernmentAlong()) return;
    facts.add(follow("mayor", matter.mayorOn(), MatterTerms.mayorAfter(decided), frame));
    facts.add(
        follow("government", matter.governmentOn(), MatterTerms.governmentAfter(decided), frame));
  }

  private static MatterPage.Fact follow(
      String what, @Nullable LocalDate done, LocalDate due, Frame frame) {
    return done != null
        ? fact(what + "_on", day(done, frame), null, frame)
        : fact(what + "_due", day(due, frame), frame.say("meetings.matter.rule.incapable"), frame);
  }

  private static String day(LocalDate day, Frame frame) {
    return frame.formats().date(day);
  }

  private static MatterPage.Fact fact(
      String key, String value, @Nullable String detail, Frame frame) {
    return new MatterPage.Fact(frame.say("meetings.matter." + key), value, detail);
  }
}
