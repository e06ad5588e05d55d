package ee.kogukoda.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer no. Nothing was written: whoever throws it inside a transaction rolls it back.
public final class Refused extends RuntimeException {
  private final transient Refusal refusal;
  private final transient List<Object> arguments;
  private final @Nullable String field;

  /// @param arguments what the message says in its places {0}, {1}, …; numbers, dates and strings
  public Refused(Refusal refusal, Object... arguments) {
    this(null, refusal, List.of(arguments));
  }

  private Refused(@Nullable String field, Refusal refusal, List<Object> arguments) {
    super(
        refusal.getClass().getSimpleName() + "." + refusal.name() + " " + arguments,
        null,
        false,
        false);
    this.field = field;
    this.refusal = refusal;
    this.arguments = arguments;
  }

  /// The same refusal, to be shown beside the field of the form that caused it.
  public Refused at(String field) {
    return new Refused(field, refusal, arguments);
  }

  public Refusal refusal() {
    return refusal;
  }

  public List<Object> arguments() {
    return arguments;
  }

  /// The name of the form's field, or null where the refusal concerns the whole.
  public @Nullable String field() {
    return field;
  }
}
