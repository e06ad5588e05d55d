package ee.kogukoda.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What surrounds every page. Built by [Frames] for the request; templates take it as
/// `page.frame()` and hand it to the layout.
///
/// @param title what this page is; the browser's title adds the place
/// @param path address of this page without its query, for the links to other languages
/// @param query the query without `keel`, or empty
/// @param visitor name of the signed-in person, or null
/// @param crumbs from the outermost page inwards, without this page
/// @param publicWays navigation for everybody
/// @param workWays rail of a person who works here; empty for others
/// @param personWays menu under the person's name
/// @param notice one line that greets a person after an action, or null
/// @param description a sentence for search engines and previews, or null
/// @param demo whether this installation holds made-up data
public record Frame(
    Words words,
    String title,
    String path,
    String query,
    @Nullable Place place,
    @Nullable String visitor,
    List<Link> crumbs,
    List<Navigation.Entry> publicWays,
    List<Navigation.Entry> workWays,
    List<Navigation.Entry> personWays,
    @Nullable Notice notice,
    @Nullable String description,
    List<Feed> feeds,
    boolean demo,
    Assets assets,
    Supplier<Csrf> csrf) {

  /// @param kind good, warn or bad
  /// @param undo where the action can be taken back by a POST, or null
  public record Notice(String kind, String text, @Nullable String undo) {}

  /// The token that every form carries; asking for it starts a session, so pages without forms do
  /// not.
  public record Csrf(String parameter, String token) {}

  /// A feed of this page for readers of feeds.
  public record Feed(String type, String title, String href) {}

  public Frame {
    crumbs = List.copyOf(crumbs);
    publicWays = List.copyOf(publicWays);
    workWays = List.copyOf(workWays);
    personWays = List.copyOf(personWays);
    feeds = List.copyOf(feeds);
  }

  public Language language() {
    return words.language();
  }

  /// The text with this key in the reader's language.
  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /// Address of a static file with its fingerprint, so that it may be cached forever.
  public String asset(String name) {
    return assets.address(name);
  }

  public Formats formats() {
    return Formats.in(language());
  }

  /// This page in another language.
  public String inLanguage(Language other) {
    return path
        + "?"
        + (query.isEmpty() ? "" : query + "&")
        + Language.PARAMETER
        + "="
        + other.tag();
  }

  /// Whether the page belongs to the person's work and is shown with the rail.
  public boolean isWork() {
    return !workWays.isEmpty();
  }

  /// The same with a sentence for search engines and previews.
  public Frame describedAs(String description) {
    return with(description, feeds);
  }

  /// The same with the feeds that readers of feeds find on this page.
  public Frame withFeeds(List<Feed> feeds) {
    return with(description, feeds);
  }

  private Frame with(@Nullable String description, List<Feed> feeds) {
    return new Frame(
        words,
        title,
        path,
        query,
        place,
        visitor,
        crumbs,
        publicWays,
        workWays,
        personWays,
        notice,
        description,
        feeds,
        demo,
        assets,
        csrf);
  }
}
