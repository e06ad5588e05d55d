package ee.kogukoda.meetings.desk;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.hall.Door;
import ee.kogukoda.meetings.hall.Room;
import ee.kogukoda.meetings.hall.Rooms;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The sheets of paper for an evening without power.
@Controller
@Transactional(readOnly = true)
class PaperPages {
  private final Rooms rooms;
  private final Bodies bodies;
  private final Frames frames;

  PaperPages(Rooms rooms, Bodies bodies, Frames frames) {
    this.rooms = rooms;
    this.bodies = bodies;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/istungid/{date}/paberleht")
  ModelAndView paper(@PathVariable String date) {
    Room room = rooms.enter(date, Door.DESK);
    PlannedSession session = room.planned();
    Body body = bodies.getBody(session.body());
    String desk = room.address() + "/" + Door.DESK.address();
    Frame frame =
        frames.frame(
            "meetings.paper.title",
            List.of(new Link(frames.words().say("meetings.hall.secretary"), desk)));
    var rows = new ArrayList<PaperPage.Row>();
    for (Member member : rooms.members(session)) {
      String faction = member.faction();
      rows.add(new PaperPage.Row(rows.size() + 1, member.name(), faction == null ? "" : faction));
    }
    return Page.of(
        "meetings/people/paper",
        new PaperPage(
            frame,
            body.name()
                + ", "
                + session.details().title()
                + ", "
                + frame.formats().dateTime(session.details().startsAt())
                + ", "
                + session.details().place(),
            frame.say("meetings.paper.seats", body.membershipSize(), body.membership().majority()),
            rows,
            session.items().stream().map(item -> item.number() + ". " + item.title()).toList(),
            desk));
  }
}
