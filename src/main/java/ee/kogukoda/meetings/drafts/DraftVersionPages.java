package ee.kogukoda.meetings.drafts;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The versions of a draft: each as it was, beside what it has changed.
@Controller
class DraftVersionPages {
  private final DraftStore store;
  private final Drafts drafts;
  private final Frames frames;

  DraftVersionPages(DraftStore store, Drafts drafts, Frames frames) {
    this.store = store;
    this.drafts = drafts;
    this.frames = frames;
  }

  /// @param with the version it is compared with; the one before it where none is named
  @GetMapping("/{municipality}/eelnoud/{slug}/versioonid/{number:\\d{1,6}}")
  ModelAndView version(
      @PathVariable String slug,
      @PathVariable int number,
      @RequestParam(name = "vordlus", defaultValue = "0") int with) {
    Draft draft = DraftPlace.find(slug, drafts);
    DraftVersion version = get(draft, number);
    int other = with == 0 ? number - 1 : with;
    Frame frame =
        frames.titled(
            frames.words().say("meetings.draft.version.title", number),
            DraftPlace.crumbs(draft, frames.words()));
    DraftText text = DraftText.of(version.text());
    List<Choice> others =
        store.listVersions(draft.id()).stream()
            .filter(found -> found.number() != number)
            .map(found ->
                new Choice(String.valueOf(found.number()), DraftPages.versionName(found, frame)))
            .toList();
    return Page.of(
        "meetings/draftVersion",
        new DraftVersionPage(
            frame,
            DraftPlace.address(draft) + "/versioonid/" + number,
            DraftPages.versionName(version, frame),
            version.sha256(),
            text.paragraphs(),
            others,
            other == 0 ? "" : String.valueOf(other),
            other == 0 ? null : Difference.between(DraftText.of(get(draft, other).text()), text)));
  }

  private DraftVersion get(Draft draft, int number) {
    return store
        .findVersion(draft.id(), number)
        .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT_VERSION));
  }
}
