package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.minutes.MinutesDocument.Block;
import ee.kogukoda.meetings.minutes.MinutesDocument.Section;
import ee.kogukoda.meetings.session.Agenda;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.PublicHistory;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes the minutes of a session from its events. KOKS § 51.
public final class Minutes {
  private final Told told;
  private final List<Item> taken;
  private final List<Movements.Note> notes;
  private final Annexes annexes;

  private Minutes(Told told) {
    this.told = told;
    Agenda agenda = told.session().agenda();
    this.taken = agenda.taken().stream().map(agenda::getItem).toList();
    this.notes = Movements.between(told);
    this.annexes = new Annexes(told);
  }

  /// The minutes that these events make; the session must have been opened. What happened while an
  /// item was closed to the public is not in them. KOKS § 44 lg 4.
  public static MinutesDocument of(List<LoggedEvent> log, MinutesFacts facts) {
    Session session = PublicHistory.of(log).session();
    return new Minutes(new Told(session, facts)).write(MinutesCheck.all(log));
  }

  private MinutesDocument write(List<Finding> findings) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Opening(told).section());
    sections.add(agenda());
    for (int i = 0; i < taken.size(); i++) {
      Instant from = Objects.requireNonNullElse(taken.get(i).openedAt(), Instant.MIN);
      Instant to = i + 1 < taken.size() ? taken.get(i + 1).openedAt() : null;
      sections.add(new ItemText(told, taken.get(i), annexes).section(notesIn(from, to)));
    }
    sections.add(closing(findings));
    sections.addAll(annexes.sections());
    String title = told.facts().body().toUpperCase(Locale.of("et")) + " – " + told.words().title();
    return new MinutesDocument(title, sections);
  }

  private Section agenda() {
    List<Block> blocks = new ArrayList<>();
    Polls polls = new Polls(told);
    for (Motion motion : told.session().voting().motionsOf(null)) {
      polls.failures(motion).forEach(text -> blocks.add(told.fixed(text)));
      polls.objected(motion).map(told::fixed).ifPresent(blocks::add);
      if (!isAdoption(motion)) blocks.add(told.fixed(polls.motion(motion)));
    }
    blocks.add(told.editable("agenda", adoption()));
    Instant first = taken.isEmpty() ? null : taken.getFirst().openedAt();
    notesIn(Instant.MIN, first).forEach(note -> blocks.add(told.fixed(note.text())));
    return new Section("agenda", "Päevakord.", blocks);
  }

  private boolean isAdoption(Motion motion) {
    Agenda.Adoption adoption = told.session().agenda().adoption();
    return adoption != null
        && told.session()
            .voting()
            .votesOn(motion.id())
            .anyMatch(v -> v.id().equals(adoption.vote()));
  }

  private String adoption() {
    Agenda agenda = told.session().agenda();
    Agenda.Adoption adoption = agenda.adoption();
    if (adoption == null) return "Päevakorda ei kinnitatud.";
    VoteId adopted = adoption.vote();
    Vote vote = adopted == null ? null : told.session().voting().findVote(adopted).orElse(null);
    Outcome outcome = vote == null ? null : vote.outcome();
    List<String> items = new ArrayList<>();
    for (Item item : agenda.inOrder()) {
      items.add((items.size() + 1) + ". " + Wording.sentence(item.plan().title()));
    }
    if (adopted == null) return "Päevakord oli kutse järgi: " + String.join(" ", items);
    return "Päevakord kinnitati %s järgmiselt: %s"
        .formatted(
            vote == null || outcome == null ? "" : Wording.result(vote.kind(), outcome.votes()),
            String.join(" ", items));
  }

  private List<Movements.Note> notesIn(Instant from, @Nullable Instant to) {
    return notes.stream()
        .filter(n -> !n.at().isBefore(from) && (to == null || n.at().isBefore(to)))
        .toList();
  }

  private Section closing(List<Finding> findings) {
    List<Block> blocks = new ArrayList<>();
    List<Item> left = told.session().agenda().remaining();
    var ending = told.session().conduct().ending();
    if (!left.isEmpty() && ending != null && ending.reason() != null) {
      blocks.add(
          told.fixed(
              "Käsitlemata jäi: %s Põhjus: %s"
                  .formatted(
                      String.join(
                          " ", left.stream().map(i -> Wording.sentence(i.plan().title())).toList()),
                      Wording.sentence(ending.reason()))));
    }
    for (Finding finding : findings) {
      String reason = told.facts().overrides().get(finding.key());
      if (reason != null) {
        blocks.add(
            told.fixed(
                "Märkus. %s Selgitus: %s".formatted(finding.text(), Wording.sentence(reason))));
      }
    }
    blocks.add(told.editable("closing", ""));
    annexes.list().map(told::fixed).ifPresent(blocks::add);
    blocks.add(
        told.fixed(
            "Allkirjastavad digitaalselt: %s (juhataja), %s (protokollija)."
                .formatted(
                    told.name(told.session().presiding()),
                    told.session().opening().minuteTaker())));
    return new Section("closing", null, blocks);
  }
}
