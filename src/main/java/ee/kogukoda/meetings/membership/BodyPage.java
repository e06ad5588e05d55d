package ee.kogukoda.meetings.membership;

import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.MemberAddresses;
import ee.kogukoda.meetings.bodies.OfficeWords;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who belongs to a body on a day, and everybody who ever did.
///
/// @param day the day shown, as it is typed
/// @param wrongDay what was wrong with the day asked for
/// @param successor the municipality that carries on where this one has joined it; else null
/// @param ways on: figures of the term, the sheet for fees
/// @param manage address below which it is changed; null for whoever may not
public record BodyPage(
    Frame frame,
    String about,
    String size,
    String day,
    @Nullable String wrongDay,
    List<Office> offices,
    List<Faction> factions,
    List<Seat> history,
    List<Link> ways,
    @Nullable String manage,
    Meetings meetings,
    @Nullable Link successor) {

  /// The body's sessions, or meetings where they are called so.
  ///
  /// @param prepare address of the form of a new one; null for whoever may not
  public record Meetings(
      String title,
      String all,
      String rules,
      List<Meeting> rows,
      @Nullable String prepare,
      String prepareLabel) {

    static Meetings of(
        BodyKind kind,
        String home,
        String slug,
        List<SessionLine> lines,
        boolean may,
        Frame frame) {
      boolean session = kind == BodyKind.COUNCIL || kind == BodyKind.GOVERNMENT;
      String sort = session ? "session" : "meeting";
      String list = home + "/istungid";
      String rules = kind == BodyKind.COUNCIL ? home + "/volikogu" : home + "/organid/" + slug;
      return new Meetings(
          frame.say("meetings.any." + sort + ".title"),
          list + "?organ=" + slug,
          rules + "/reeglid",
          lines.stream()
              .map(line ->
                  new Meeting(
                      line.title(),
                      list + "/" + line.slug(),
                      frame.formats().dateTime(line.startsAt()),
                      frame.say("meetings.state." + small(line.state()))))
              .toList(),
          may ? list + "/uus?organ=" + slug : null,
          frame.say("meetings.any." + sort + ".prepare"));
    }
  }

  /// One of them.
  public record Meeting(String title, String href, String when, String state) {}

  /// @param end address of the form that ends it; null for whoever may not
  public record Office(String role, String name, @Nullable String end) {}

  /// A faction and its members.
  public record Faction(String name, List<Member> members) {}

  /// A member, with the faction's chair noted.
  public record Member(String name, @Nullable String note, @Nullable String href) {}

  /// A stretch of days with a seat.
  ///
  /// @param end address of the form that ends it; null where it has ended or may not be
  public record Seat(
      String name,
      @Nullable String href,
      String from,
      String to,
      String state,
      String basis,
      @Nullable String end) {}

  static BodyPage of(
      Composition composition,
      List<MembershipStore.Held> offices,
      List<Stretch> stretches,
      LocalDate day,
      @Nullable String wrongDay,
      MemberAddresses members,
      List<Link> ways,
      @Nullable String manage,
      Meetings meetings,
      @Nullable Link successor,
      Frame frame) {
    return new BodyPage(
        frame,
        frame.say("meetings.bodies.kind." + small(composition.body().kind())),
        frame.say(
            "meetings.bodies.size",
            composition.body().membershipSize(),
            composition.seats().size()),
        frame.formats().date(day),
        wrongDay,
        offices.stream()
            .filter(office -> !office.from().isAfter(day) || manage != null)
            .map(office ->
                new Office(
                    frame.say(OfficeWords.key(composition.body().kind(), office.role())),
                    office.name(),
                    manage == null ? null : manage + "/ametid/" + office.id() + "/lopp"))
            .toList(),
        composition.byFaction().entrySet().stream()
            .map(faction ->
                new Faction(
                    faction.getKey().isEmpty()
                        ? frame.say("meetings.council.no_faction")
                        : faction.getKey(),
                    faction.getValue().stream()
                        .map(seat ->
                            new Member(
                                seat.name(),
                                seat.leadsFaction() ? frame.say("meetings.council.leads") : null,
                                members.href(seat.person(), frame)))
                        .toList()))
            .toList(),
        stretches.stream().map(one -> seat(one, stretches, day, manage, members, frame)).toList(),
        ways,
        manage,
        meetings,
        successor);
  }

  private static Seat seat(
      Stretch stretch,
      List<Stretch> all,
      LocalDate day,
      @Nullable String manage,
      MemberAddresses members,
      Frame frame) {
    var own = all.stream().filter(other -> other.person().equals(stretch.person())).toList();
    LocalDate end = stretch.end();
    boolean last = own.stream().noneMatch(other -> other.from().isAfter(stretch.from()));
    MandateState state = last ? MandateState.on(day, own) : MandateState.on(day, List.of(stretch));
    return new Seat(
        stretch.name(),
        members.href(stretch.person(), frame),
        frame.formats().date(stretch.from()),
        end == null ? "" : frame.formats().date(end.minusDays(1)),
        frame.say("meetings.bodies.state." + small(state)),
        stretch.basis(),
        manage == null || end != null ? null : manage + "/liikmed/" + stretch.id() + "/lopp");
  }

  static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
