package ee.kogukoda.meetings.oparl;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.oparl.FactStore.BodyRow;
import ee.kogukoda.meetings.oparl.FactStore.TermRow;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.refusal.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/// Votes by name and attendance of a body in a term, to be downloaded from the body's page.
@Controller
class TermTablePages {
  private final Municipalities municipalities;
  private final FactStore facts;
  private final TermTables tables;
  private final Projection projection;

  TermTablePages(
      Municipalities municipalities, FactStore facts, TermTables tables, Projection projection) {
    this.municipalities = municipalities;
    this.facts = facts;
    this.tables = tables;
    this.projection = projection;
  }

  /// Writes one of the tables.
  private interface Table {
    void write(UUID municipality, TermRow term, CsvRows out);
  }

  /// @param term the latest where none is named
  @GetMapping("/{municipality}/organid/{slug}/haaletused.csv")
  void votes(
      @PathVariable String slug,
      @RequestParam(name = "koosseis", required = false) @Nullable UUID term,
      WebRequest web,
      HttpServletResponse response)
      throws IOException {
    answer(slug, term, "haaletused", tables::votes, web, response);
  }

  @GetMapping("/{municipality}/organid/{slug}/kohalolek.csv")
  void attendance(
      @PathVariable String slug,
      @RequestParam(name = "koosseis", required = false) @Nullable UUID term,
      WebRequest web,
      HttpServletResponse response)
      throws IOException {
    answer(slug, term, "kohalolek", tables::attendance, web, response);
  }

  private void answer(
      String slug,
      @Nullable UUID id,
      String name,
      Table table,
      WebRequest web,
      HttpServletResponse response)
      throws IOException {
    Municipality here = municipalities.getCurrent();
    TermRow term = term(slug, id);
    String tag = "W/\"" + term.id() + "-" + projection.current(here) + "\"";
    if (web.checkNotModified(tag)) return;
    response.setContentType("text/csv; charset=UTF-8; header=present");
    response.setHeader("ETag", tag);
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(here.slug() + "-" + slug + "-" + name + ".csv")
            .build()
            .toString());
    try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
      table.write(here.id().value(), term, new CsvRows(out));
    }
  }

  private TermRow term(String slug, @Nullable UUID id) {
    UUID body =
        facts.listBodies().stream()
            .filter(each -> each.slug().equals(slug))
            .map(BodyRow::id)
            .findFirst()
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
    return facts.listTerms().stream()
        .filter(term -> term.body().equals(body) && (id == null || term.id().equals(id)))
        .max(Comparator.comparing(TermRow::begin))
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }
}
