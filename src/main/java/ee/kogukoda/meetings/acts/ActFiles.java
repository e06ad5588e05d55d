package ee.kogukoda.meetings.acts;

import ee.kogukoda.documents.Document;
import ee.kogukoda.documents.DocumentId;
import ee.kogukoda.documents.Documents;
import ee.kogukoda.documents.PdfMaker;
import ee.kogukoda.documents.PdfText;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Texts;
import ee.kogukoda.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The text of an act as a file, and the package in which it goes to the State Gazette and to
/// document systems.
@Component
class ActFiles {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final PdfMaker pdfs;
  private final Documents documents;
  private final Sessions sessions;
  private final Words words;

  ActFiles(PdfMaker pdfs, Documents documents, Sessions sessions, Texts texts) {
    this.documents = documents;
    this.sessions = sessions;
    this.pdfs = pdfs;
    this.words = texts.in(Language.ET);
  }

  byte[] pdf(Act act) {
    return pdfs.make(
        new PdfText(
            act.title(), name(act), act.bodyName(), "et", "<main>" + body(act) + "</main>"));
  }

  /// Text as HTML, PDF and DOCX and its public annexes beside what describes it as XML and JSON.
  /// The same act gives the same bytes but for the PDF's own date.
  byte[] pack(Act act) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, act, "akt.html", html(act).getBytes(StandardCharsets.UTF_8));
      add(zip, act, "akt.pdf", pdf(act));
      add(zip, act, "akt.docx", ActWord.of(act, name(act)));
      add(zip, act, "metaandmed.xml", xml(act).getBytes(StandardCharsets.UTF_8));
      add(zip, act, "metaandmed.json", MAPPER.writeValueAsBytes(facts(act)));
      int number = 0;
      for (Document annex : annexes(act)) {
        try (InputStream content = documents.open(annex)) {
          add(zip, act, "lisad/%02d-%s".formatted(++number, annex.name()), content.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The public materials of the item, as everybody can read them.
  private List<Document> annexes(Act act) {
    if (!act.isOpen()) return List.of();
    return sessions.getSession(act.session()).items().stream()
        .filter(item -> item.id().equals(act.item()) && !item.isRestricted())
        .flatMap(item -> item.materials().stream())
        .flatMap(material -> documents.findDocument(new DocumentId(material.document())).stream())
        .toList();
  }

  private static void add(ZipOutputStream zip, Act act, String name, byte[] content)
      throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(act.changedAt().atOffset(ZoneOffset.UTC).toLocalDateTime());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private String name(Act act) {
    return ActListPages.name(act.kind(), act.number(), words);
  }

  private String html(Act act) {
    return """
    <!doctype html>
    <html lang="et">
    <head><meta charset="utf-8"><title>%s</title></head>
    <body>
    %s</body>
    </html>
    """
        .formatted(escaped(act.title()), body(act));
  }

  /// Well-formed, for HTML and PDF alike.
  String body(Act act) {
    var body = new StringBuilder();
    body.append("<p>").append(escaped(act.bodyName())).append("</p>\n");
    body.append("<h1>").append(escaped(act.title())).append("</h1>\n");
    String day = Formats.in(Language.ET).longDate(act.adoptedOn());
    body.append("<p>").append(escaped(name(act) + ", " + day)).append("</p>\n");
    for (String paragraph : act.paragraphs())
      body.append("<p>").append(escaped(paragraph).replace("\n", "<br/>")).append("</p>\n");
    if (act.signedBy() != null) body.append("<p>").append(escaped(act.signedBy())).append("</p>\n");
    return body.toString();
  }

  private static String xml(Act act) {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akt>\n");
    facts(act)
        .forEach((name, value) ->
            xml.append("  <%s>%s</%s>\n".formatted(name, escaped(value.toString()), name)));
    return xml.append("</akt>\n").toString();
  }

  private static Map<String, Object> facts(Act act) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("id", act.id().toString());
    facts.put("andja", act.bodyName());
    facts.put("liik", act.kind().slug());
    if (act.number() != null) facts.put("number", act.number());
    facts.put("pealkiri", act.title());
    put(facts, "vastuvotmine", act.adoptedOn());
    put(facts, "allkirjastamine", act.signedOn());
    if (act.signedBy() != null) facts.put("allkirjastaja", act.signedBy());
    put(facts, "joustumineAktis", act.effectiveOn());
    put(facts, "joustumine", act.inForceOn());
    if (act.gazetteReference() != null) facts.put("avaldamismarge", act.gazetteReference());
    return facts;
  }

  private static void put(Map<String, Object> facts, String name, @Nullable LocalDate day) {
    if (day != null) facts.put(name, day.toString());
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
  }
}
