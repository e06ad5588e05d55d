package ee.kogukoda.meetings.exchange;

import ee.kogukoda.refusal.Refusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Texts;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is wrong with a draft that was sent, as a problem (RFC 9457) with each field, in Estonian.
@Component
class Problems {
  private final Words words;

  Problems(Texts texts) {
    words = texts.in(Language.ET);
  }

  /// @param row of the list, from 1; null where one draft was sent
  Map<String, Object> of(List<Refused> errors, @Nullable Integer row) {
    Refused first = errors.getFirst();
    Refusal refusal = first.refusal();
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "urn:kogukoda:" + code(first));
    problem.put(
        "title", words.say("web.refused.title." + refusal.kind().name().toLowerCase(Locale.ROOT)));
    problem.put("status", status(errors));
    problem.put("detail", errors.stream().map(this::line).collect(Collectors.joining(" ")));
    problem.put("code", code(first));
    if (row != null) problem.put("row", row);
    if (refusal.legalBasis() != null) problem.put("legalBasis", refusal.legalBasis());
    var fields = new ArrayList<Map<String, Object>>();
    for (Refused error : errors)
      if (error.field() != null)
        fields.add(Map.of("field", error.field(), "code", code(error), "message", message(error)));
    problem.put("errors", fields);
    return problem;
  }

  static int status(List<Refused> errors) {
    return switch (errors.getFirst().refusal().kind()) {
      case INVALID -> 422;
      case CONFLICT -> 409;
      case FORBIDDEN -> 403;
      case MISSING -> 404;
      case TOO_MANY -> 429;
    };
  }

  private String line(Refused error) {
    return error.field() == null ? message(error) : error.field() + ": " + message(error);
  }

  private String message(Refused error) {
    return words.say(error.refusal().key(), error.arguments().toArray());
  }

  private static String code(Refused error) {
    return error.refusal().name().toLowerCase(Locale.ROOT);
  }
}
