package ee.kogukoda.web.forms;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.WebRefusal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what people type as it is written in Estonia, and a little more generously: `26.11.2026`
/// or `26.11.26`, `18.00`, `18:00` or `18`, `62 000,00`, `62000.5` or `62 000 €`.
final class Typed {
  private static final Pattern DATE =
      Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4}|\\d{2})\\.?");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[.:]\\s*(\\d{2}))?");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
  private static final Pattern AMOUNT = Pattern.compile("[-−]?\\d{1,15}(?:[.,]\\d{1,2})?");
  private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,9}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\".]+(\\.[^\\s@<>,;\".]+)+");

  private Typed() {}

  static LocalDate date(String typed) {
    Matcher iso = ISO_DATE.matcher(typed);
    Matcher date = DATE.matcher(typed);
    try {
      if (iso.matches()) return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      if (date.matches()) {
        int year = number(date, 3);
        return LocalDate.of(year < 100 ? 2000 + year : year, number(date, 2), number(date, 1));
      }
    } catch (DateTimeException e) {
      throw no(WebRefusal.DATE_NOT_UNDERSTOOD, typed);
    }
    throw no(WebRefusal.DATE_NOT_UNDERSTOOD, typed);
  }

  static LocalTime time(String typed) {
    Matcher time = TIME.matcher(typed);
    if (time.matches()) {
      int hour = number(time, 1);
      int minute = time.group(2) == null ? 0 : number(time, 2);
      if (hour < 24 && minute < 60) return LocalTime.of(hour, minute);
    }
    throw no(WebRefusal.TIME_NOT_UNDERSTOOD, typed);
  }

  static int number(String typed) {
    String plain = SPACES.matcher(typed).replaceAll("");
    if (!NUMBER.matcher(plain).matches()) throw no(WebRefusal.NUMBER_NOT_UNDERSTOOD, typed);
    return Integer.parseInt(plain.replace('−', '-'));
  }

  static BigDecimal amount(String typed) {
    String plain = SPACES.matcher(typed.replace("€", "")).replaceAll("");
    if (!AMOUNT.matcher(plain).matches()) throw no(WebRefusal.AMOUNT_NOT_UNDERSTOOD, typed);
    return new BigDecimal(plain.replace('−', '-').replace(',', '.')).setScale(2);
  }

  static String email(String typed) {
    if (typed.length() > 254 || !EMAIL.matcher(typed).matches())
      throw no(WebRefusal.EMAIL_NOT_UNDERSTOOD, typed);
    return typed;
  }

  /// The message repeats what was typed, but not a whole page of it.
  private static Refused no(WebRefusal refusal, String typed) {
    return new Refused(refusal, typed.length() <= 40 ? typed : typed.substring(0, 40) + "…");
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
