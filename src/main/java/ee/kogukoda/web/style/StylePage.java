package ee.kogukoda.web.style;

import ee.kogukoda.web.Bar;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Choice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What the style page shows: every component with made-up contents.
///
/// @param now the moment from which its timers count
/// @param black whether the sample of the hall screen is black
public record StylePage(Frame frame, Instant now, boolean black) {
  /// Icons of `web/icon.jte`, in the order of the page.
  static final List<String> ICONS =
      List.of(
          "search",
          "menu",
          "close",
          "check",
          "plus",
          "minus",
          "dot",
          "good",
          "warn",
          "bad",
          "info",
          "lock",
          "person",
          "people",
          "calendar",
          "clock",
          "place",
          "document",
          "download",
          "upload",
          "edit",
          "delete",
          "more",
          "back",
          "forward",
          "up",
          "down",
          "both",
          "outside",
          "gavel",
          "hand",
          "screen",
          "mail",
          "feed",
          "sign",
          "offline",
          "undo",
          "settings");

  /// Colours of kogukoda.css that are shown.
  static final List<String> COLOURS =
      List.of(
          "paper",
          "paper-sunk",
          "line",
          "edge",
          "ink",
          "ink-soft",
          "accent",
          "accent-strong",
          "good",
          "warn",
          "bad",
          "for",
          "against",
          "abstain");

  public List<String> icons() {
    return ICONS;
  }

  public List<String> colours() {
    return COLOURS;
  }

  public List<Choice> ways() {
    return List.of(
        new Choice("saalis", say("design.style.way.hall"), say("design.style.way.hall.help")),
        new Choice("veebis", say("design.style.way.remote")),
        new Choice("puudub", say("design.style.way.absent")));
  }

  public List<Link> errors() {
    return List.of(
        new Link(say("design.style.date.error"), "#vigane-kuupaev"),
        new Link(say("design.style.reason.error"), "#vigane-pohjus"));
  }

  public List<Link> tabs() {
    return List.of(
        new Link(say("design.style.tab.coming"), "/kujundus"),
        new Link(say("design.style.tab.past"), "/kujundus?vaade=moodunud"));
  }

  public List<Bar> bars() {
    return List.of(
        new Bar(say("design.style.bar.kept"), 11, "11"),
        new Bar(say("design.style.bar.late"), 3, "3"),
        new Bar(say("design.style.bar.open"), 1, "1"));
  }

  public Instant before(int minutes) {
    return now.minus(Duration.ofMinutes(minutes));
  }

  private String say(String key) {
    return frame.say(key);
  }
}
