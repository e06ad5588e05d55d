package ee.kogukoda.meetings.people;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.people.MemberFacts.Total;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Form;
import ee.kogukoda.web.tables.Exports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The attendance sheet for fees of a body and a period, for those who pay them.
@Controller
@Transactional(readOnly = true)
class FeePages {
  private final PeopleStore store;
  private final Bodies bodies;
  private final Access access;
  private final Frames frames;
  private final Clock clock;

  FeePages(PeopleStore store, Bodies bodies, Access access, Frames frames, Clock clock) {
    this.store = store;
    this.bodies = bodies;
    this.access = access;
    this.frames = frames;
    this.clock = clock;
  }

  /// Two days, the second not before the first.
  private record Period(LocalDate from, LocalDate last) {}

  @GetMapping("/{municipality}/organid/{slug}/tasuleht")
  ModelAndView sheet(@PathVariable String slug, HttpServletRequest request) {
    Body body = body(slug);
    Form form = Form.of(request, frames.words());
    Period period = period(form);
    String address = MemberWords.body(body.slug());
    Frame frame =
        frames.frame(
            "meetings.people.fees",
            List.of(
                new Link(MemberWords.place().name(), MemberWords.base()),
                new Link(
                    frames.words().say("meetings.bodies.title"), MemberWords.base() + "/organid"),
                new Link(body.name(), address)));
    Formats formats = frame.formats();
    String from = formats.date(period.from());
    String last = formats.date(period.last());
    return Page.of(
        form.isRight() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
        "meetings/people/fees",
        new FeePage(
            frame,
            body.name(),
            form,
            from,
            last,
            totals(body, period).stream()
                .map(one ->
                    new FeePage.Row(
                        one.name(),
                        one.sessions(),
                        one.present(),
                        one.seconds() / 60,
                        one.presided() / 60))
                .toList(),
            address + "/tasuleht.%s?alates=" + from + "&kuni=" + last));
  }

  @GetMapping("/{municipality}/organid/{slug}/tasuleht.csv")
  void csv(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Body body = body(slug);
    Period period = period(Form.of(request, frames.words()));
    Exports.csv(response, file(body), heads(), cells(body, period));
  }

  @GetMapping("/{municipality}/organid/{slug}/tasuleht.xlsx")
  void xlsx(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Body body = body(slug);
    Period period = period(Form.of(request, frames.words()));
    Exports.xlsx(response, file(body), heads(), cells(body, period));
  }

  private Body body(String slug) {
    Body body = bodies.getBody(slug);
    access.require(PeoplePermission.READ_FEE_SHEET, MemberWords.place().id(), body.id());
    return body;
  }

  /// The month before this one where nothing is asked for.
  private Period period(Form form) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    LocalDate month = today.withDayOfMonth(1).minusMonths(1);
    LocalDate from = form.optionalDate("alates").orElse(month);
    LocalDate last = form.optionalDate("kuni").orElse(from.withDayOfMonth(from.lengthOfMonth()));
    if (!last.isBefore(from)) return new Period(from, last);
    form.add(new Refused(MeetingRefusal.PERIOD_BACKWARDS).at("kuni"));
    return new Period(from, from);
  }

  private List<Total> totals(Body body, Period period) {
    return store.listTotals(body.id(), period.from(), period.last(), true, "name, person_id");
  }

  private String file(Body body) {
    return frames.words().say("meetings.people.fees.file", body.name());
  }

  private List<String> heads() {
    Words words = frames.words();
    return Stream.of("member", "sessions", "present", "minutes", "presided")
        .map(column -> words.say("meetings.people.csv." + column))
        .toList();
  }

  private Stream<List<Object>> cells(Body body, Period period) {
    return totals(body, period).stream()
        .map(one ->
            List.<Object>of(
                one.name(),
                one.sessions(),
                one.present(),
                one.seconds() / 60,
                one.presided() / 60));
  }
}
