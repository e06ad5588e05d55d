package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.web.Frame;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What surrounds each page of a live session.
///
/// @param address of the session, below which its pages and actions lie
/// @param door the page's own last part, which its forms lead back to
/// @param title of the session
/// @param phase where the session stands, in words
/// @param item the item being treated, with its number; null where there is none
/// @param closed whether it is treated without the public
/// @param papers where the item's draft and materials are, or null
/// @param broadcast null where there is no stream, or nothing to say of it
/// @param directs whether screens of the hall can be paired from here
public record Stage(
    Frame frame,
    String address,
    String door,
    String title,
    String phase,
    boolean live,
    @Nullable String item,
    boolean closed,
    @Nullable String papers,
    @Nullable BroadcastPart broadcast,
    boolean directs,
    Instant now) {

  public static Stage of(Room room, Door door, Frame frame, Instant now) {
    Saying saying = new Saying(room.session(), frame.words());
    boolean away = room.session().phase() == SessionPhase.ADJOURNED;
    ItemId item = away ? null : room.session().currentItem();
    return new Stage(
        frame,
        room.address(),
        door.address(),
        room.planned().details().title(),
        saying.phase(),
        room.session().phase().live(),
        item == null ? null : saying.item(item),
        item != null && room.session().isClosed(),
        item == null ? null : papers(room, item),
        BroadcastPart.of(room, saying),
        room.actor().office() != Actor.Office.MEMBER && !room.planned().closed(),
        now);
  }

  private static @Nullable String papers(Room room, ItemId item) {
    return room.planned().items().stream()
        .filter(planned -> planned.id().equals(item.value()))
        .findFirst()
        .map(planned -> room.address() + "/punktid/" + planned.number())
        .orElse(null);
  }

  /// The page itself.
  public String page() {
    return address + "/" + door;
  }

  public String stream() {
    return address + "/voog?kes=" + door;
  }

  /// Where a member's page says that it is open; null for the others.
  public @Nullable String here() {
    return door.equals(Door.PHONE.address()) ? page() + "/siin" : null;
  }

  /// The identity of a field, the same after each refresh and unique among the page's many forms.
  public static String id(Act act, String field) {
    int form = (act.action() + act.hidden()).hashCode();
    return field + "-" + Integer.toHexString(form);
  }
}
