package ee.kogukoda.refusal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One way in which a module says no. Each module implements it by one enum; the constant's name is
/// the code in the API and, with the module's name before it, the key of its message.
public interface Refusal {
  /// What went wrong in terms of who can mend it.
  enum Kind {
    /// What was sent cannot be right: the person corrects it.
    INVALID,
    /// It was right, but not in this state of things: the person looks again.
    CONFLICT,
    /// Somebody else may do it, this person may not.
    FORBIDDEN,
    /// It does not exist, or this person may not know that it does.
    MISSING,
    /// Too many attempts in a short time.
    TOO_MANY
  }

  /// Decides the status code and the tone of the answer.
  Kind kind();

  /// The constant's name, which enums have anyway.
  String name();

  /// Key of the message, for example `meetings.refusal.vote_closed`.
  default String key() {
    String module = getClass().getPackageName().split("\\.")[2];
    return module + ".refusal." + name().toLowerCase(Locale.ROOT);
  }

  /// The paragraph this refusal rests on, as it is cited, or null.
  default @Nullable String legalBasis() {
    return null;
  }
}
