package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Role;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.notifications.Notice;
import ee.kogukoda.notifications.Notifications;
import ee.kogukoda.notifications.Wording;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes to whoever a matter waits for: once when it is registered, then as its deadline nears.
@Component
class MatterLetters {
  static final String TOPIC = "meetings.matter";

  private static final Set<Role> OFFICE = EnumSet.of(Role.MUNICIPAL_SECRETARY, Role.MINUTE_TAKER);

  private final Bodies bodies;
  private final Municipalities municipalities;
  private final Notifications notifications;

  MatterLetters(Bodies bodies, Municipalities municipalities, Notifications notifications) {
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.notifications = notifications;
  }

  void tellFiled(Matter matter) {
    tell(matter, "filed", matter.due(), matter.received());
  }

  /// @param when which of the reminders; nobody is told twice of the same one
  void remind(Matter matter, String when, LocalDate due, LocalDate today) {
    tell(matter, when, due, today);
  }

  private void tell(Matter matter, String what, @Nullable LocalDate due, LocalDate day) {
    String key = "meetings.matter." + matter.id() + "." + what + "." + due;
    String address = "/" + municipalities.getCurrent().slug() + matter.path();
    notifications.tell(
        recipients(matter, day).stream().map(PersonId::new).toList(),
        new Notice(TOPIC, key, address, null),
        words -> text(matter, what, due, words));
  }

  /// The one who answers, and the office that looks after it; the mayor where the government's view
  /// is asked for.
  private Set<UUID> recipients(Matter matter, LocalDate day) {
    var people = new LinkedHashSet<UUID>();
    if (matter.addresseeId() != null) people.add(matter.addresseeId());
    bodies.findCouncil().stream()
        .flatMap(council -> bodies.compositionOn(council, day).offices().stream())
        .filter(office ->
            OFFICE.contains(office.role())
                || (matter.councilMatter() && office.role() == Role.MAYOR))
        .map(Office::person)
        .forEach(people::add);
    return people;
  }

  private static Wording.Text text(
      Matter matter, String what, @Nullable LocalDate due, Words words) {
    String kind =
        words.say("meetings.matter.kind." + matter.kind().name().toLowerCase(Locale.ROOT));
    String until =
        due == null
            ? words.say("meetings.matter.due.session")
            : Formats.in(words.language()).date(due);
    return new Wording.Text(
        words.say("meetings.matter.letter." + what, kind, matter.slug(), until),
        words.say(
            "meetings.matter.letter.body",
            kind,
            matter.slug(),
            matter.title(),
            matter.addressee(),
            until));
  }
}
