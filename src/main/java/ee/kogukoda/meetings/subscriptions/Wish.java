package ee.kogukoda.meetings.subscriptions;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants to hear of.
///
/// @param body null for all
/// @param word what it must hold; may be several words, or empty for everything
record Wish(Set<Subject> subjects, @Nullable UUID body, String word) {
  Wish {
    subjects = Set.copyOf(subjects);
  }

  /// What can be told.
  enum Subject {
    SESSION("meetings.session"),
    DRAFT("meetings.draft"),
    DECISION("meetings.item"),
    MINUTES("meetings.minutes");

    /// As the search index calls what is looked at.
    private final String kind;

    Subject(String kind) {
      this.kind = kind;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// A session is met by the words of its items as well.
    List<String> kinds(String word) {
      return this == SESSION && !word.isEmpty() ? List.of(kind, DECISION.kind) : List.of(kind);
    }
  }

  static Set<Subject> subjects(Collection<String> codes) {
    var found = EnumSet.noneOf(Subject.class);
    for (Subject subject : Subject.values()) if (codes.contains(subject.code())) found.add(subject);
    return found;
  }
}
