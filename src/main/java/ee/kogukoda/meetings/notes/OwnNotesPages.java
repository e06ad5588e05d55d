package ee.kogukoda.meetings.notes;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// All of one's own notes in a municipality: to read, to take along, to delete.
@Controller
@RequestMapping("/{municipality}/minu-markmed")
class OwnNotesPages {
  private final Notes notes;
  private final Frames frames;
  private final Notices notices;

  OwnNotesPages(Notes notes, Frames frames, Notices notices) {
    this.notes = notes;
    this.frames = frames;
    this.notices = notices;
  }

  /// A note as it is taken along.
  record Exported(String session, String date, String item, @Nullable String mark, String text) {}

  @GetMapping
  ModelAndView show() {
    Place place = place();
    Frame frame =
        frames.frame("meetings.notes.own", List.of(new Link(place.name(), "/" + place.slug())));
    var sittings = new LinkedHashMap<String, List<NoteStore.Placed>>();
    for (NoteStore.Placed placed : notes.listOwn())
      sittings.computeIfAbsent(placed.slug(), slug -> new java.util.ArrayList<>()).add(placed);
    return Page.of(
        "meetings/ownNotes",
        new OwnNotesPage(
            frame,
            "/" + place.slug() + "/minu-markmed",
            sittings.values().stream().map(all -> sitting(all, place, frame)).toList()));
  }

  @GetMapping("/fail")
  ResponseEntity<List<Exported>> takeAlong() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"markmed.json\"")
        .body(
            notes.listOwn().stream()
                .map(placed ->
                    new Exported(
                        placed.session(),
                        placed.slug(),
                        placed.number() + ". " + placed.item(),
                        placed.note().mark() == null ? null : placed.note().mark().code(),
                        placed.note().text()))
                .toList());
  }

  @PostMapping("/kustutamine")
  String delete(HttpServletRequest request) {
    int deleted = notes.deleteOwn();
    notices.good(request, frames.words().say("meetings.notes.deleted", deleted));
    return "redirect:/" + place().slug() + "/minu-markmed";
  }

  private static OwnNotesPage.Sitting sitting(
      List<NoteStore.Placed> all, Place place, Frame frame) {
    NoteStore.Placed first = all.getFirst();
    return new OwnNotesPage.Sitting(
        first.session() + ", " + frame.formats().date(first.startsAt()),
        "/" + place.slug() + "/istungid/" + first.slug() + "/markmed",
        all.stream()
            .map(placed -> {
              Note.Mark mark = placed.note().mark();
              return new OwnNotesPage.Row(
                  placed.number() + ". " + placed.item(),
                  mark == null ? null : frame.say("meetings.notes.mark." + mark.code()),
                  placed.note().text());
            })
            .toList());
  }

  private static Place place() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }
}
