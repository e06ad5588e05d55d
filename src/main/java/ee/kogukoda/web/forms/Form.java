package ee.kogukoda.web.forms;

import ee.kogukoda.refusal.Refusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was typed into a form and what is wrong with it: the page shows both again until it is
/// right.
///
/// A controller reads all fields, so that all errors appear at once, then asks [#isRight]:
///
/// ```java
/// Form form = Form.of(request, frames.words());
/// Optional<LocalDate> date = form.date("kuupaev");
/// if (form.isRight() && form.accepts(() -> sessions.draft(date.orElseThrow()))) return "redirect:…";
/// return Page.of(UNPROCESSABLE_CONTENT, "meetings/draft", new DraftPage(frame, form));
/// ```
public final class Form {
  private final Words words;
  private final Map<String, List<String>> typed;
  private final List<Refused> errors = new ArrayList<>();

  private Form(Words words, Map<String, List<String>> typed) {
    this.words = words;
    this.typed = typed;
  }

  /// A form as it was sent.
  public static Form of(HttpServletRequest request, Words words) {
    var typed = new HashMap<String, List<String>>();
    request.getParameterMap().forEach((field, values) -> typed.put(field, List.of(values)));
    return new Form(words, typed);
  }

  /// A form filled in from what is known already; empty where nothing is.
  public static Form of(Map<String, String> known, Words words) {
    var typed = new HashMap<String, List<String>>();
    known.forEach((field, value) -> typed.put(field, List.of(value)));
    return new Form(words, typed);
  }

  /// What stands in the field, without spaces around it.
  public String value(String field) {
    List<String> values = values(field);
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  /// All values of a field that may occur more than once.
  public List<String> values(String field) {
    return typed.getOrDefault(field, List.of());
  }

  public boolean isChecked(String field) {
    return !value(field).isEmpty();
  }

  /// The text; an error where it is missing or longer than `longest` characters.
  public Optional<String> text(String field, int longest) {
    return required(field, value -> fitting(value, longest));
  }

  /// The text, which may be empty.
  public Optional<String> optionalText(String field, int longest) {
    return read(field, value -> fitting(value, longest));
  }

  public Optional<LocalDate> date(String field) {
    return required(field, Typed::date);
  }

  public Optional<LocalDate> optionalDate(String field) {
    return read(field, Typed::date);
  }

  public Optional<LocalTime> time(String field) {
    return required(field, Typed::time);
  }

  public Optional<LocalTime> optionalTime(String field) {
    return read(field, Typed::time);
  }

  public Optional<Integer> number(String field) {
    return required(field, Typed::number);
  }

  public Optional<Integer> optionalNumber(String field) {
    return read(field, Typed::number);
  }

  public Optional<BigDecimal> amount(String field) {
    return required(field, Typed::amount);
  }

  public Optional<BigDecimal> optionalAmount(String field) {
    return read(field, Typed::amount);
  }

  public Optional<String> email(String field) {
    return required(field, Typed::email);
  }

  /// One of an enum's constants, by its name in small letters or as it is.
  public <E extends Enum<E>> Optional<E> choice(String field, Class<E> choices) {
    return required(
        field,
        value -> {
          for (E choice : choices.getEnumConstants())
            if (choice.name().equalsIgnoreCase(value)) return choice;
          throw new Refused(WebRefusal.CHOICE_NOT_OFFERED);
        });
  }

  /// Reads a field in the module's own way; what `reader` refuses becomes an error of the field.
  public <T> Optional<T> required(String field, Function<String, T> reader) {
    if (value(field).isEmpty()) {
      add(new Refused(WebRefusal.VALUE_MISSING).at(field));
      return Optional.empty();
    }
    return read(field, reader);
  }

  /// The same for a field that may be left empty.
  public <T> Optional<T> read(String field, Function<String, T> reader) {
    String value = value(field);
    if (value.isEmpty()) return Optional.empty();
    try {
      return Optional.of(reader.apply(value));
    } catch (Refused refused) {
      add(refused.field() == null ? refused.at(field) : refused);
      return Optional.empty();
    }
  }

  /// Does what the form asks for; what is refused becomes an error of the form, unless the person
  /// may not do it at all or it does not exist.
  public boolean accepts(Runnable work) {
    try {
      work.run();
      return true;
    } catch (Refused refused) {
      Refusal.Kind kind = refused.refusal().kind();
      if (kind != Refusal.Kind.INVALID && kind != Refusal.Kind.CONFLICT) throw refused;
      add(refused);
      return false;
    }
  }

  public void add(Refused refused) {
    errors.add(refused);
  }

  public boolean isRight() {
    return errors.isEmpty();
  }

  /// The message beside this field, or null.
  public @Nullable String error(String field) {
    return errors.stream()
        .filter(error -> field.equals(error.field()))
        .findFirst()
        .map(this::say)
        .orElse(null);
  }

  /// The summary above the form: each message leads to its field, those of the whole to the top.
  public List<Link> errors() {
    return errors.stream()
        .map(error -> new Link(say(error), "#" + (error.field() == null ? "sisu" : error.field())))
        .toList();
  }

  private String say(Refused error) {
    return words.say(error.refusal().key(), error.arguments().toArray());
  }

  private static String fitting(String value, int longest) {
    if (value.codePointCount(0, value.length()) > longest)
      throw new Refused(WebRefusal.TEXT_TOO_LONG, longest);
    return value;
  }
}
