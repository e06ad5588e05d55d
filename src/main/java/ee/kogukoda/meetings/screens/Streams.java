package ee.kogukoda.meetings.screens;

import ee.kogukoda.web.Frame;

/// Addresses of streams beside the pages that follow them.
final class Streams {
  private Streams() {}

  static String address(Frame frame, String audience) {
    String session = frame.path().substring(0, frame.path().lastIndexOf('/'));
    return session + "/voog?kes=" + audience + "&keel=" + frame.language().tag();
  }
}
