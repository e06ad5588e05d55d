package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The demand of members or the government for an extraordinary session. KOKS § 43 lg 2.
@Controller
class DemandPages {
  private final Drafting drafting;
  private final Preparation preparation;
  private final Sessions sessions;
  private final Bodies bodies;
  private final Frames frames;
  private final Notices notices;

  DemandPages(
      Drafting drafting,
      Preparation preparation,
      Sessions sessions,
      Bodies bodies,
      Frames frames,
      Notices notices) {
    this.drafting = drafting;
    this.preparation = preparation;
    this.sessions = sessions;
    this.bodies = bodies;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping("/{municipality}/istungid/{slug}/noue")
  ModelAndView ask(@PathVariable String slug) {
    PlannedSession session = drafting.get(slug);
    var known = new HashMap<String, String>();
    sessions
        .findDemand(session)
        .ifPresent(demand -> {
          known.put("kelle", demand.demandedBy().name().toLowerCase(Locale.ROOT));
          if (demand.signatories() != null) known.put("arv", demand.signatories().toString());
        });
    return page(HttpStatus.OK, session, Form.of(known, frames.words()));
  }

  @PostMapping("/{municipality}/istungid/{slug}/noue")
  ModelAndView note(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = drafting.get(slug);
    Form form = Form.of(request, frames.words());
    var by = form.choice("kelle", Demand.By.class);
    boolean members = by.isPresent() && by.get() == Demand.By.MEMBERS;
    Integer signed = members ? form.number("arv").orElse(null) : null;
    boolean done =
        form.isRight()
            && form.accepts(
                () -> preparation.noteDemand(session, new Demand(by.orElseThrow(), signed)));
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
    notices.good(request, frames.words().say("meetings.demand.noted"));
    return DetailsPages.redirect(Drafting.preparing(slug));
  }

  private ModelAndView page(HttpStatus status, PlannedSession session, Form form) {
    Frame frame = frames.frame("meetings.demand.title", drafting.crumbs(session));
    Body body = bodies.getBody(session.body());
    boolean committee = body.kind() != BodyKind.COUNCIL && body.kind() != BodyKind.GOVERNMENT;
    return Page.of(
        status,
        "meetings/demand",
        new DemandPage(
            frame,
            form,
            Drafting.address(session) + "/noue",
            Drafting.preparing(session.slug()),
            frame.say(
                committee ? "meetings.demand.needed.committee" : "meetings.demand.needed",
                bodies.neededToDemand(body, session.day()),
                body.membershipSize()),
            Arrays.stream(Demand.By.values())
                .map(who -> who.name().toLowerCase(Locale.ROOT))
                .map(who -> new Choice(who, frame.say("meetings.demand." + who)))
                .toList()));
  }
}
