package ee.kogukoda.web;

import ee.kogukoda.access.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Builds the frame of the page that is being made for the current request.
@Component
public class Frames {
  private final Texts texts;
  private final List<Navigation> navigation;
  private final Assets assets;
  private final Notices notices;
  private final boolean demo;

  Frames(
      Texts texts,
      List<Navigation> navigation,
      Assets assets,
      Notices notices,
      @Value("${kogukoda.demo:false}") boolean demo) {
    this.texts = texts;
    this.navigation = navigation;
    this.assets = assets;
    this.notices = notices;
    this.demo = demo;
  }

  /// The texts in the language of the current request.
  public Words words() {
    return texts.in(ReaderLanguage.of(request()));
  }

  /// @param titleKey key of the page's title in the message bundles
  public Frame frame(String titleKey, List<Link> crumbs) {
    return titled(words().say(titleKey), crumbs);
  }

  /// @param title the title itself, where it is the name of something
  public Frame titled(String title, List<Link> crumbs) {
    HttpServletRequest request = request();
    Words words = words();
    @Nullable Place place = Place.current().orElse(null);
    Visitor visitor = Visitor.current();
    List<Navigation.Entry> ways = ways(words, place);
    return new Frame(
        words,
        title,
        request.getRequestURI(),
        ReaderLanguage.withoutLanguage(request.getQueryString()),
        place,
        visitor.isSignedIn() ? visitor.name() : null,
        crumbs,
        only(Navigation.Where.PUBLIC, ways),
        visitor.isSignedIn() ? only(Navigation.Where.WORK, ways) : List.of(),
        visitor.isSignedIn() ? only(Navigation.Where.PERSON, ways) : List.of(),
        notices.take(request),
        null,
        List.of(),
        demo,
        assets,
        () -> csrf(request));
  }

  private List<Navigation.Entry> ways(Words words, @Nullable Place place) {
    var ways = new ArrayList<Navigation.Entry>();
    for (Navigation module : navigation) ways.addAll(module.entries(words, place));
    ways.sort(Comparator.comparingInt(Navigation.Entry::order));
    return ways;
  }

  private static List<Navigation.Entry> only(Navigation.Where where, List<Navigation.Entry> ways) {
    return ways.stream().filter(entry -> entry.where() == where).toList();
  }

  private static Frame.Csrf csrf(HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    if (token == null) return new Frame.Csrf("_csrf", "");
    return new Frame.Csrf(token.getParameterName(), token.getToken());
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
