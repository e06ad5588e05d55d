package ee.kogukoda.meetings.amendments;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A proposed change of one version of a draft.
///
/// @param paragraph which one, from 1; for an insertion after which one, from 0; 0 for a whole text
/// @param note why it is inadmissible, or how it ended; may be empty
/// @param place in the voting order, where the chair has changed it
/// @param motion the motion of the session it was voted on as, or null
record Amendment(
    UUID id,
    UUID draft,
    int number,
    int version,
    AuthorKind authorKind,
    String author,
    Operation operation,
    int paragraph,
    String text,
    String reason,
    State state,
    String note,
    @Nullable Integer place,
    @Nullable UUID motion,
    @Nullable Integer mergedVersion,
    Instant submittedAt,
    String submittedBy) {

  /// Who may propose.
  enum AuthorKind {
    MEMBER,
    FACTION,
    COMMITTEE,
    GOVERNMENT
  }

  /// What is to become of the text.
  enum Operation {
    REPLACE,
    INSERT,
    DELETE,
    WHOLE
  }

  /// How far it has come.
  enum State {
    SUBMITTED,
    ADMISSIBLE,
    INADMISSIBLE,
    /// The rapporteur has taken it over, so that nobody has to vote on it.
    ACCEPTED,
    ADOPTED,
    REJECTED,
    WITHDRAWN,
    /// An amendment that excludes it was adopted.
    LAPSED,
    MERGED;

    /// Whether it may still be decided on.
    boolean open() {
      return this == SUBMITTED || this == ADMISSIBLE;
    }

    /// Whether it goes into the text.
    boolean carried() {
      return this == ACCEPTED || this == ADOPTED;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
