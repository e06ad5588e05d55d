package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Ask;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.LateItem;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.PlannedItem;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.VoteCommand.ProposeMotion;
import ee.kogukoda.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change of the agenda as a form asks for it. The words go into the minutes and are therefore in
/// Estonian.
record AgendaProposal(Ask ask, Session session) {
  ProposeMotion motion(Motion.Kind kind) {
    return switch (kind) {
      case DROP_ITEM -> drop();
      case ADD_ITEM -> add();
      case REORDER -> move();
      case CONSENT -> together();
      case AGENDA, ACT, PROCEDURE, CLOSE_ITEM ->
          throw new Refused(MeetingRefusal.MOTION_OUT_OF_PLACE);
    };
  }

  /// The session itself puts it in words.
  private ProposeMotion together() {
    List<ItemId> items =
        ask.form().values("punktid").stream()
            .filter(id -> id.matches("[0-9a-f-]{36}"))
            .map(id -> new ItemId(UUID.fromString(id)))
            .toList();
    if (items.isEmpty()) throw new Refused(MeetingRefusal.NO_SUCH_ITEM);
    return motion(Motion.Kind.CONSENT, null, "", items, null);
  }

  private ProposeMotion drop() {
    Item item = item();
    return motion(
        Motion.Kind.DROP_ITEM,
        item.id(),
        "jätta päevakorrast välja punkt " + named(item),
        List.of(),
        null);
  }

  private ProposeMotion move() {
    Item item = item();
    List<ItemId> order =
        new ArrayList<>(session.agenda().inOrder().stream().map(Item::id).toList());
    String typed = ask.value("koht").strip();
    int place = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    if (place < 1 || place > order.size()) throw new Refused(MeetingRefusal.PLACE_UNCLEAR);
    order.remove(item.id());
    order.add(place - 1, item.id());
    return motion(
        Motion.Kind.REORDER,
        null,
        "käsitleda punkti %s päevakorra %d. punktina".formatted(named(item), place),
        order,
        null);
  }

  private ProposeMotion add() {
    String title = ask.value("pealkiri").strip();
    String kind = ask.value("akt");
    ActKind act =
        kind.isEmpty() ? null : ask.oneOf(ActKind.class, "akt", MeetingRefusal.CHOICE_UNCLEAR);
    PlannedItem item =
        new PlannedItem(
            new ItemId(id("/punkt")),
            title,
            ask.orNull("ettekandja"),
            null,
            act,
            MajorityRule.SIMPLE);
    return motion(
        Motion.Kind.ADD_ITEM,
        null,
        "lisada päevakorda punkt „%s“".formatted(title),
        List.of(),
        new LateItem(item, ask.reason()));
  }

  private ProposeMotion motion(
      Motion.Kind kind,
      @Nullable ItemId item,
      String text,
      List<ItemId> order,
      @Nullable LateItem added) {
    UUID proposer = ask.id("liige");
    return new ProposeMotion(
        new MotionId(ask.command()),
        kind,
        item,
        proposer == null ? null : new MemberId(proposer),
        text,
        order,
        added);
  }

  private Item item() {
    UUID id = ask.id("punkt");
    if (id == null) throw new Refused(MeetingRefusal.NO_SUCH_ITEM);
    return session
        .agenda()
        .findItem(new ItemId(id))
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_ITEM));
  }

  private String named(Item item) {
    return "%d „%s“".formatted(session.agenda().numberOf(item.id()), item.plan().title());
  }

  /// Always the same for the same form.
  private UUID id(String what) {
    return UUID.nameUUIDFromBytes(
        (ask.command() + what).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
