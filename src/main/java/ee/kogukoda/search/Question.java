package ee.kogukoda.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is asked.
///
/// @param terms the words, simplified; each must be met
/// @param municipality where; null for the whole country
/// @param kind which kind of thing; null for all
/// @param from how many of the best answers to pass over
record Question(List<Term> terms, @Nullable UUID municipality, @Nullable String kind, int from) {
  private static final int MOST_TERMS = 8;

  Question {
    terms = List.copyOf(terms);
  }

  /// A word and the beginnings of words that answer it.
  record Term(String word, List<String> beginnings) {
    Term {
      beginnings = List.copyOf(beginnings);
    }

    /// As PostgreSQL reads a `tsquery`.
    String query() {
      return "("
          + String.join(" | ", beginnings.stream().map(each -> "'" + each + "':*").toList())
          + ")";
    }
  }

  /// The words of a question that are looked for. A single letter says nothing.
  static List<String> words(String asked) {
    return Terms.of(asked).stream()
        .filter(word -> word.length() > 1 || Character.isDigit(word.charAt(0)))
        .distinct()
        .limit(MOST_TERMS)
        .toList();
  }

  static Term term(String word, List<Synonym> synonyms) {
    var beginnings = new ArrayList<String>();
    beginnings.add(Terms.beginning(word));
    for (Synonym synonym : synonyms)
      if (synonym.word().equals(word)) beginnings.add(synonym.beginning());
    return new Term(word, beginnings.stream().distinct().toList());
  }

  /// Another beginning under which to look for a word.
  record Synonym(String word, String beginning) {}

  String query() {
    return String.join(" & ", terms.stream().map(Term::query).toList());
  }

  boolean isMetBy(String word) {
    String simplified = Terms.simplify(word);
    return terms.stream()
        .anyMatch(term -> term.beginnings().stream().anyMatch(simplified::startsWith));
  }
}
