package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Role;
import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.OfficeWords;
import ee.kogukoda.meetings.membership.BodyFormPage.Field;
import ee.kogukoda.meetings.membership.BodyFormPage.Kind;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What the forms about bodies ask, and how the answers are read.
final class BodyFields {
  static final List<Role> OFFICES = List.of(Role.CHAIR, Role.DEPUTY_CHAIR, Role.MINUTE_TAKER);

  private static List<Role> offices(BodyKind kind) {
    if (kind != BodyKind.COUNCIL) return OFFICES;
    return Stream.concat(OFFICES.stream(), Stream.of(Role.ELECTION_COMMITTEE_CHAIR)).toList();
  }

  static final int LONGEST = 200;

  /// An office that is to be given.
  record NewOffice(Named person, Role role, LocalDate from, String basis) {}

  private final Words words;

  BodyFields(Words words) {
    this.words = words;
  }

  List<Field> body() {
    return List.of(
        select("liik", words.say("meetings.bodies.kind"), BodyKind.values(), "kind"),
        field(Kind.TEXT, "nimi", words.say("meetings.bodies.name"), "", false),
        field(
            Kind.NUMBER,
            "kohti",
            words.say("meetings.bodies.seats"),
            words.say("meetings.bodies.seats.help"),
            false),
        field(
            Kind.TEXT,
            "koosseis",
            words.say("meetings.bodies.term"),
            words.say("meetings.bodies.term.help"),
            false),
        field(Kind.DATE, "alates", words.say("meetings.bodies.from"), "", false));
  }

  List<Field> name() {
    return List.of(field(Kind.TEXT, "nimi", words.say("meetings.bodies.name"), "", false));
  }

  List<Field> term() {
    return List.of(
        field(
            Kind.TEXT,
            "koosseis",
            words.say("meetings.bodies.term"),
            words.say("meetings.bodies.term.help"),
            false),
        field(
            Kind.NUMBER,
            "kohti",
            words.say("meetings.bodies.seats"),
            words.say("meetings.bodies.seats.help"),
            false),
        field(Kind.DATE, "alates", words.say("meetings.bodies.from"), "", false));
  }

  Optional<NewBody> readBody(Form form) {
    var kind = form.choice("liik", BodyKind.class);
    var name = form.text("nimi", LONGEST);
    var size = form.number("kohti");
    var term = form.text("koosseis", LONGEST);
    var from = form.date("alates");
    if (!form.isRight()) return Optional.empty();
    return Optional.of(
        new NewBody(
            kind.orElseThrow(),
            name.orElseThrow(),
            size.orElseThrow(),
            term.orElseThrow(),
            from.orElseThrow()));
  }

  /// @param waiting the seats that an alternate may fill
  List<Field> member(List<Choice> waiting) {
    var fields = new ArrayList<>(member());
    if (!waiting.isEmpty())
      fields.add(
          new Field(
              Kind.SELECT,
              "koht",
              words.say("meetings.people.fills"),
              words.say("meetings.people.fills.help"),
              waiting,
              true));
    return fields;
  }

  private List<Field> member() {
    return List.of(
        code(),
        field(Kind.TEXT, "eesnimi", words.say("meetings.bodies.given"), "", false),
        field(Kind.TEXT, "perenimi", words.say("meetings.bodies.family"), "", false),
        field(
            Kind.NUMBER,
            "vanuselt",
            words.say("meetings.bodies.seniority"),
            words.say("meetings.bodies.seniority.help"),
            false),
        field(Kind.TEXT, "fraktsioon", words.say("meetings.bodies.faction"), "", true),
        select("algus", words.say("meetings.bodies.beginning"), Beginning.values(), "beginning"),
        field(Kind.DATE, "alates", words.say("meetings.bodies.from"), "", false),
        basis());
  }

  Optional<NewMember> readMember(Form form) {
    var person = named(form);
    var seniority = form.number("vanuselt");
    if (seniority.isPresent() && seniority.get() < 1)
      form.add(new Refused(WebRefusal.NUMBER_NOT_UNDERSTOOD, seniority.get()).at("vanuselt"));
    var faction = form.optionalText("fraktsioon", LONGEST);
    var beginning = form.choice("algus", Beginning.class);
    var fills = form.read("koht", BodyFields::seat);
    if (fills.isPresent() && beginning.isPresent() && beginning.get() != Beginning.ALTERNATE)
      form.add(new Refused(MeetingRefusal.ONLY_ALTERNATE_FILLS).at("koht"));
    var from = form.date("alates");
    var basis = form.text("alus", LONGEST);
    if (!form.isRight()) return Optional.empty();
    return Optional.of(
        new NewMember(
            person.orElseThrow(),
            seniority.orElseThrow(),
            faction.orElse(null),
            beginning.orElseThrow(),
            from.orElseThrow(),
            basis.orElseThrow(),
            fills.orElse(null)));
  }

  private static UUID seat(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw new Refused(MeetingRefusal.NO_SUCH_SEAT);
    }
  }

  List<Field> office(BodyKind kind) {
    return List.of(
        new Field(
            Kind.SELECT,
            "amet",
            words.say("meetings.bodies.office"),
            "",
            offices(kind).stream()
                .map(role -> new Choice(role.name(), words.say(OfficeWords.key(kind, role))))
                .toList(),
            false),
        code(),
        field(Kind.TEXT, "eesnimi", words.say("meetings.bodies.given"), "", false),
        field(Kind.TEXT, "perenimi", words.say("meetings.bodies.family"), "", false),
        field(Kind.DATE, "alates", words.say("meetings.bodies.from"), "", false),
        basis());
  }

  Optional<NewOffice> readOffice(BodyKind kind, Form form) {
    var role = form.choice("amet", Role.class);
    if (role.isPresent() && !offices(kind).contains(role.get()))
      form.add(new Refused(WebRefusal.CHOICE_NOT_OFFERED).at("amet"));
    var person = named(form);
    var from = form.date("alates");
    var basis = form.text("alus", LONGEST);
    if (!form.isRight()) return Optional.empty();
    return Optional.of(
        new NewOffice(
            person.orElseThrow(), role.orElseThrow(), from.orElseThrow(), basis.orElseThrow()));
  }

  /// The ground of each ending stands behind its words.
  List<Field> ending() {
    return List.of(
        lastDay(),
        new Field(
            Kind.SELECT,
            "pohjus",
            words.say("meetings.bodies.ending"),
            "",
            Arrays.stream(Ending.values())
                .map(ending ->
                    new Choice(
                        ending.name(),
                        words.say("meetings.bodies.ending." + BodyPage.small(ending))
                            + " ("
                            + ending.legalBasis()
                            + ")"))
                .toList(),
            false));
  }

  List<Field> officeEnding() {
    return List.of(lastDay(), basis());
  }

  private Optional<Named> named(Form form) {
    var code = form.required("isikukood", BodyFields::code);
    var given = form.text("eesnimi", 100);
    var family = form.text("perenimi", 100);
    if (code.isEmpty() || given.isEmpty() || family.isEmpty()) return Optional.empty();
    return Optional.of(new Named(code.get(), given.get(), family.get()));
  }

  private static PersonalCode code(String typed) {
    String digits = typed.replace(" ", "");
    if (PersonalCode.problem(digits).isPresent()) throw new Refused(MeetingRefusal.CODE_WRONG);
    return new PersonalCode(digits);
  }

  private Field code() {
    return field(Kind.NUMBER, "isikukood", words.say("meetings.bodies.code"), "", false);
  }

  private Field lastDay() {
    return field(Kind.DATE, "kuni", words.say("meetings.bodies.last_day"), "", false);
  }

  private Field basis() {
    return field(
        Kind.TEXT,
        "alus",
        words.say("meetings.bodies.basis"),
        words.say("meetings.bodies.basis.help"),
        false);
  }

  private static Field field(Kind kind, String name, String label, String help, boolean optional) {
    return new Field(kind, name, label, help, List.of(), optional);
  }

  private Field select(String name, String label, Enum<?>[] values, String key) {
    return new Field(
        Kind.SELECT,
        name,
        label,
        "",
        Arrays.stream(values)
            .map(value ->
                new Choice(
                    value.name(),
                    words.say("meetings.bodies." + key + "." + BodyPage.small(value))))
            .toList(),
        false);
  }
}
