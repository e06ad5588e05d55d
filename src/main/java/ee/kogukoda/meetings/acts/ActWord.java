package ee.kogukoda.meetings.acts;

import ee.kogukoda.meetings.record.WordStyles;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// An act as a document of a word processor, for editors that take texts in this form.
final class ActWord {
  private final XWPFDocument word;

  private ActWord(XWPFDocument word) {
    this.word = word;
  }

  /// @param name kind and number, in words
  static byte[] of(Act act, String name) {
    try (var word = new XWPFDocument()) {
      WordStyles.addTo(word);
      word.getProperties().getCoreProperties().setTitle(act.title());
      new ActWord(word).write(act, name);
      var bytes = new ByteArrayOutputStream();
      word.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Act act, String name) {
    paragraph(WordStyles.NORMAL, act.bodyName());
    paragraph(WordStyles.TITLE, act.title());
    paragraph(WordStyles.NORMAL, name + ", " + Formats.in(Language.ET).longDate(act.adoptedOn()));
    for (String paragraph : act.paragraphs()) paragraph(WordStyles.NORMAL, paragraph);
    String signer = act.signedBy();
    if (signer != null) paragraph(WordStyles.NORMAL, signer);
  }

  private void paragraph(String style, String text) {
    var paragraph = word.createParagraph();
    paragraph.setStyle(style);
    var run = paragraph.createRun();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) run.addBreak();
      run.setText(lines[i], i);
    }
  }
}
