package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.minutes.MinutesDocument.Block;
import ee.kogukoda.meetings.minutes.MinutesDocument.NamedVote;
import ee.kogukoda.meetings.minutes.MinutesDocument.Section;
import ee.kogukoda.meetings.session.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is annexed to the minutes: how everybody voted, and what members disagree with.
final class Annexes {
  static final String VOTES = "annex.votes";
  static final String DISSENT = "annex.dissent.";

  private final Told told;
  private final List<NamedVote> votes;

  Annexes(Told told) {
    this.told = told;
    this.votes = new Polls(told).named();
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    if (!votes.isEmpty()) {
      sections.add(new Section(VOTES, "Lisa 1. Nimelised hääletustulemused", List.copyOf(votes)));
    }
    List<Dissent> dissents = told.facts().dissents();
    for (int i = 0; i < dissents.size(); i++) {
      sections.add(
          new Section(
              DISSENT + (i + 1),
              "Lisa %d. %s".formatted(number(i), title(dissents.get(i))),
              blocks(dissents.get(i))));
    }
    return sections;
  }

  /// „Lisad: 1. Nimelised hääletustulemused. 2. Eriarvamus: Olev Kiviste.“
  Optional<String> list() {
    List<String> annexes = new ArrayList<>();
    if (!votes.isEmpty()) annexes.add("1. Nimelised hääletustulemused.");
    List<Dissent> dissents = told.facts().dissents();
    for (int i = 0; i < dissents.size(); i++)
      annexes.add("%d. %s.".formatted(number(i), title(dissents.get(i))));
    return annexes.isEmpty()
        ? Optional.empty()
        : Optional.of((annexes.size() == 1 ? "Lisa: " : "Lisad: ") + String.join(" ", annexes));
  }

  /// Who disagrees with an item, each with the number of the annex.
  List<String> about(@Nullable ItemId item) {
    List<String> sentences = new ArrayList<>();
    List<Dissent> dissents = told.facts().dissents();
    for (int i = 0; i < dissents.size(); i++) {
      Dissent dissent = dissents.get(i);
      if (item != null && item.equals(dissent.item()))
        sentences.add(
            "Eriarvamuse esitas %s (lisa %d).".formatted(told.name(dissent.member()), number(i)));
    }
    return sentences;
  }

  private int number(int dissent) {
    return dissent + (votes.isEmpty() ? 1 : 2);
  }

  private String title(Dissent dissent) {
    return "Eriarvamus: " + told.name(dissent.member());
  }

  private List<Block> blocks(Dissent dissent) {
    List<Block> blocks = new ArrayList<>();
    ItemId item = dissent.item();
    String about =
        item == null
            ? ""
            : Polls.captionOf(told.session().agenda().numberOf(item))
                + Wording.sentence(told.session().agenda().getItem(item).plan().title())
                + " ";
    blocks.add(
        told.fixed(
            "%sEsitatud %s kell %s."
                .formatted(about, Wording.date(dissent.at()), Wording.time(dissent.at()))));
    for (String paragraph : dissent.text().strip().split("\\R\\s*\\R"))
      blocks.add(told.fixed(paragraph.strip().replaceAll("\\s*\\R\\s*", " ")));
    return blocks;
  }
}
