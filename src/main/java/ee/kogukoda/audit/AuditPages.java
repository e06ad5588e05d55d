package ee.kogukoda.audit;

import ee.kogukoda.access.Access;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import ee.kogukoda.web.tables.Exports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The log of a municipality, and under `/logi` that of the whole country.
@Controller
class AuditPages {
  private final Access access;
  private final AuditReader reader;
  private final AuditTexts texts;
  private final Frames frames;

  AuditPages(Access access, AuditReader reader, AuditTexts texts, Frames frames) {
    this.access = access;
    this.reader = reader;
    this.texts = texts;
    this.frames = frames;
  }

  @GetMapping({"/logi", "/{slug}/logi"})
  ModelAndView show(
      @PathVariable(name = "slug", required = false) @Nullable String slug,
      HttpServletRequest request) {
    requireReader(slug);
    Words words = frames.words();
    Form form = Form.of(request, words);
    AuditReader.Part part = reader.read(filter(form));
    boolean more = part.entries().size() > AuditReader.PAGE;
    List<AuditEntry> shown = more ? part.entries().subList(0, AuditReader.PAGE) : part.entries();
    var page =
        new AuditPage(
            frames.frame("audit.title", List.of()),
            form,
            part.actions().stream()
                .map(action -> new Choice(action, texts.action(action, words)))
                .toList(),
            shown.stream().map(entry -> texts.row(entry, words)).toList(),
            more ? AuditQuery.older(request, shown.getLast().number()) : null,
            AuditQuery.csv(request));
    return Page.of(
        form.isRight() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, "audit/log", page);
  }

  @GetMapping({"/logi.csv", "/{slug}/logi.csv"})
  void export(
      @PathVariable(name = "slug", required = false) @Nullable String slug,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    requireReader(slug);
    Words words = frames.words();
    Form form = Form.of(request, words);
    AuditFilter filter = filter(form);
    if (!form.isRight()) throw new Refused(WebRefusal.REQUEST_NOT_UNDERSTOOD);
    reader.readAll(
        filter,
        entries ->
            Exports.csv(
                response,
                "logi",
                texts.head(words),
                entries.map(entry -> texts.cells(entry, words))));
  }

  private void requireReader(@Nullable String slug) {
    Place place = Place.current().orElse(null);
    if (slug != null && place == null) throw new Refused(WebRefusal.PAGE_NOT_FOUND);
    access.require(AuditPermission.READ, place == null ? null : place.id());
  }

  private static AuditFilter filter(Form form) {
    return new AuditFilter(
        form.optionalText("tegevus", 100).orElse(null),
        form.optionalText("isik", 100).orElse(null),
        form.optionalDate("alates").map(AuditPages::start).orElse(null),
        form.optionalDate("kuni").map(day -> start(day.plusDays(1))).orElse(null),
        form.read("enne", AuditPages::number).orElse(null));
  }

  private static Long number(String typed) {
    if (!typed.matches("\\d{1,18}")) throw new Refused(WebRefusal.REQUEST_NOT_UNDERSTOOD);
    return Long.valueOf(typed);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Formats.TALLINN).toInstant();
  }
}
