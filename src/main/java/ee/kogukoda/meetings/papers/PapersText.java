package ee.kogukoda.meetings.papers;

import ee.kogukoda.documents.PdfText;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.Material;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionDetails;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// The pages that are written for the papers themselves. Papers are in Estonian, whoever reads.
///
/// @param home the house's own address, before a material's
record PapersText(PlannedSession session, String author, String home, Words words) {
  String title() {
    return session.details().title() + ", " + Formats.in(words.language()).date(session.day());
  }

  PdfText notice() {
    SessionDetails details = session.details();
    Formats formats = Formats.in(words.language());
    Instant sent = session.noticeSentAt();
    String agenda =
        session.items().stream()
            .map(item -> "<li>" + escaped(item.title()) + presenter(item) + "</li>")
            .collect(Collectors.joining());
    return text(
        title(),
        "<h1>"
            + escaped(details.title())
            + "</h1>"
            + paragraph(author)
            + "<dl>"
            + fact(
                "meetings.session.begins",
                formats.weekday(session.day())
                    + ", "
                    + formats.longDate(session.day())
                    + " "
                    + formats.time(details.startsAt()))
            + fact("meetings.session.place", details.place())
            + fact(
                "meetings.session.form",
                words.say("meetings.form." + details.form().name().toLowerCase(Locale.ROOT)))
            + (sent == null ? "" : fact("meetings.session.notice", formats.dateTime(sent)))
            + "</dl><h2>"
            + say("meetings.session.agenda")
            + "</h2><ol>"
            + agenda
            + "</ol>"
            + paragraph(words.say("meetings.papers.state", formats.dateTime(session.changedAt()))));
  }

  /// @param memorandum of its draft, or null
  /// @param elsewhere materials that are not in the file
  PdfText item(AgendaItem item, @Nullable String memorandum, List<Material> elsewhere) {
    String draft = item.draftText();
    String ground = item.restrictedGround();
    var body = new StringBuilder("<h1>").append(name(item)).append("</h1>");
    if (item.presenter() != null)
      body.append(paragraph(words.say("meetings.item.presenter") + ": " + item.presenter()));
    if (ground != null) body.append(paragraph(words.say("meetings.item.restricted", ground)));
    if (draft != null)
      body.append("<h2>")
          .append(say("meetings.item.draft"))
          .append("</h2>")
          .append(paragraphs(draft));
    else if (ground == null) body.append(paragraph(words.say("meetings.item.no_draft")));
    if (memorandum != null)
      body.append("<h2>")
          .append(say("meetings.papers.memorandum"))
          .append("</h2>")
          .append(paragraphs(memorandum));
    if (!elsewhere.isEmpty())
      body.append("<h2>")
          .append(say("meetings.papers.elsewhere"))
          .append("</h2><ul>")
          .append(elsewhere.stream().map(this::link).collect(Collectors.joining()))
          .append("</ul>");
    return text(item.number() + ". " + item.title(), body.toString());
  }

  /// In the place of a paper that is locked.
  PdfText standIn(String title, String address) {
    return text(title, "<h1>" + escaped(title) + "</h1><ul>" + link(title, address) + "</ul>");
  }

  private String link(Material material) {
    return link(material.title(), material.address());
  }

  private String link(String title, String path) {
    String address = escaped(home + path);
    return "<li>%s<br/><a href=\"%s\">%s</a></li>".formatted(escaped(title), address, address);
  }

  private static String name(AgendaItem item) {
    return item.number() + ". " + escaped(item.title());
  }

  private String presenter(AgendaItem item) {
    return item.presenter() == null ? "" : " (" + escaped(item.presenter()) + ")";
  }

  private PdfText text(String title, String body) {
    return new PdfText(title, title(), author, words.language().tag(), body);
  }

  private String fact(String key, String value) {
    return "<dt>" + say(key) + "</dt><dd>" + escaped(value) + "</dd>";
  }

  private String say(String key) {
    return escaped(words.say(key));
  }

  private static String paragraphs(String text) {
    return Arrays.stream(text.strip().split("\\R{2,}"))
        .map(PapersText::paragraph)
        .collect(Collectors.joining());
  }

  private static String paragraph(String text) {
    return "<p>" + escaped(text) + "</p>";
  }

  /// XML knows fewer characters than a text may hold.
  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(
        text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""),
        StandardCharsets.UTF_8.name());
  }
}
