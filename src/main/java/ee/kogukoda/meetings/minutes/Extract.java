package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.minutes.MinutesDocument.Block;
import ee.kogukoda.meetings.minutes.MinutesDocument.NamedVote;
import ee.kogukoda.meetings.minutes.MinutesDocument.Paragraph;
import ee.kogukoda.meetings.minutes.MinutesDocument.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An extract (väljavõte) of signed minutes: the head, one item, the names of its votes, and who
/// signed. Every sentence is the minutes' own. KOKS § 51.
public final class Extract {
  private Extract() {}

  /// A signature on the minutes that the extract is of.
  public record Signed(String name, String title, Instant at) {}

  /// The extract of an item, by its number in the agenda; nothing where the minutes do not treat
  /// it.
  ///
  /// @param sha256 of the signed file of the whole
  public static Optional<MinutesDocument> of(
      MinutesDocument whole, int number, List<Signed> signed, String sha256) {
    return whole.sections().stream()
        .filter(section -> section.itemNumber() == number && number > 0)
        .findFirst()
        .map(item -> write(whole, item, signed, sha256));
  }

  private static MinutesDocument write(
      MinutesDocument whole, Section item, List<Signed> signed, String sha256) {
    List<Section> sections = new ArrayList<>();
    for (Section section : whole.sections()) {
      if (section.key().equals("opening")) sections.add(head(section));
      if (section.key().equals(item.key())) sections.add(item);
      if (section.key().equals(Annexes.VOTES)) votes(section, item).ifPresent(sections::add);
      if (isDissent(section, item)) sections.add(section);
    }
    sections.add(signatures(signed, sha256));
    return new MinutesDocument(title(whole.title()), sections);
  }

  /// Where, when, which number, and who presided; not who was there.
  private static Section head(Section opening) {
    List<Block> kept =
        opening.blocks().stream()
            .filter(block ->
                block.equals(opening.blocks().getFirst())
                    || (block instanceof Paragraph paragraph
                        && paragraph.text().startsWith(Opening.PRESIDED)))
            .toList();
    return new Section(opening.key(), null, kept);
  }

  /// „… – ISTUNGI PROTOKOLL“ becomes „… – VÄLJAVÕTE ISTUNGI PROTOKOLLIST“.
  private static String title(String whole) {
    int kind = whole.lastIndexOf("– ") + 2;
    return whole.substring(0, kind) + "VÄLJAVÕTE " + whole.substring(kind) + "IST";
  }

  private static boolean isDissent(Section section, Section item) {
    return section.key().startsWith(Annexes.DISSENT)
        && section.blocks().getFirst() instanceof Paragraph about
        && about.text().startsWith(Polls.captionOf(item.itemNumber()));
  }

  private static Optional<Section> votes(Section annex, Section item) {
    String mark = Polls.captionOf(item.itemNumber());
    List<Block> own =
        annex.blocks().stream()
            .filter(block -> block instanceof NamedVote vote && vote.caption().startsWith(mark))
            .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(annex.key(), annex.heading(), own));
  }

  private static Section signatures(List<Signed> signed, String sha256) {
    List<String> signers =
        signed.stream()
            .map(s ->
                "%s (%s) %s kell %s"
                    .formatted(s.name(), s.title(), Wording.date(s.at()), Wording.time(s.at())))
            .toList();
    return new Section(
        "signed",
        "Allkirjad",
        List.of(
            new Paragraph(
                null,
                "Protokolli allkirjastasid digitaalselt: %s.".formatted(String.join(", ", signers)),
                null),
            new Paragraph(
                null,
                "Väljavõte on allkirjastatud protokollist, mille faili räsi (SHA-256) on %s."
                    .formatted(sha256),
                null)));
  }
}
