package ee.kogukoda.meetings.record;

import ee.kogukoda.documents.PdfMaker;
import ee.kogukoda.documents.PdfText;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.minutes.MinutesDocument;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Minutes as a file for the archive.
@Component
class MinutesFile {
  private final PdfMaker pdfs;
  private final TemplateEngine templates;
  private final Bodies bodies;

  MinutesFile(PdfMaker pdfs, TemplateEngine templates, Bodies bodies) {
    this.pdfs = pdfs;
    this.templates = templates;
    this.bodies = bodies;
  }

  /// PDF/A-3a with its structure, for machines and for those who listen.
  byte[] make(MinutesDraft draft) {
    Body body = bodies.getBody(draft.session().body());
    String name = body.name();
    String sitting = BodyTalk.of(body).ofSitting();
    String day = Formats.in(Language.ET).longDate(draft.session().day());
    return pdfs.make(
        new PdfText(
            "%s %s protokoll nr %s, %s".formatted(name, sitting, number(draft), day),
            name + " " + sitting + " protokoll",
            name,
            "et",
            print(draft.document())));
  }

  /// An extract of minutes, with the same care.
  byte[] extract(PlannedSession session, Extracts.Item item) {
    Body body = bodies.getBody(session.body());
    String name = body.name();
    String sitting = BodyTalk.of(body).ofSitting();
    String day = Formats.in(Language.ET).longDate(session.day());
    return pdfs.make(
        new PdfText(
            "%s %s protokolli nr %s väljavõte, punkt %d, %s"
                .formatted(name, sitting, item.edition().number(), item.number(), day),
            "Väljavõte protokollist, " + name,
            name,
            "et",
            print(item.document())));
  }

  private String print(MinutesDocument document) {
    var body = new StringOutput();
    templates.render("meetings/minutesPrint.jte", Map.of("document", document), body);
    return body.toString();
  }

  static String number(MinutesDraft draft) {
    return draft.history().session().notice().number();
  }
}
