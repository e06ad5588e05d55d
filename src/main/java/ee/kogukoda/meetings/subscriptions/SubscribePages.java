package ee.kogukoda.meetings.subscriptions;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.search.SearchNews;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/// Subscribing, confirming, ending.
@Controller
@RequestMapping("/{municipality}/istungid/tellimine")
class SubscribePages {
  private static final String TOKEN = "/{token:[A-Za-z0-9_-]{32}}";

  private final Subscriptions subscriptions;
  private final WishWords wishes;
  private final Bodies bodies;
  private final Frames frames;
  private final Notices notices;

  SubscribePages(
      Subscriptions subscriptions,
      WishWords wishes,
      Bodies bodies,
      Frames frames,
      Notices notices) {
    this.subscriptions = subscriptions;
    this.wishes = wishes;
    this.bodies = bodies;
    this.frames = frames;
    this.notices = notices;
  }

  /// What is typed may come along in the address, so that feeds can be made without subscribing.
  @GetMapping
  ModelAndView ask(HttpServletRequest request) {
    return page(HttpStatus.OK, Form.of(request, frames.words()));
  }

  @PostMapping
  ModelAndView subscribe(HttpServletRequest request) {
    Form form = Form.of(request, frames.words());
    Language language = frames.words().language();
    boolean known = Visitor.current().isSignedIn();
    String address = known ? "" : form.email("epost").orElse("");
    Wish wish = wish(form);
    boolean done =
        form.isRight()
            && form.accepts(() -> {
              if (known) subscriptions.subscribe(wish, language);
              else subscriptions.ask(wish, address, language);
            });
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, form);
    notices.good(
        request,
        frames.words().say(known ? "meetings.subscription.made" : "meetings.subscription.asked"));
    return redirect(base());
  }

  @GetMapping(TOKEN)
  ModelAndView one(@PathVariable String token) {
    Subscription subscription = subscriptions.get(token);
    Frame frame = frames.frame("meetings.subscription.one", crumbs());
    return Page.of(
        "meetings/subscription",
        new SubscriptionPage(
            frame,
            wishes.say(subscription.wish(), frame.words()),
            subscription.confirmedAt() != null,
            base() + "/" + token));
  }

  /// Confirmed by a button: programs that look into letters open every address in them.
  @PostMapping(TOKEN + "/kinnitamine")
  ModelAndView confirm(@PathVariable String token, HttpServletRequest request) {
    subscriptions.confirm(token);
    notices.good(request, frames.words().say("meetings.subscription.confirmed"));
    return redirect(base() + "/" + token);
  }

  @PostMapping(TOKEN + "/lopetamine")
  ModelAndView end(@PathVariable String token, HttpServletRequest request) {
    subscriptions.end(token);
    notices.good(request, frames.words().say("meetings.subscription.ended"));
    return redirect(base());
  }

  private Wish wish(Form form) {
    Set<Wish.Subject> subjects = Wish.subjects(form.values("mis"));
    if (subjects.isEmpty())
      form.add(new Refused(SubscriptionRefusal.SUBSCRIPTION_TO_NOTHING).at("mis"));
    String word = form.optionalText("sona", 80).orElse("");
    if (!word.isEmpty() && !SearchNews.asks(word))
      form.add(new Refused(SubscriptionRefusal.SUBSCRIPTION_WORD_TOO_SHORT).at("sona"));
    return new Wish(subjects, body(form.value("organ")), word);
  }

  private @Nullable UUID body(String slug) {
    return slug.isEmpty() ? null : bodies.getBody(slug).id();
  }

  private ModelAndView page(HttpStatus status, Form form) {
    Frame frame =
        frames
            .frame("meetings.subscription.title", crumbs())
            .describedAs(frames.words().say("meetings.subscription.description"));
    List<String> typed = form.values("mis");
    Set<String> chosen =
        typed.isEmpty() ? Set.of("session", "draft", "decision", "minutes") : Set.copyOf(typed);
    return Page.of(
        status,
        "meetings/subscribe",
        new SubscribePage(
            frame,
            form,
            base(),
            Arrays.stream(Wish.Subject.values())
                .map(subject ->
                    new Choice(
                        subject.code(),
                        frame.say("meetings.subscription.subject." + subject.code())))
                .toList(),
            chosen,
            bodies.listBodies().stream().map(SubscribePages::choice).toList(),
            Visitor.current().isSignedIn(),
            subscriptions.listOwn().stream()
                .map(own ->
                    new SubscribePage.Own(
                        wishes.say(own.wish(), frame.words()),
                        base() + "/" + own.token() + "/lopetamine"))
                .toList(),
            List.of(
                new Link(frame.say("meetings.subscription.atom"), feed("/atom.xml", form)),
                new Link(
                    frame.say("meetings.subscription.calendar"), feed("/kalender.ics", form)))));
  }

  private static Choice choice(Body body) {
    return new Choice(body.slug(), body.name());
  }

  private static String feed(String file, Form form) {
    var address = UriComponentsBuilder.fromPath(base() + file);
    if (!form.value("organ").isEmpty()) address.queryParam("organ", "{organ}");
    if (!form.value("sona").isEmpty()) address.queryParam("sona", "{sona}");
    return address
        .encode()
        .buildAndExpand(java.util.Map.of("organ", form.value("organ"), "sona", form.value("sona")))
        .toUriString();
  }

  private List<Link> crumbs() {
    Place place = place();
    return List.of(
        new Link(place.name(), "/" + place.slug()),
        new Link(frames.words().say("meetings.list.title"), "/" + place.slug() + "/istungid"));
  }

  static String base() {
    return "/" + place().slug() + "/istungid/tellimine";
  }

  static Place place() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }

  private static ModelAndView redirect(String address) {
    var view = new RedirectView(address, true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }
}
