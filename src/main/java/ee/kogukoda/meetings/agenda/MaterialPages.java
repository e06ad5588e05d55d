package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The materials of an item: adding, taking out, putting back.
@Controller
class MaterialPages {
  private final Drafting drafting;
  private final Materials materials;
  private final Frames frames;
  private final Notices notices;

  MaterialPages(Drafting drafting, Materials materials, Frames frames, Notices notices) {
    this.drafting = drafting;
    this.materials = materials;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping("/{municipality}/istungid/{slug}/punktid/{number}/materjalid")
  ModelAndView list(@PathVariable String slug, @PathVariable int number) {
    Form form = Form.of(Map.of(), frames.words());
    return page(HttpStatus.OK, drafting.get(slug), number, form);
  }

  @PostMapping("/{municipality}/istungid/{slug}/punktid/{number}/materjalid")
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable int number,
      @RequestParam("file") MultipartFile file,
      HttpServletRequest request) {
    PlannedSession session = drafting.get(slug);
    Form form = Form.of(request, frames.words());
    Optional<String> title = form.text("title", 200);
    if (file.isEmpty()) form.add(new Refused(MeetingRefusal.FILE_MISSING).at("file"));
    boolean added =
        form.isRight() && form.accepts(() -> add(session, number, title.orElseThrow(), file));
    return added
        ? DetailsPages.redirect(address(session, number))
        : page(HttpStatus.UNPROCESSABLE_CONTENT, session, number, form);
  }

  private void add(PlannedSession session, int number, String title, MultipartFile file) {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    try (InputStream content = file.getInputStream()) {
      materials.add(session, Drafting.item(session, number), title, name, content);
    } catch (Refused refused) {
      throw refused.field() == null ? refused.at("file") : refused;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PostMapping("/{municipality}/istungid/{slug}/punktid/{number}/materjalid/{id}/eemaldamine")
  ModelAndView remove(
      @PathVariable String slug,
      @PathVariable int number,
      @PathVariable UUID id,
      HttpServletRequest request) {
    PlannedSession session = drafting.get(slug);
    materials.remove(session, id);
    notices.good(
        request,
        frames.words().say("meetings.material.removed"),
        address(session, number) + "/" + id + "/taastamine");
    return DetailsPages.redirect(address(session, number));
  }

  @PostMapping("/{municipality}/istungid/{slug}/punktid/{number}/materjalid/{id}/taastamine")
  ModelAndView restore(@PathVariable String slug, @PathVariable int number, @PathVariable UUID id) {
    PlannedSession session = drafting.get(slug);
    materials.restore(session, id);
    return DetailsPages.redirect(address(session, number));
  }

  private ModelAndView page(HttpStatus status, PlannedSession session, int number, Form form) {
    AgendaItem item = Drafting.item(session, number);
    Frame frame = frames.frame("meetings.materials.title", drafting.crumbs(session));
    String address = address(session, number);
    return Page.of(
        status,
        "meetings/materialsPage",
        new MaterialsPage(
            frame,
            form,
            item.number() + ". " + item.title(),
            address,
            Drafting.preparing(session.slug()),
            session.state() != SessionState.DRAFT,
            item.materials().stream()
                .map(material ->
                    new MaterialsPage.Row(
                        material.title(),
                        material.address(),
                        frame.formats().dateTime(material.addedAt()),
                        address + "/" + material.id() + "/eemaldamine"))
                .toList()));
  }

  private static String address(PlannedSession session, int number) {
    return Drafting.address(session) + "/punktid/" + number + "/materjalid";
  }
}
