package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.AgendaRow;
import ee.kogukoda.meetings.hall.Room;
import ee.kogukoda.meetings.hall.Saying;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.ItemCommand.ReopenItem;
import ee.kogukoda.meetings.session.ItemCommand.SwitchItem;
import ee.kogukoda.meetings.session.ItemCommand.WithdrawRecusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the chair can do with the items of the agenda: open any out of its turn, and correct what
/// was done by mistake, with a reason.
final class AgendaActs {
  private static final String SOME_REASON = "…";

  private final Room room;
  private final Saying saying;
  private final Instant now;

  private AgendaActs(Room room, Saying saying, Instant now) {
    this.room = room;
    this.saying = saying;
    this.now = now;
  }

  static List<AgendaRow> rows(Room room, Saying saying, Instant now) {
    List<AgendaRow> rows = AgendaRow.listOf(room.session(), saying);
    if (!room.session().phase().live()) return rows;
    var acts = new AgendaActs(room, saying, now);
    List<Item> items = room.session().agenda().inOrder();
    var filled = new ArrayList<AgendaRow>();
    for (int i = 0; i < rows.size(); i++) {
      AgendaRow row = rows.get(i);
      filled.add(row.with(acts.open(row, items.get(i)), acts.corrections(row, items.get(i))));
    }
    return filled;
  }

  private @Nullable Act open(AgendaRow row, Item item) {
    String label = saying.words().say("meetings.hall.item.open", row.number());
    Act open =
        room.act(path(item, "/avamine"), label, new OpenItem(item.id()), saying, now)
            .looking("quiet");
    return open.barred() == null ? open : null;
  }

  private List<Act> corrections(AgendaRow row, Item item) {
    var corrections = new ArrayList<Act>();
    if (item.conclusion() != null) {
      corrections.add(
          room.act(
                  path(item, "/taasavamine"),
                  saying.words().say("meetings.hall.item.reopen", row.number(), row.title()),
                  new ReopenItem(item.id(), SOME_REASON),
                  saying,
                  now)
              .asking(Act.Asks.REASON));
    }
    if (room.session().currentItem() != null) {
      Act change =
          room.act(
                  path(item, "/vahetamine"),
                  saying.words().say("meetings.late.switch", row.number(), row.title()),
                  new SwitchItem(item.id(), SOME_REASON),
                  saying,
                  now)
              .asking(Act.Asks.REASON);
      if (change.barred() == null) corrections.add(change);
    }
    for (Item.Recusal recusal : item.recusals()) {
      corrections.add(
          room.act(
                  path(item, "/liikmed/toimingupiirangu-tuhistamine"),
                  saying.words().say("meetings.hall.recusal.strike", saying.name(recusal.member())),
                  new WithdrawRecusal(item.id(), recusal.member(), SOME_REASON),
                  saying,
                  now)
              .sending("liige", recusal.member().toString())
              .asking(Act.Asks.REASON));
    }
    return corrections;
  }

  private static String path(Item item, String what) {
    return "/paevakord/" + item.id() + what;
  }
}
