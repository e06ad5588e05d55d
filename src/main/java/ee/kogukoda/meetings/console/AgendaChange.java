package ee.kogukoda.meetings.console;

import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.hall.Saying;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.web.forms.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form by which a change of the agenda is put to the vote. Its words are made of what is
/// chosen, so that nobody can mistake what „poolt“ means.
///
/// @param items still to come, which can be dropped or moved
/// @param adopted whether the agenda is, so that several items can be decided by one vote
/// @param late whether the rules let an item be added that the notice did not name
/// @param first the least number an item can be moved to
/// @param last the greatest
public record AgendaChange(
    List<Choice> items,
    boolean adopted,
    boolean late,
    int first,
    int last,
    List<Choice> acts,
    List<Choice> members,
    List<UUID> commands) {

  /// Null where nothing can be put to the vote now, or an item is being treated.
  static @Nullable AgendaChange of(Session session, Saying saying) {
    boolean sitting =
        session.phase() == SessionPhase.QUORATE || session.phase() == SessionPhase.IN_PROGRESS;
    if (!sitting || session.currentItem() != null || session.voting().pending().isPresent())
      return null;
    List<Item> order = session.agenda().inOrder();
    List<Item> left = session.agenda().remaining();
    return new AgendaChange(
        left.stream().map(item -> new Choice(item.id().toString(), saying.item(item))).toList(),
        session.agenda().adopted(),
        session.rules().lateItemsAllowed(),
        order.size() - left.size() + 1,
        order.size(),
        Arrays.stream(ActKind.values())
            .map(kind ->
                new Choice(
                    kind.name(),
                    saying.words().say("meetings.act." + kind.name().toLowerCase(Locale.ROOT))))
            .toList(),
        saying.present(),
        List.of(Uuid7.next(), Uuid7.next(), Uuid7.next(), Uuid7.next()));
  }
}
