package ee.kogukoda.meetings.rules;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import java.util.List;

/// The council of the municipality in whose pages we are.
record CouncilPlace(Place place, Body council) {
  static CouncilPlace current(Bodies bodies) {
    return new CouncilPlace(
        Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY)),
        bodies.findCouncil().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY)));
  }

  private String home() {
    return "/" + place.slug();
  }

  /// The address of the rules.
  String rules() {
    return home() + "/volikogu/reeglid";
  }

  /// The way from the municipality to the council.
  List<Link> crumbs() {
    return List.of(new Link(place.name(), home()), new Link(council.name(), home() + "/volikogu"));
  }
}
