package ee.kogukoda.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates, times, numbers and money as they are written in Estonia: 26.11.2026, 18.00, 62 000,00 €.
/// Figures are written the same way in all three languages; only month names follow the language.
public final class Formats {
  /// Where the house's clocks hang.
  public static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");

  private static final char NARROW_SPACE = '\u202f';
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
  private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH.mm:ss");

  private final Language language;
  private final DateTimeFormatter longDate;
  private final DateTimeFormatter weekday;

  private Formats(Language language) {
    this.language = language;
    String pattern =
        switch (language) {
          case ET -> "d. MMMM yyyy";
          case EN -> "d MMMM yyyy";
          case RU -> "d MMMM yyyy 'г.'";
        };
    Locale locale = language.locale();
    longDate = DateTimeFormatter.ofPattern(pattern, locale);
    weekday = DateTimeFormatter.ofPattern("EEEE", locale);
  }

  public static Formats in(Language language) {
    return new Formats(language);
  }

  public String date(LocalDate date) {
    return DATE.format(date);
  }

  public String date(Instant instant) {
    return DATE.format(instant.atZone(TALLINN));
  }

  /// "26. november 2026" in the reader's language.
  public String longDate(LocalDate date) {
    return longDate.format(date);
  }

  public String longDate(Instant instant) {
    return longDate(instant.atZone(TALLINN).toLocalDate());
  }

  public String weekday(LocalDate date) {
    return weekday.format(date);
  }

  public String time(LocalTime time) {
    return TIME.format(time);
  }

  public String time(Instant instant) {
    return TIME.format(instant.atZone(TALLINN));
  }

  public String exactTime(Instant instant) {
    return EXACT_TIME.format(instant.atZone(TALLINN));
  }

  public String dateTime(Instant instant) {
    return date(instant) + " " + time(instant);
  }

  /// As the `datetime` attribute and machines want it.
  public String iso(Instant instant) {
    return instant.toString();
  }

  /// "4.05" for four minutes and five seconds, with hours in front where there are any.
  public String duration(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    String tail = "%d.%02d".formatted(seconds / 60 % 60, seconds % 60);
    return seconds < 3600
        ? tail
        : "%d.%02d.%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  public String number(long number) {
    return decimal("#,##0").format(number);
  }

  public String money(BigDecimal euros) {
    return decimal("#,##0.00").format(euros) + "\u00a0€";
  }

  private DecimalFormat decimal(String pattern) {
    var symbols = new DecimalFormatSymbols(language.locale());
    symbols.setGroupingSeparator(NARROW_SPACE);
    symbols.setDecimalSeparator(',');
    symbols.setMinusSign('−');
    return new DecimalFormat(pattern, symbols);
  }
}
