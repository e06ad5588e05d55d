package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.minutes.Wording.quoted;
import static ee.kogukoda.meetings.minutes.Wording.time;

import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.minutes.MinutesDocument.Group;
import ee.kogukoda.meetings.minutes.MinutesDocument.NamedVote;
import ee.kogukoda.meetings.minutes.MinutesDocument.Party;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.Vote.Choice;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Motions and votes in words.
final class Polls {
  private static final String NO_FACTION = "Fraktsioonita";

  private final Told told;

  Polls(Told told) {
    this.told = told;
  }

  /// What became of a motion that is not the act itself.
  String motion(Motion motion) {
    Optional<Vote> declared = told.session().voting().declared(motion.id());
    MemberId proposer = motion.proposer();
    Outcome outcome = declared.map(Vote::outcome).orElse(null);
    if (outcome == null) {
      String who = proposer == null ? told.words().presidingFirst() : told.name(proposer);
      return motion.withdrawn()
          ? "%s võttis tagasi ettepaneku %s.".formatted(who, quoted(motion.text()))
          : "%s tegi ettepaneku %s; hääletamiseni ei jõutud.".formatted(who, quoted(motion.text()));
    }
    Vote.Kind kind = declared.map(Vote::kind).orElse(Vote.Kind.OPEN_NAMED);
    String figures = Wording.figures(kind, outcome.votes());
    String text = quoted(motion.text());
    if (proposer == null) {
      return outcome.carried()
          ? "Ettepanek %s leidis toetust (%s).".formatted(text, figures)
          : "Ettepanekut %s ei toetatud (%s).".formatted(text, figures);
    }
    return outcome.carried()
        ? "%s tegi ettepaneku %s; ettepanek leidis toetust (%s)."
            .formatted(told.name(proposer), text, figures)
        : "%s tegi ettepaneku %s; ettepanekut ei toetatud (%s)."
            .formatted(told.name(proposer), text, figures);
  }

  /// The votes on a motion that gave no result: broken off or annulled.
  List<String> failures(Motion motion) {
    List<Vote> votes =
        told.session().voting().votesOn(motion.id()).filter(v -> v.opening() != null).toList();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < votes.size(); i++) {
      Vote.Ending ending = votes.get(i).ending();
      if (ending == null) continue;
      Vote.Opening next = i + 1 < votes.size() ? votes.get(i + 1).opening() : null;
      sentences.add(failure(votes.get(i), ending, next));
    }
    return sentences;
  }

  private String failure(Vote vote, Vote.Ending ending, Vote.@Nullable Opening next) {
    if (vote.status() == Vote.Status.ABORTED) {
      String again = next == null ? "" : " ja hääletati kell %s uuesti".formatted(time(next.at()));
      String why =
          ending.ground() == Vote.Ground.TECHNICAL_OBSTACLE
              ? "tehnilise tõrke tõttu (%s)".formatted(obstacle(vote, ending))
              : "(%s)".formatted(ending.reason());
      return "Hääletus katkestati kell %s %s enne tulemuse selgumist%s."
          .formatted(time(ending.at()), why, again);
    }
    String again = next == null ? "" : "; hääletati kell %s uuesti".formatted(time(next.at()));
    Vote.Closing closing = vote.closing();
    String figures = closing == null ? "" : " (" + Wording.figures(closing.votes()) + ")";
    return "Tulemus%s tühistati kell %s: %s%s."
        .formatted(figures, time(ending.at()), ending.reason(), again);
  }

  /// Who was prevented and how; without a report, the presiding officer's reason.
  private String obstacle(Vote vote, Vote.Ending ending) {
    return vote.obstacles().isEmpty()
        ? ending.reason()
        : String.join(
            "; ",
            vote.obstacles().stream().map(o -> told.name(o.member()) + ": " + o.text()).toList());
  }

  /// Who was entered by the secretary in a vote, if anybody was.
  Optional<String> entered(Motion motion) {
    List<String> names =
        told.session().voting().declared(motion.id()).stream()
            .flatMap(vote -> vote.casts().entrySet().stream())
            .filter(cast -> cast.getValue().entered() != null)
            .map(cast -> "%s (%s)".formatted(told.name(cast.getKey()), cast.getValue().entered()))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of("Hääle sisestas sekretär: %s.".formatted(String.join(", ", names)));
  }

  /// Who was against what was to be decided without a vote, if anybody was.
  Optional<String> objected(Motion motion) {
    return told.session()
        .voting()
        .declared(motion.id())
        .map(Vote::objector)
        .map(member -> "%s oli vastu; ettepanek pandi hääletusele.".formatted(told.name(member)));
  }

  /// Every declared vote by name, for the annex.
  List<NamedVote> named() {
    return told.session().voting().votes().stream()
        .filter(vote -> vote.status() == Vote.Status.DECLARED && vote.kind().named())
        .map(vote -> new NamedVote(caption(vote), groups(vote, _ -> true), parties(vote)))
        .toList();
  }

  private List<Group> groups(Vote vote, Predicate<Member> which) {
    return List.of(
        group("Poolt", vote, Choice.FOR, which),
        group("Vastu", vote, Choice.AGAINST, which),
        group("Erapooletu", vote, Choice.ABSTAIN, which),
        group("Ei hääletanud", vote, null, which));
  }

  /// The same faction by faction, in alphabetical order, last those who are in none.
  private List<Party> parties(Vote vote) {
    List<Member> entitled =
        told.session().opening().members().stream()
            .filter(member -> vote.isEntitled(member.id()))
            .toList();
    return Stream.concat(
            entitled.stream()
                .map(Member::faction)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Collator.getInstance(Locale.of("et")))
                .map(faction ->
                    new Party(faction, groups(vote, member -> faction.equals(member.faction())))),
            entitled.stream()
                .filter(member -> member.faction() == null)
                .limit(1)
                .map(_ -> new Party(NO_FACTION, groups(vote, member -> member.faction() == null))))
        .toList();
  }

  private String caption(Vote vote) {
    Motion motion = told.session().voting().motionOf(vote);
    int number =
        motion.item() == null || motion.kind() == Motion.Kind.DROP_ITEM
            ? 0
            : told.session().agenda().numberOf(motion.item());
    Vote.Opening opening = vote.opening();
    String when = opening == null ? "" : " Kell " + time(opening.at()) + ".";
    return (number == 0 ? "Päevakord: " : captionOf(number))
        + Wording.sentence(motion.text())
        + when;
  }

  /// How the caption of a vote on an item begins.
  static String captionOf(int number) {
    return "Punkt " + number + ": ";
  }

  private Group group(String title, Vote vote, @Nullable Choice choice, Predicate<Member> which) {
    List<MemberId> chose = vote.whoChose(choice);
    return new Group(
        title,
        told.session().opening().members().stream()
            .filter(member -> chose.contains(member.id()) && which.test(member))
            .map(Member::name)
            .toList());
  }
}
