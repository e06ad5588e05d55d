package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.session.Agenda;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Whether every item ended as its votes say, and the acts are numbered in sequence.
final class ItemChecks {
  private final Session session;
  private final List<Finding> findings = new ArrayList<>();

  private ItemChecks(Session session) {
    this.session = session;
  }

  static List<Finding> of(Session session) {
    ItemChecks checks = new ItemChecks(session);
    Agenda agenda = session.agenda();
    for (Item item : agenda.items()) {
      if (item.phase().open()) {
        checks.find(MinutesCheck.ITEM_UNFINISHED, item, "Punkt %s on lõpetamata.");
      }
      checks.outcome(item);
      checks.recusedSpeakers(item);
    }
    checks.order(agenda);
    for (ActKind kind : ActKind.values()) checks.numbers(kind);
    return checks.findings;
  }

  private void outcome(Item item) {
    Item.Conclusion end = item.conclusion();
    if (end == null) return;
    boolean byVote =
        end.outcome() == Item.Outcome.ADOPTED || end.outcome() == Item.Outcome.REJECTED;
    if (!byVote) return;
    VoteId id = end.vote();
    Vote vote = id == null ? null : session.voting().findVote(id).orElse(null);
    boolean fits =
        vote != null
            && vote.status() == Vote.Status.DECLARED
            && vote.outcome() != null
            && vote.outcome().carried() == (end.outcome() == Item.Outcome.ADOPTED)
            && !session.voting().motionOf(vote).text().isBlank();
    if (!fits) {
      find(MinutesCheck.OUTCOME_WITHOUT_VOTE, item, "Punkti %s tulemusel ei ole hääletust.");
    }
    if (end.outcome() == Item.Outcome.ADOPTED && item.actNumber() == null) {
      find(MinutesCheck.ACT_WITHOUT_NUMBER, item, "Punkti %s aktil ei ole numbrit.");
    }
  }

  private void recusedSpeakers(Item item) {
    boolean spoke =
        session.floor().speeches().stream()
            .filter(s -> item.id().equals(s.item()))
            .anyMatch(s -> {
              MemberId member = s.member();
              return member != null
                  && item.recusals().stream()
                      .anyMatch(r ->
                          r.member().equals(member)
                              && s.spans().stream()
                                  .anyMatch(at -> at.from().isAfter(r.declaredAt())));
            });
    if (spoke) find(MinutesCheck.RECUSED_TOOK_PART, item, "Punktis %s kõneles taandunud liige.");
  }

  /// What was printed as the agenda is what was adopted, and it was treated in that order.
  private void order(Agenda agenda) {
    List<Instant> opened =
        agenda.inOrder().stream().map(Item::openedAt).filter(Objects::nonNull).toList();
    boolean inOrder = opened.equals(opened.stream().sorted().toList());
    boolean onlyAdopted =
        agenda.inOrder().stream().map(Item::id).toList().containsAll(agenda.taken());
    if (!inOrder || !onlyAdopted) {
      findings.add(
          new Finding(
              MinutesCheck.AGENDA_DIFFERS,
              "agenda",
              "Punkte käsitleti teises järjekorras, kui päevakord kinnitati."));
    }
  }

  private void numbers(ActKind kind) {
    Set<String> seen = new HashSet<>();
    int last = -1;
    for (Item item : session.agenda().inOrder()) {
      String number = item.actNumber();
      if (item.plan().act() != kind || number == null) continue;
      if (!seen.add(number)) {
        find(MinutesCheck.ACT_NUMBER_TWICE, item, "Punkti %s akti number on kaks korda.");
      }
      int value = number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
      if (last >= 0 && value >= 0 && value != last + 1) {
        find(
            MinutesCheck.ACT_NUMBER_OUT_OF_SEQUENCE,
            item,
            "Punkti %s akti number ei järgne eelmisele.");
      }
      if (value >= 0) last = value;
    }
  }

  private void find(MinutesCheck check, Item item, String text) {
    findings.add(
        new Finding(
            check, item.id().toString(), text.formatted(Wording.quoted(item.plan().title()))));
  }
}
