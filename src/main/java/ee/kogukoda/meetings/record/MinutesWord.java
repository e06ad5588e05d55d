package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.minutes.MinutesDocument;
import ee.kogukoda.meetings.minutes.MinutesDocument.Block;
import ee.kogukoda.meetings.minutes.MinutesDocument.Group;
import ee.kogukoda.meetings.minutes.MinutesDocument.NamedVote;
import ee.kogukoda.meetings.minutes.MinutesDocument.Paragraph;
import ee.kogukoda.meetings.minutes.MinutesDocument.Party;
import ee.kogukoda.meetings.minutes.MinutesDocument.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.springframework.http.MediaType;

/// Minutes as a document of a word processor: headings, paragraphs and tables in styles, in
/// Estonian.
final class MinutesWord {
  static final MediaType TYPE =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final XWPFDocument word;

  private MinutesWord(XWPFDocument word) {
    this.word = word;
  }

  static byte[] of(MinutesDocument document) {
    try (var word = new XWPFDocument()) {
      WordStyles.addTo(word);
      word.getProperties().getCoreProperties().setTitle(document.title());
      new MinutesWord(word).write(document);
      var bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(MinutesDocument document) {
    paragraph(WordStyles.TITLE, document.title());
    for (Section section : document.sections()) {
      if (section.heading() != null) paragraph(WordStyles.HEADING_1, section.heading());
      section.blocks().forEach(this::block);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Paragraph(var _, var text, var addition) -> {
        String all = addition == null ? text : (text + " " + addition).strip();
        if (!all.isEmpty()) paragraph(WordStyles.NORMAL, all);
      }
      case NamedVote vote -> {
        paragraph(WordStyles.HEADING_2, vote.caption());
        table(vote);
      }
    }
  }

  /// A column for each choice; a row for each faction, or for all where none is known.
  private void table(NamedVote vote) {
    List<Party> parties = vote.parties();
    boolean byFaction = parties != null && !parties.isEmpty();
    int first = byFaction ? 1 : 0;
    XWPFTable table = word.createTable(1, vote.groups().size() + first);
    table.setWidth("100%");
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    if (byFaction) cell(head, 0, WordStyles.TABLE_HEAD, MinutesDocument.FACTION);
    for (int i = 0; i < vote.groups().size(); i++) {
      Group group = vote.groups().get(i);
      String title = "%s (%d)".formatted(group.choice(), group.names().size());
      cell(head, i + first, WordStyles.TABLE_HEAD, title);
    }
    if (!byFaction || parties == null) {
      row(table.createRow(), 0, vote.groups());
      return;
    }
    for (Party party : parties) {
      XWPFTableRow row = table.createRow();
      cell(row, 0, WordStyles.TABLE_HEAD, party.name());
      row(row, 1, party.groups());
    }
  }

  private static void row(XWPFTableRow row, int first, List<Group> groups) {
    for (int i = 0; i < groups.size(); i++) {
      List<String> names = groups.get(i).names();
      String text = names.isEmpty() ? "–" : String.join(", ", names);
      cell(row, first + i, WordStyles.TABLE_TEXT, text);
    }
  }

  private static void cell(XWPFTableRow row, int number, String style, String text) {
    var paragraph = row.getCell(number).getParagraphs().getFirst();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  private void paragraph(String style, String text) {
    var paragraph = word.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }
}
