package ee.kogukoda.meetings.rules;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The body of the municipality in whose rules we are. The council's have an address of their own.
record BodyPlace(Place place, Body body) {
  /// @param slug of the body; null for the council
  static BodyPlace current(Bodies bodies, @Nullable String slug) {
    Place place = Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
    Body body =
        slug == null
            ? bodies.findCouncil().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY))
            : bodies.getBody(slug);
    return new BodyPlace(place, body);
  }

  boolean isCouncil() {
    return body.kind() == BodyKind.COUNCIL;
  }

  private String home() {
    return "/" + place.slug();
  }

  private String own() {
    return home() + (isCouncil() ? "/volikogu" : "/organid/" + body.slug());
  }

  /// The address of the rules.
  String rules() {
    return own() + "/reeglid";
  }

  /// The way from the municipality to the body.
  List<Link> crumbs() {
    return List.of(new Link(place.name(), home()), new Link(body.name(), own()));
  }
}
