package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.followup.NewMatter.Someone;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what was typed about a new matter.
///
/// @param keeps whether the one who types files for others
/// @param words in the language of the councils, in which what is kept is written
record MatterForm(Form form, Composition council, LocalDate today, boolean keeps, Words words) {

  /// @param item the item a promise was made at, or null
  Optional<NewMatter> read(MatterKind kind, @Nullable UUID item, @Nullable UUID session) {
    return switch (kind) {
      case PROMISE -> promise(item, session);
      case INTERPELLATION -> interpellation();
      case INITIATIVE -> initiative();
      case NO_CONFIDENCE -> noConfidence();
    };
  }

  private Optional<NewMatter> promise(@Nullable UUID item, @Nullable UUID session) {
    Optional<String> title = form.text("pealkiri", 300);
    Optional<String> text = form.optionalText("tekst", 10_000);
    Optional<LocalDate> due = form.date("tahtaeg");
    Optional<Someone> addressee = addressee();
    if (!form.isRight()) return Optional.empty();
    return Optional.of(
        NewMatter.promise(
            title.orElseThrow(),
            text.orElse(""),
            self(),
            addressee.orElseThrow(),
            today,
            due.orElseThrow(),
            item,
            session));
  }

  private Optional<NewMatter> interpellation() {
    Optional<String> title = form.text("pealkiri", 300);
    Optional<String> text = form.text("tekst", 20_000);
    Optional<Someone> addressee = addressee();
    Optional<Someone> asker = keeps ? form.required("esitaja", this::member) : Optional.of(self());
    Optional<LocalDate> received = keeps ? form.date("saabus") : Optional.of(today);
    if (!form.isRight()) return Optional.empty();
    return Optional.of(
        NewMatter.interpellation(
            title.orElseThrow(),
            text.orElseThrow(),
            asker.orElseThrow(),
            addressee.orElseThrow(),
            received.orElseThrow()));
  }

  private Optional<NewMatter> initiative() {
    Optional<String> title = form.text("pealkiri", 300);
    Optional<String> text = form.text("tekst", 50_000);
    Optional<LocalDate> received = form.date("saabus");
    Optional<Integer> signatures = form.number("allkirju");
    Optional<Integer> voters = form.number("valijaid");
    Optional<String> name = form.text("esindaja", 200);
    Optional<String> contact = form.text("kontakt", 300);
    notNegative("allkirju", signatures);
    notNegative("valijaid", voters);
    if (!form.isRight()) return Optional.empty();
    return Optional.of(
        NewMatter.initiative(
            title.orElseThrow(),
            text.orElseThrow(),
            received.orElseThrow(),
            signatures.orElseThrow(),
            voters.orElseThrow(),
            form.isChecked("volikogu"),
            new NewMatter.Representative(name.orElseThrow(), contact.orElseThrow()),
            new Someone(null, words.say("meetings.matter.residents")),
            new Someone(null, council.body().name())));
  }

  private Optional<NewMatter> noConfidence() {
    Optional<MatterTarget> target = form.choice("kelle", MatterTarget.class);
    Optional<Someone> concerned = addressee();
    Optional<String> ground = form.text("tekst", 20_000);
    Optional<LocalDate> received = form.date("saabus");
    if (!form.isRight()) return Optional.empty();
    List<Someone> signed = form.values("allkiri").stream().map(this::member).toList();
    if (!form.isRight()) return Optional.empty();
    String whom = concerned.orElseThrow().name();
    return Optional.of(
        NewMatter.noConfidence(
            words.say("meetings.matter.no_confidence.title", whom),
            ground.orElseThrow(),
            new Someone(null, words.say("meetings.matter.members", signed.size())),
            concerned.orElseThrow(),
            target.orElseThrow(),
            received.orElseThrow(),
            signed,
            form.isChecked("muualus")));
  }

  private void notNegative(String field, Optional<Integer> number) {
    if (number.isPresent() && (number.get() < 0 || number.get() > 2_000_000))
      form.add(new Refused(MeetingRefusal.NUMBER_OUT_OF_RANGE, 0, 2_000_000).at(field));
  }

  private Someone self() {
    Visitor visitor = Visitor.current();
    return new Someone(visitor.person(), visitor.name());
  }

  /// Somebody of the council, or a unit or another person by name.
  private Optional<Someone> addressee() {
    Optional<Someone> chosen = form.read("isik", this::person);
    Optional<String> named = form.optionalText("nimi", 200);
    if (chosen.isPresent()) return chosen;
    if (named.isEmpty()) form.add(new Refused(MatterRefusal.ADDRESSEE_MISSING).at("isik"));
    return named.map(name -> new Someone(null, name));
  }

  private Someone person(String id) {
    return people(council).entrySet().stream()
        .filter(known -> known.getKey().toString().equals(id))
        .findFirst()
        .map(known -> new Someone(known.getKey(), known.getValue()))
        .orElseThrow(() -> new Refused(MatterRefusal.ADDRESSEE_MISSING));
  }

  private Someone member(String id) {
    return council.seats().stream()
        .filter(seat -> seat.person().toString().equals(id))
        .findFirst()
        .map(seat -> new Someone(seat.person(), seat.name()))
        .orElseThrow(() -> new Refused(MatterRefusal.SIGNATORY_NOT_MEMBER));
  }

  /// Those in office first, then the members.
  private static Map<UUID, String> people(Composition council) {
    var people = new LinkedHashMap<UUID, String>();
    for (Office office : council.offices()) people.put(office.person(), office.name());
    for (Seat seat : council.seats()) people.putIfAbsent(seat.person(), seat.name());
    return people;
  }

  static List<Choice> peopleOf(Composition council, Words words) {
    var offices = new LinkedHashMap<UUID, String>();
    for (Office office : council.offices())
      offices.putIfAbsent(
          office.person(), words.say("meetings.role." + MatterPlace.lower(office.role())));
    return people(council).entrySet().stream()
        .map(known -> {
          String office = offices.get(known.getKey());
          return new Choice(
              known.getKey().toString(),
              office == null ? known.getValue() : known.getValue() + ", " + office);
        })
        .toList();
  }

  static List<Choice> membersOf(Composition council) {
    return council.seats().stream()
        .map(seat -> new Choice(seat.person().toString(), seat.name()))
        .toList();
  }
}
