package ee.kogukoda.meetings.subscriptions;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import java.util.Set;

/// Asking to be told.
///
/// @param own what the signed-in person has asked for already
/// @param feeds the same for readers of feeds and calendars, with what was typed
public record SubscribePage(
    Frame frame,
    Form form,
    String action,
    List<Choice> subjects,
    Set<String> chosen,
    List<Choice> bodies,
    boolean signedIn,
    List<Own> own,
    List<Link> feeds) {

  /// @param end where it is ended
  public record Own(String what, String end) {}
}
