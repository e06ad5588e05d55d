package ee.kogukoda.meetings.oparl;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What somebody asks of a list in the address, and the addresses of its other pages, in which the
/// filters survive.
///
/// @param list address of the list without its question
/// @param after the last object of the page before; null on the first and where only its number is
///   told
record Asked(
    String site,
    String list,
    String filters,
    @Nullable Instant createdSince,
    @Nullable Instant createdUntil,
    @Nullable Instant modifiedSince,
    @Nullable Instant modifiedUntil,
    int limit,
    boolean omitInternal,
    int page,
    @Nullable UUID after) {
  private static final int MOST = 100;
  private static final List<String> FILTERS =
      List.of(
          "created_since",
          "created_until",
          "modified_since",
          "modified_until",
          "limit",
          "omit_internal");

  static Asked of(HttpServletRequest request) {
    String filters =
        FILTERS.stream()
            .filter(name -> given(request, name) != null)
            .map(name ->
                name + "=" + URLEncoder.encode(given(request, name) + "", StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    String site = house();
    return new Asked(
        site,
        site + request.getRequestURI().substring(request.getContextPath().length()),
        filters,
        time(request, "created_since"),
        time(request, "created_until"),
        time(request, "modified_since"),
        time(request, "modified_until"),
        Math.min(number(request, "limit", MOST), MOST),
        isTrue(request, "omit_internal"),
        number(request, "page", 1),
        id(request, "after"));
  }

  /// Where the house is, as whoever asks has found it.
  static String house() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
  }

  static boolean isTrue(HttpServletRequest request, String name) {
    return "true".equals(given(request, name));
  }

  private static @Nullable String given(HttpServletRequest request, String name) {
    String text = request.getParameter(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /// A plus that was not encoded has become a space.
  private static @Nullable Instant time(HttpServletRequest request, String name) {
    String text = given(request, name);
    if (text == null) return null;
    try {
      return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    } catch (DateTimeException e) {
      throw wrong(name, "aeg kujul 2026-11-26T18:00:00+02:00");
    }
  }

  private static int number(HttpServletRequest request, String name, int otherwise) {
    String text = given(request, name);
    if (text == null) return otherwise;
    if (!text.matches("[1-9]\\d{0,6}")) throw wrong(name, "arv alates 1");
    return Integer.parseInt(text);
  }

  private static @Nullable UUID id(HttpServletRequest request, String name) {
    String text = given(request, name);
    if (text == null) return null;
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw wrong(name, "eelmise lehe viimase objekti tunnus");
    }
  }

  private static OparlError wrong(String name, String expected) {
    return new OparlError(
        HttpStatus.BAD_REQUEST, "Päringu osa " + name + " ei ole arusaadav: oodatakse " + expected);
  }

  Filter filter(@Nullable UUID municipality, Kind kind, @Nullable UUID organization) {
    return new Filter(
        municipality, kind, organization, createdSince, createdUntil, modifiedSince, modifiedUntil);
  }

  String self() {
    return page(page, after);
  }

  String page(int number, @Nullable UUID after) {
    String place =
        number == 1 ? "" : after == null ? "page=" + number : "page=" + number + "&after=" + after;
    String question =
        filters.isEmpty() || place.isEmpty() ? filters + place : filters + "&" + place;
    return question.isEmpty() ? list : list + "?" + question;
  }
}
