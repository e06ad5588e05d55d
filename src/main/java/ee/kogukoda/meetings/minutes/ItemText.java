package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.minutes.Wording.quoted;
import static ee.kogukoda.meetings.minutes.Wording.sentence;
import static ee.kogukoda.meetings.minutes.Wording.time;

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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One item of the agenda in the minutes.
final class ItemText {
  /// In the key of the paragraph that is one speech; its id follows.
  static final String SPEECH = ".speech.";

  private final Told told;
  private final Item item;
  private final Polls polls;
  private final Annexes annexes;

  ItemText(Told told, Item item, Annexes annexes) {
    this.told = told;
    this.item = item;
    this.polls = new Polls(told);
    this.annexes = annexes;
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
    blocks.add(told.editable(key + ".debate", isFull() ? speeches() : ""));
    if (told.facts().form() == MinutesForm.VERBATIM) verbatim(blocks, key);
    for (Motion motion : told.session().voting().motionsOf(item.id())) {
      polls.failures(motion).forEach(text -> blocks.add(told.fixed(text)));
      polls.objected(motion).map(told::fixed).ifPresent(blocks::add);
      if (!isDecision(motion) && !ClosedPart.tells(motion, told))
        blocks.add(told.fixed(polls.motion(motion)));
      polls.entered(motion).map(told::fixed).ifPresent(blocks::add);
    }
    blocks.add(told.editable(key + ".decided", decided()));
    annexes.about(item.id()).forEach(text -> blocks.add(told.fixed(text)));
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

  private boolean isFull() {
    return told.facts().form() == MinutesForm.FULL;
  }

  /// Each speech in the order in which it began, with its text as the secretary's addition.
  private void verbatim(List<Block> blocks, String key) {
    told.session().floor().speeches().stream()
        .filter(s -> !s.spans().isEmpty() && item.id().equals(s.item()))
        .sorted(Comparator.comparing(s -> s.spans().getFirst().from()))
        .forEach(s ->
            blocks.add(
                told.editable(
                    key + SPEECH + s.id(),
                    "%s, %s kell %s:"
                        .formatted(
                            told.speaker(s),
                            AknBody.title(s.kind()).toLowerCase(Locale.of("et")),
                            time(s.spans().getFirst().from())))));
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
      case POSTPONED ->
          decision(outcome, "lükata punkti arutelu edasi", "Punkti arutelu lükati edasi", note);
      case REFERRED -> decision(outcome, "suunata eelnõu edasi", "Eelnõu suunati edasi", note);
      case SECOND_READING -> {
        String day =
            end.day() == null ? null : "muudatusettepanekute tähtaeg on " + Wording.date(end.day());
        String reading = "suunata eelnõu teisele lugemisele" + (day == null ? "" : "; " + day);
        String sent = "Eelnõu suunati teisele lugemisele" + (day == null ? "" : "; " + day);
        yield decision(outcome, reading, sent, null);
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

  /// „Otsustati“ is said of what was voted on, and of nothing else.
  private String decision(
      @Nullable Outcome outcome, String decided, String happened, @Nullable String note) {
    String more = note == null ? "" : ": " + note;
    return sentence(
        outcome == null
            ? happened + more
            : "Otsustati %s %s%s"
                .formatted(Wording.result(kindOfVote(), outcome.votes()), decided, more));
  }

  private LegalRule rule(Outcome outcome) {
    return told.session().rules().rule(outcome.rule());
  }
}
