package ee.kogukoda.search;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers questions with what the current visitor may see.
@Service
@Transactional(readOnly = true)
class Search {
  static final int PAGE = 20;

  private final FoundStore found;
  private final EntryStore entries;
  private final Access access;

  Search(FoundStore found, EntryStore entries, Access access) {
    this.found = found;
    this.entries = entries;
    this.access = access;
  }

  Question question(String asked, @Nullable UUID municipality, @Nullable String kind, int from) {
    List<String> words = Question.words(asked);
    var synonyms = words.isEmpty() ? List.<Question.Synonym>of() : entries.listSynonyms(words);
    return new Question(
        words.stream().map(word -> Question.term(word, synonyms)).toList(),
        municipality,
        kind,
        Math.clamp(from, 0, FoundStore.MOST));
  }

  Found find(Question question) {
    if (question.terms().isEmpty()) return Found.NOTHING;
    Holdings holdings = Holdings.of(Visitor.current(), access);
    List<Found.Hit> hits = found.listMatching(question, holdings, PAGE);
    if (!hits.isEmpty()) return new Found(hits, hits.getFirst().total(), false);
    List<Found.Hit> similar = found.listSimilar(question, holdings, PAGE);
    if (similar.isEmpty()) return Found.NOTHING;
    return new Found(similar, similar.getFirst().total(), true);
  }
}
