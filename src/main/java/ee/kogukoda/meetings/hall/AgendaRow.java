package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One item in the agenda beside the session's course.
///
/// @param state what has become of it, in words
/// @param act what can be done with it from here, or null
/// @param more what corrects a mistake in it, each with a reason
public record AgendaRow(
    int number, String title, String state, boolean current, @Nullable Act act, List<Act> more) {
  public static List<AgendaRow> listOf(Session session, Saying saying) {
    return session.agenda().inOrder().stream()
        .map(item ->
            new AgendaRow(
                session.agenda().numberOf(item.id()),
                item.plan().title(),
                state(item, saying),
                item.phase().open(),
                null,
                List.of()))
        .toList();
  }

  public AgendaRow with(@Nullable Act done, List<Act> corrections) {
    return new AgendaRow(number, title, state, current, done, corrections);
  }

  private static String state(Item item, Saying saying) {
    if (item.conclusion() != null) {
      String outcome = saying.of("outcome", item.conclusion().outcome());
      return item.actNumber() == null
          ? outcome
          : saying.words().say("meetings.hall.numbered", outcome, item.actNumber());
    }
    return saying.of("item", item.phase());
  }
}
