package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.minutes.Wording.quoted;
import static ee.kogukoda.meetings.minutes.Wording.sentence;

import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.minutes.MinutesDocument.Block;
import ee.kogukoda.meetings.minutes.MinutesDocument.Section;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One item of the agenda in the minutes.
final class ItemText {
  private final Told told;
  private final Item item;
  private final Polls polls;

  ItemText(Told told, Item item) {
    this.told = told;
    this.item = item;
    this.polls = new Polls(told);
  }

  Section section(List<Movements.Note> notes) {
    String key = "item." + item.id();
    String heading =
        told.session().agenda().numberOf(item.id()) + ". " + sentence(item.plan().title());
    List<Block> blocks = new ArrayList<>();
    recusals().map(told::fixed).ifPresent(blocks::add);
    new ClosedPart(told, item).sentences().forEach(text -> blocks.add(told.fixed(text)));
    blocks.add(told.editable(key + ".presented", presenters()));
    told.facts().views().getOrDefault(item.id(), List.of()).stream()
        .map(told::fixed)
        .forEach(blocks::add);
    blocks.add(told.editable(key + ".debate", speeches()));
    for (Motion motion : told.session().voting().motionsOf(item.id())) {
      polls.failures(motion).forEach(text -> blocks.add(told.fixed(text)));
      polls.objected(motion).map(told::fixed).ifPresent(blocks::add);
      if (!isDecision(motion) && !ClosedPart.tells(motion, told))
        blocks.add(told.fixed(polls.motion(motion)));
      polls.entered(motion).map(told::fixed).ifPresent(blocks::add);
    }
    blocks.add(told.editable(key + ".decided", decided()));
    notes.forEach(note -> blocks.add(told.fixed(note.text())));
    return new Section(key, heading, blocks);
  }

  /// Whether the motion is told in the line „Otsustati“.
  private boolean isDecision(Motion motion) {
    Item.Conclusion end = item.conclusion();
    VoteId decidedBy = end == null ? null : end.vote();
    boolean decisive =
        decidedBy != null
            && told.session().voting().votesOn(motion.id()).anyMatch(v -> v.id().equals(decidedBy));
    return decisive || motion.kind() == Motion.Kind.ACT;
  }

  /// The restriction is noted; its details are not. KOKS § 17 lg 5.
  private Optional<String> recusals() {
    Instant opened = item.openedAt();
    if (item.recusals().isEmpty() || opened == null) return Optional.empty();
    Item.Conclusion end = item.conclusion();
    Instant until = end == null ? told.end() : end.at();
    List<String> names =
        item.recusals().stream()
            .map(r -> {
              Instant out = r.declaredAt().isAfter(opened) ? r.declaredAt() : opened;
              String back = until.equals(Instant.MAX) ? "" : Wording.time(until);
              return "%s (%s–%s)".formatted(told.name(r.member()), Wording.time(out), back);
            })
            .toList();
    String who =
        "Toimingupiirangust %s ja punkti arutelul ei %s: %s."
            .formatted(
                names.size() == 1 ? "teatas" : "teatasid", "osalenud", String.join(", ", names));
    return Optional.of(
        who
            + decidingVote()
                .map(Vote::opening)
                .map(Vote.Opening::quorum)
                .map(q ->
                    " Punkti otsustusvõime alus on %d, vaja vähemalt %d, osaleb %d."
                        .formatted(q.base(), q.needed(), q.present()))
                .orElse(""));
  }

  private Optional<Vote> decidingVote() {
    Item.Conclusion end = item.conclusion();
    VoteId vote = end == null ? null : end.vote();
    return vote == null ? Optional.empty() : told.session().voting().findVote(vote);
  }

  private String presenters() {
    String presenter = item.plan().presenter();
    String co = item.plan().coPresenter();
    if (presenter == null) return "";
    return "Ettekandja %s%s.".formatted(presenter, co == null ? "" : ", kaasettekandja " + co);
  }

  private String speeches() {
    return Stream.of(
            spoke(Speech.Kind.QUESTION, "Küsis", "Küsisid"),
            spoke(Speech.Kind.ANSWER, "Küsimustele vastas", "Küsimustele vastasid"),
            spoke(Speech.Kind.INTERVENTION, "Sõna võttis", "Sõna võtsid"),
            spoke(Speech.Kind.REJOINDER, "Repliigi esitas", "Repliigi esitasid"),
            spoke(
                Speech.Kind.POINT_OF_ORDER,
                "Protseduurilise küsimuse esitas",
                "Protseduurilise küsimuse esitasid"),
            spoke(Speech.Kind.REMARK, "Märkuse tegi", "Märkuse tegid"),
            spoke(Speech.Kind.PROTEST, "Protesti esitas", "Protesti esitasid"),
            spoke(Speech.Kind.STATEMENT, "Avaldusega esines", "Avaldusega esinesid"),
            spoke(Speech.Kind.OPEN_FLOOR, "Vabas mikrofonis rääkis", "Vabas mikrofonis rääkisid"))
        .flatMap(Optional::stream)
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  private Optional<String> spoke(Speech.Kind kind, String one, String many) {
    List<String> names =
        told.session().floor().speeches().stream()
            .filter(s -> s.kind() == kind && !s.spans().isEmpty() && item.id().equals(s.item()))
            .map(told::speaker)
            .distinct()
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of("%s %s.".formatted(names.size() == 1 ? one : many, String.join(", ", names)));
  }

  private String decided() {
    Item.Conclusion end = item.conclusion();
    if (end == null) return "Punkti käsitlemine jäi lõpetamata.";
    Outcome outcome = decidingVote().map(Vote::outcome).orElse(null);
    String note = end.note();
    return switch (end.outcome()) {
      case ADOPTED -> outcome == null ? ClosedPart.adopted(item) : adopted(outcome);
      case REJECTED ->
          outcome == null ? ClosedPart.rejected(item) : Wording.failed(outcome, rule(outcome));
      case NOTED -> "Informatsioon võeti teadmiseks.";
      case WITHDRAWN -> (note == null ? "Algataja" : note) + " võttis eelnõu tagasi.";
      case POSTPONED -> decision(outcome, "lükata punkti arutelu edasi", note);
      case REFERRED -> decision(outcome, "suunata eelnõu edasi", note);
      case SECOND_READING -> {
        String day =
            end.day() == null ? null : "muudatusettepanekute tähtaeg on " + Wording.date(end.day());
        String reading = "suunata eelnõu teisele lugemisele" + (day == null ? "" : "; " + day);
        yield decision(outcome, reading, null);
      }
    };
  }

  private String adopted(Outcome outcome) {
    ActKind act = item.plan().act();
    String kind = (act == null ? ActKind.RESOLUTION : act).inSentence();
    String number = item.actNumber() == null ? "" : " nr " + item.actNumber();
    String annex = kindOfVote().named() ? " Nimeline tulemus: lisa 1." : "";
    return "Otsustati: %s võtta vastu %s%s %s. %s%s"
        .formatted(
            Wording.result(kindOfVote(), outcome.votes()),
            kind,
            number,
            quoted(item.plan().title()),
            Wording.majority(outcome, rule(outcome)),
            annex);
  }

  private Vote.Kind kindOfVote() {
    return decidingVote().map(Vote::kind).orElse(Vote.Kind.OPEN_NAMED);
  }

  private String decision(@Nullable Outcome outcome, String what, @Nullable String note) {
    String votes = outcome == null ? "" : Wording.result(kindOfVote(), outcome.votes()) + " ";
    String more = note == null ? "" : ": " + note;
    return sentence("Otsustati " + votes + what + more);
  }

  private LegalRule rule(Outcome outcome) {
    return told.session().rules().rule(outcome.rule());
  }
}
