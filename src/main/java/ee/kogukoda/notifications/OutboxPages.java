package ee.kogukoda.notifications;

import ee.kogukoda.access.Access;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// What the municipality has told people, and what became of it.
@Controller
@RequestMapping("/{slug}/kirjad")
class OutboxPages {
  private static final int PAGE = 50;

  private final LetterStore letters;
  private final Post post;
  private final Municipalities municipalities;
  private final Access access;
  private final Audit audit;
  private final Frames frames;
  private final Clock clock;

  OutboxPages(
      LetterStore letters,
      Post post,
      Municipalities municipalities,
      Access access,
      Audit audit,
      Frames frames,
      Clock clock) {
    this.letters = letters;
    this.post = post;
    this.municipalities = municipalities;
    this.access = access;
    this.audit = audit;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping
  @Transactional(readOnly = true)
  ModelAndView outbox(
      @RequestParam(name = "otsi", defaultValue = "") String words,
      @RequestParam(name = "enne", required = false) @Nullable UUID before) {
    Municipality here = requireReader();
    List<OutboxLine> lines = letters.listNewest(words.strip(), before, PAGE + 1);
    boolean more = lines.size() > PAGE;
    if (more) lines = lines.subList(0, PAGE);
    @Nullable String next = more ? address(here, words, lines.getLast().id()) : null;
    var frame =
        frames.frame(
            "notifications.outbox.title", List.of(new Link(here.name(), "/" + here.slug())));
    return Page.of(
        "notifications/outbox", new OutboxPage(frame, words, lines, next, post.isOpen()));
  }

  @PostMapping("/{letter}/uuesti")
  @Transactional
  public String sendAgain(@PathVariable UUID letter) {
    Municipality here = requireReader();
    if (!post.isOpen()) throw new Refused(NotificationsRefusal.NO_MAIL_SERVER);
    if (!letters.enqueueAgain(letter, clock.instant()))
      throw new Refused(NotificationsRefusal.LETTER_MISSING);
    audit.record("notifications.sent_again", "letter", letter.toString(), Map.of());
    return "redirect:/" + here.slug() + "/kirjad";
  }

  private Municipality requireReader() {
    Municipality here = municipalities.getCurrent();
    access.require(NotificationsPermission.READ_OUTBOX, here.id().value());
    return here;
  }

  private static String address(Municipality here, String words, UUID before) {
    var address = UriComponentsBuilder.fromPath("/" + here.slug() + "/kirjad");
    if (!words.isBlank()) address.queryParam("otsi", words);
    return address.queryParam("enne", before).encode().toUriString();
  }
}
