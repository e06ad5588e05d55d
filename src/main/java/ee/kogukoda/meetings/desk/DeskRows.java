package ee.kogukoda.meetings.desk;

import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.MotionPart;
import ee.kogukoda.meetings.hall.Room;
import ee.kogukoda.meetings.hall.Saying;
import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.WithdrawRecusal;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.VoteCommand.PrepareVote;
import ee.kogukoda.meetings.session.VoteId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The lines of the secretary's desk, each with what can be entered in it.
final class DeskRows {
  private static final VoteId UNUSED = new VoteId(new UUID(0, 0));

  private final Room room;
  private final Session session;
  private final Saying saying;
  private final Instant now;

  DeskRows(Room room, Saying saying, Instant now) {
    this.room = room;
    this.session = room.session();
    this.saying = saying;
    this.now = now;
  }

  SecretaryPage.Row row(Member member) {
    boolean live = session.phase().live();
    Interval here = session.attendance().findPresence(member.id()).orElse(null);
    Item item = session.agenda().current().orElse(null);
    boolean recused = item != null && item.isRecused(member.id());
    boolean excused = session.attendance().excused().contains(member.id());
    boolean comes = live || session.phase() == SessionPhase.ANNOUNCED;
    String state =
        recused
            ? saying.words().say("meetings.hall.member.recused")
            : here != null ? saying.of("here", here.mode()) : away(member);
    return new SecretaryPage.Row(
        member.id().toString(),
        member.name(),
        member.faction(),
        state,
        recused || session.attendance().findGap(member.id()).isPresent()
            ? "warn"
            : here != null ? "good" : "",
        live && here == null ? entry(member, "kohalolek", "") : null,
        live && here != null
            ? entry(member, "lahkumine", ".leave").looking("quiet").asking(Act.Asks.REASON)
            : null,
        comes && here == null && !excused
            ? entry(member, "puudumine", ".absent").looking("quiet")
            : null,
        item != null && recused ? strike(item, member) : null);
  }

  private Act entry(Member member, String what, String key) {
    return Act.of(
            room.address() + "/liikmed/" + what, saying.words().say("meetings.hall.by_hand" + key))
        .sending("liige", member.id().toString());
  }

  private Act strike(Item item, Member member) {
    return room.act(
            "/paevakord/" + item.id() + "/liikmed/toimingupiirangu-tuhistamine",
            saying.words().say("meetings.hall.recusal.strike", member.name()),
            new WithdrawRecusal(item.id(), member.id(), "…"),
            saying,
            now)
        .sending("liige", member.id().toString())
        .asking(Act.Asks.REASON);
  }

  private String away(Member member) {
    if (session.attendance().findGap(member.id()).isPresent())
      return saying.words().say("meetings.gap.state");
    boolean was =
        session.attendance().intervals().stream().anyMatch(i -> i.member().equals(member.id()));
    if (was) return saying.words().say("meetings.hall.member.left");
    boolean excused = session.attendance().excused().contains(member.id());
    return saying.words().say("meetings.hall.member." + (excused ? "excused" : "away"));
  }

  List<SecretaryPage.ActRow> acts() {
    return session.agenda().inOrder().stream()
        .filter(item ->
            item.plan().act() != null
                && item.conclusion() != null
                && item.conclusion().outcome() == Item.Outcome.ADOPTED)
        .map(item ->
            new SecretaryPage.ActRow(
                saying.item(item),
                item.actNumber() == null ? "" : item.actNumber(),
                Act.of(
                    room.address() + "/paevakord/" + item.id() + "/akt",
                    saying.words().say("meetings.hall.number"))))
        .toList();
  }

  /// Motions that members have made and that nobody has prepared a vote on.
  List<Act> toVote() {
    return session.voting().motions().stream()
        .map(motion -> {
          var rule = MotionPart.usualRule(motion, session);
          return room.act(
                  "/ettepanekud/" + motion.id().value() + "/haaletus",
                  saying.words().say("meetings.hall.step.prepare_vote", motion.text()),
                  new PrepareVote(UNUSED, motion.id(), rule, null),
                  saying,
                  now)
              .sending("enamus", rule.name())
              .asking(Act.Asks.WAY);
        })
        .filter(act -> act.barred() == null)
        .toList();
  }
}
