package ee.kogukoda.meetings.people;

import ee.kogukoda.access.Role;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.OfficeWords;
import ee.kogukoda.meetings.people.MemberFacts.FactionHeld;
import ee.kogukoda.meetings.people.MemberFacts.OfficeHeld;
import ee.kogukoda.meetings.people.MemberFacts.SeatHeld;
import ee.kogukoda.meetings.results.Voter;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What members are and did, in the reader's words.
record MemberWords(Words words) {
  static Place place() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }

  static String base() {
    return "/" + place().slug();
  }

  List<Link> crumbs() {
    return List.of(
        new Link(place().name(), base()),
        new Link(words.say("meetings.people.title"), base() + "/liikmed"));
  }

  Formats formats() {
    return Formats.in(words.language());
  }

  MemberPage.Held seat(SeatHeld seat) {
    String what = words.say("meetings.people.seat");
    String ending = seat.ending();
    if (ending != null) what += " (" + words.say("meetings.bodies.ending." + small(ending)) + ")";
    else if (!seat.beginning().equals("ELECTED"))
      what += " (" + words.say("meetings.bodies.beginning." + small(seat.beginning())) + ")";
    return held(what, seat.body(), body(seat.bodySlug()), seat.from(), seat.end());
  }

  MemberPage.Held office(OfficeHeld office) {
    return held(
        role(office.kind(), office.role()),
        office.body(),
        body(office.bodySlug()),
        office.from(),
        office.end());
  }

  MemberPage.Held faction(FactionHeld faction) {
    String key = faction.leads() ? "meetings.people.leads" : "meetings.people.in_faction";
    String page = base() + "/fraktsioonid/" + faction.slug();
    return held(words.say(key), faction.faction(), page, faction.from(), faction.end());
  }

  /// "Volikogu esimees", "komisjoni aseesimees".
  String role(BodyKind kind, Role role) {
    return words.say(OfficeWords.key(kind, role));
  }

  static String body(String slug) {
    return base() + "/organid/" + slug;
  }

  private MemberPage.Held held(
      String what, String where, @Nullable String href, LocalDate from, @Nullable LocalDate end) {
    return new MemberPage.Held(
        what,
        where,
        href,
        formats().date(from),
        end == null ? "" : formats().date(end.minusDays(1)));
  }

  /// "75 %"; a stroke where there was nothing to come to.
  static String share(int present, int sessions) {
    return sessions == 0 ? "–" : Math.round(100.0 * present / sessions) + "\u00a0%";
  }

  /// "12.40" for so many hours and minutes.
  static String hours(long seconds) {
    return "%d.%02d".formatted(seconds / 3600, seconds / 60 % 60);
  }

  /// How many speeches, and for how long together.
  String speeches(int number, long seconds) {
    return number == 0
        ? "0"
        : number + " (" + formats().duration(Duration.ofSeconds(seconds)) + ")";
  }

  /// How often somebody voted how: "poolt 12, vastu 3"; a stroke where there was no vote.
  String figures(int favour, int against, int abstained, int none, int missed) {
    var said = new ArrayList<String>();
    say("for", favour, said);
    say("against", against, said);
    say("abstained", abstained, said);
    say("none", none, said);
    say("missed", missed, said);
    return said.isEmpty() ? "–" : String.join(", ", said);
  }

  private void say(String key, int number, List<String> said) {
    if (number > 0) said.add(words.say("meetings.people.figure." + key, number));
  }

  MemberPage.VoteRow vote(MemberFacts.Choice choice) {
    String mark = Voter.Mark.valueOf(choice.mark()).css();
    String title = choice.title();
    return new MemberPage.VoteRow(
        formats().date(choice.at()),
        title == null ? words.say("meetings.results.agenda") : title,
        sentence(choice.motion()),
        mark,
        words.say("design.vote." + mark),
        words.say("meetings.people." + (choice.carried() ? "carried" : "not_carried")),
        base() + "/istungid/" + choice.session() + "/tulemused#haaletus-" + choice.vote());
  }

  MemberPage.RecusedRow recused(MemberFacts.Recused one) {
    String session = base() + "/istungid/" + one.session();
    return new MemberPage.RecusedRow(
        formats().date(one.day()),
        one.title(),
        one.number() == null ? session : session + "/punktid/" + one.number());
  }

  private static String sentence(String text) {
    return text.isEmpty()
        ? ""
        : text.substring(0, 1).toUpperCase(Locale.of("et")) + text.substring(1);
  }

  static String small(String constant) {
    return constant.toLowerCase(Locale.ROOT);
  }
}
