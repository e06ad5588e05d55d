package ee.kogukoda.meetings.acts;

import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.meetings.live.EventLogged;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemEvent.ActNumbered;
import ee.kogukoda.meetings.session.ItemEvent.ItemConcluded;
import ee.kogukoda.meetings.session.ItemEvent.ItemReopened;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.PlannedItem;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What a session adopts stands in the register of acts, in the transaction of its event.
@Component
class ActsFollowing {
  private final ActStore store;
  private final Acts acts;
  private final Sessions sessions;
  private final SessionLog log;
  private final DraftReading drafts;
  private final Bodies bodies;
  private final Clock clock;

  ActsFollowing(
      ActStore store,
      Acts acts,
      Sessions sessions,
      SessionLog log,
      DraftReading drafts,
      Bodies bodies,
      Clock clock) {
    this.store = store;
    this.acts = acts;
    this.sessions = sessions;
    this.log = log;
    this.drafts = drafts;
    this.bodies = bodies;
    this.clock = clock;
  }

  @EventListener
  void on(EventLogged logged) {
    switch (logged.event()) {
      case ItemConcluded(var item, var outcome, var _, var _, var _)
          when outcome == Item.Outcome.ADOPTED ->
          adopt(logged.session(), item);
      case ItemReopened(var item, var reason) -> fall(item.value(), reason);
      case ActNumbered(var item, var number) ->
          store.lockByItem(item.value()).ifPresent(act -> acts.take(act, read(number)));
      default -> {}
    }
  }

  private static int read(String number) {
    String typed = number.strip();
    if (!typed.matches("\\d{1,5}")) throw new Refused(ActRefusal.ACT_NUMBER_UNCLEAR);
    return Integer.parseInt(typed);
  }

  private void fall(UUID item, String reason) {
    store
        .lockByItem(item)
        .filter(Act::stands)
        .ifPresent(act -> acts.keep(ActEdit.of(act).standing(false), ActDeed.Kind.FALL, reason));
  }

  private void adopt(UUID session, ItemId item) {
    Optional<Act> before = store.lockByItem(item.value());
    if (before.isPresent()) {
      acts.keep(ActEdit.of(before.get()).standing(true), ActDeed.Kind.ADOPT, "");
      return;
    }
    PlannedSession planned = sessions.getSession(session);
    AgendaItem prepared =
        planned.items().stream()
            .filter(each -> each.id().equals(item.value()))
            .findFirst()
            .orElse(null);
    Item treated = log.read(session).session().agenda().findItem(item).orElse(null);
    PlannedItem.ActKind kind =
        treated != null ? treated.plan().act() : prepared == null ? null : prepared.act();
    if (kind == null) return;
    LocalDate day = adoptedOn(treated, planned);
    Body body = bodies.getBody(planned.body());
    Act act =
        new Act(
            Uuid7.next(),
            body.id(),
            body.slug(),
            body.name(),
            ActKind.of(kind),
            day.getYear(),
            null,
            treated != null ? treated.plan().title() : title(prepared),
            text(item.value(), prepared),
            prepared == null ? null : prepared.restrictedGround(),
            session,
            item.value(),
            day,
            true,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            clock.instant());
    store.insert(act);
    acts.note(act, ActDeed.Kind.ADOPT, "");
  }

  private static LocalDate adoptedOn(@Nullable Item treated, PlannedSession planned) {
    Item.Conclusion end = treated == null ? null : treated.conclusion();
    return end == null ? planned.day() : LocalDate.ofInstant(end.at(), Formats.TALLINN);
  }

  private static String title(@Nullable AgendaItem prepared) {
    return prepared == null ? "" : prepared.title();
  }

  /// The version of the draft that the body had before it; what the agenda says where there is
  /// none.
  private String text(UUID item, @Nullable AgendaItem prepared) {
    return drafts
        .findByItem(item)
        .map(DraftReading.Before::text)
        .orElseGet(() -> {
          String said = prepared == null ? null : prepared.draftText();
          return said == null ? "" : String.join("\n\n", Act.paragraphs(said));
        });
  }
}
