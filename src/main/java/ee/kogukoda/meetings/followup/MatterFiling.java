package ee.kogukoda.meetings.followup;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.law.Membership;
import ee.kogukoda.meetings.law.NoConfidence;
import ee.kogukoda.meetings.law.ResidentsInitiative;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether a matter is let in, and its first deadline: the rules of the day it was received decide.
@Component
class MatterFiling {
  private final MatterStore store;
  private final Bodies bodies;
  private final Texts texts;
  private final Clock clock;

  MatterFiling(MatterStore store, Bodies bodies, Texts texts, Clock clock) {
    this.store = store;
    this.bodies = bodies;
    this.texts = texts;
    this.clock = clock;
  }

  UUID write(NewMatter asked, Body council, int number, LocalDate today) {
    if (asked.received().isAfter(today))
      throw new Refused(MatterRefusal.MATTER_IN_FUTURE).at("saabus");
    RulesOfProcedure rules = bodies.rulesOn(council, asked.received());
    Integer needed = null;
    switch (asked.kind()) {
      case PROMISE -> requireDue(asked);
      case INTERPELLATION -> requireMember(asked, council);
      case INITIATIVE -> needed = requireSignatures(asked, rules);
      case NO_CONFIDENCE -> requireInitiated(asked, council, rules);
    }
    UUID id = store.insert(asked, number, due(asked, rules), needed, clock.instant());
    asked.signatories().forEach(member -> store.insertSignatory(id, member));
    if (asked.representative() != null) store.insertRepresentative(id, asked.representative());
    return id;
  }

  /// As the agenda names it, in the language of the councils.
  String itemTitle(Matter matter) {
    String what = matter.kind().name().toLowerCase(Locale.ROOT);
    String when = matter.state() == MatterState.READ_OUT ? "_decision" : "";
    return texts
        .in(Language.ET)
        .say("meetings.matter.item." + what + when, matter.slug(), matter.title());
  }

  /// The threshold of the day, for pages that show it before anything is registered.
  ResidentsInitiative threshold(int voters, RulesOfProcedure rules) {
    return new ResidentsInitiative(
        voters, rules.number(RuleCode.INITIATIVE_PERCENT), rules.number(RuleCode.INITIATIVE_LEAST));
  }

  private static @Nullable LocalDate due(NewMatter asked, RulesOfProcedure rules) {
    return switch (asked.kind()) {
      case PROMISE -> asked.due();
      case INTERPELLATION ->
          MatterTerms.answerTo(asked.received(), rules.number(RuleCode.INTERPELLATION_DAYS));
      case INITIATIVE -> MatterTerms.discussionOf(asked.received());
      case NO_CONFIDENCE -> null;
    };
  }

  private static void requireDue(NewMatter asked) {
    LocalDate due = asked.due();
    if (due != null && due.isBefore(asked.received()))
      throw new Refused(MatterRefusal.MATTER_DUE_TOO_EARLY).at("tahtaeg");
  }

  private void requireMember(NewMatter asked, Body council) {
    if (!members(council, asked.received()).contains(asked.filedBy().id()))
      throw new Refused(MatterRefusal.SIGNATORY_NOT_MEMBER).at("kelle");
  }

  /// KOKS § 32.
  private int requireSignatures(NewMatter asked, RulesOfProcedure rules) {
    ResidentsInitiative rule = threshold(asked.voters(), rules);
    if (asked.signatures() < rule.needed())
      throw new Refused(
              MatterRefusal.SIGNATURES_MISSING,
              asked.signatures(),
              rule.needed(),
              rule.voters(),
              rule.percent(),
              rule.least())
          .at("allkirju");
    return rule.needed();
  }

  /// A quarter of the membership, each of them a member, and no repetition. KOKS § 46.
  private void requireInitiated(NewMatter asked, Body council, RulesOfProcedure rules) {
    Set<UUID> members = members(council, asked.received());
    var signed = new HashSet<UUID>();
    for (NewMatter.Someone someone : asked.signatories()) {
      UUID id = someone.id();
      if (id == null || !members.contains(id))
        throw new Refused(MatterRefusal.SIGNATORY_NOT_MEMBER).at("allkiri");
      signed.add(id);
    }
    Membership membership = council.membership();
    if (!NoConfidence.isInitiated(signed.size(), membership))
      throw new Refused(
              MatterRefusal.QUARTER_MISSING,
              signed.size(),
              membership.seats(),
              membership.quarter())
          .at("allkiri");
    requireNoRepetition(asked, rules.number(RuleCode.NO_CONFIDENCE_REPEAT_MONTHS));
  }

  private void requireNoRepetition(NewMatter asked, int months) {
    MatterTarget target = asked.target();
    if (target == null) return;
    for (Matter failed : store.listFailed(target, asked.received().minusMonths(months + 1L))) {
      LocalDate day = failed.settledOn();
      boolean same =
          failed.addressee().equalsIgnoreCase(asked.addressee().name()) && !asked.otherGround();
      if (day == null || !NoConfidence.isBarred(day, asked.received(), same, months)) continue;
      throw new Refused(
              MatterRefusal.NO_CONFIDENCE_REPEATED, day, NoConfidence.repeatableFrom(day, months))
          .at("muualus");
    }
  }

  private Set<UUID> members(Body council, LocalDate day) {
    return bodies.compositionOn(council, day).seats().stream()
        .map(seat -> seat.person())
        .collect(Collectors.toSet());
  }
}
