package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Form;
import ee.kogukoda.web.tables.Exports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Members of a body from a file: looked at first, then brought in.
@Controller
@RequestMapping("/{municipality}/organid/{slug}/liikmed")
class ImportPages {
  private static final int LONGEST = 200_000;

  private final Bodies bodies;
  private final MembersBrought members;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  ImportPages(
      Bodies bodies, MembersBrought members, Access access, Frames frames, Notices notices) {
    this.bodies = bodies;
    this.members = members;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping("/fail")
  ModelAndView ask(@PathVariable String slug) {
    return page(HttpStatus.OK, body(slug), Form.of(Map.of(), frames.words()), null, null);
  }

  /// A file to be filled in: the columns, and nothing that could be taken for a person.
  @GetMapping("/naidis.csv")
  void template(@PathVariable String slug, HttpServletResponse response) throws IOException {
    Body body = body(slug);
    Exports.csv(
        response,
        frames.words().say("meetings.import.file", body.name()),
        MemberFile.COLUMNS,
        Stream.empty());
  }

  @PostMapping("/fail")
  ModelAndView look(
      @PathVariable String slug,
      @RequestParam("fail") MultipartFile file,
      HttpServletRequest request)
      throws IOException {
    Body body = body(slug);
    Form form = Form.of(request, frames.words());
    if (file.isEmpty()) form.add(new Refused(MeetingRefusal.FILE_MISSING).at("fail"));
    if (file.getSize() > LONGEST) form.add(new Refused(MeetingRefusal.TABLE_TOO_LONG).at("fail"));
    if (!form.isRight()) return page(HttpStatus.UNPROCESSABLE_CONTENT, body, form, null, null);
    String text = MemberFile.decode(file.getBytes());
    MembersBrought.Result result = members.preview(body, MemberFile.read(text, false));
    HttpStatus status = result.isRight() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return page(status, body, form, result, text);
  }

  @PostMapping("/fail/lisamine")
  Object bring(
      @PathVariable String slug, @RequestParam("tabel") String text, HttpServletRequest request) {
    Body body = body(slug);
    MembersBrought.Result result = members.bring(body, MemberFile.read(text, false));
    if (!result.isRight()) {
      Form form = Form.of(Map.of(), frames.words());
      return page(HttpStatus.UNPROCESSABLE_CONTENT, body, form, result, text);
    }
    notices.good(request, frames.words().say("meetings.import.done", result.added().size()));
    return "redirect:" + address(body);
  }

  private ModelAndView page(
      HttpStatus status,
      Body body,
      Form form,
      MembersBrought.@Nullable Result result,
      @Nullable String text) {
    var crumbs = new ArrayList<>(BodyPages.crumbs(BodyPages.here(), frames.words()));
    crumbs.add(new Link(body.name(), address(body)));
    Frame frame = frames.frame("meetings.import.title", crumbs);
    return Page.of(
        status,
        "meetings/people/import",
        new ImportPage(
            frame,
            form,
            body.name(),
            address(body) + "/liikmed/fail",
            address(body),
            result == null
                ? List.of()
                : result.added().stream().map(one -> row(one, frame)).toList(),
            result == null
                ? List.of()
                : result.troubles().stream()
                    .map(one ->
                        new ImportPage.Trouble(
                            String.valueOf(one.line()), one.column(), one.say(frame.words())))
                    .toList(),
            result != null && result.isRight() && !result.added().isEmpty() ? text : null,
            result == null ? null : frame.say("meetings.import.known", result.known())));
  }

  private static ImportPage.Row row(NewMember member, Frame frame) {
    String faction = member.faction();
    return new ImportPage.Row(
        member.person().name(),
        frame.formats().date(member.from()),
        faction == null ? "" : faction,
        frame.say("meetings.bodies.beginning." + BodyPage.small(member.beginning())),
        member.basis());
  }

  private Body body(String slug) {
    Place place = BodyPages.here();
    access.require(MembershipPermission.MANAGE_BODIES, place.id());
    return bodies.getBody(slug);
  }

  private static String address(Body body) {
    return BodyPages.list(BodyPages.here()) + "/" + body.slug();
  }
}
