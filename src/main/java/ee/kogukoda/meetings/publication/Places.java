package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.List;

/// Addresses of a municipality's sessions.
final class Places {
  private Places() {}

  static Place here() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  static Link home(Place place) {
    return new Link(place.name(), "/" + place.slug());
  }

  static String sessions(Place place) {
    return "/" + place.slug() + "/istungid";
  }

  static Link list(Place place, Words words) {
    return new Link(words.say("meetings.list.title"), sessions(place));
  }

  static List<Frame.Feed> feeds(Place place, Words words) {
    String title = words.say("meetings.feed.title", place.genitive());
    return List.of(
        new Frame.Feed("application/atom+xml", title, sessions(place) + "/atom.xml"),
        new Frame.Feed("application/rss+xml", title, sessions(place) + "/rss.xml"),
        new Frame.Feed("text/calendar", title, sessions(place) + "/kalender.ics"));
  }
}
