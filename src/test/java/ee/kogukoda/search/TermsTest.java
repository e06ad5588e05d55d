package ee.kogukoda.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Words as question and index write them.
class TermsTest {
  @Test
  void wordsLoseTheirAccentsAndCapitals() {
    assertThat(Terms.of("Määruse EELNÕU nr 12-3, Žürii"))
        .containsExactly("maaruse", "eelnou", "nr", "12", "3", "zurii");
  }

  @Test
  void longWordsAreMetInOtherEndingsAndNumbersAsTheyAre() {
    assertThat(Terms.beginning("paevakorra")).isEqualTo(Terms.beginning("paevakord").concat("r"));
    assertThat(Terms.beginning("maaruse")).isEqualTo("maarus");
    assertThat(Terms.beginning("20261126")).isEqualTo("20261126");
  }

  @Test
  void aQuestionKeepsFewWordsAndNoSingleLetters() {
    assertThat(Question.words("a valla valla b 7 eelarve"))
        .containsExactly("valla", "7", "eelarve");
    assertThat(Question.words("üks kaks kolm neli viis kuus seitse kaheksa üheksa")).hasSize(8);
  }

  @Test
  void markedWordsAreCutOutOfTheText() {
    var passage = Passage.of("Valla eelarve <b>", word -> word.equals("eelarve"));

    assertThat(passage.pieces()).contains(new Passage.Piece("eelarve", true));
    assertThat(passage.text()).isEqualTo("Valla eelarve <b>");
  }

  @Property
  void aPassageSaysWhatTheTextSays(@ForAll String text, @ForAll char letter) {
    var passage = Passage.of(text, word -> word.indexOf(letter) >= 0);

    assertThat(passage.text()).isEqualTo(text);
  }

  @Property
  void whateverIsTypedIsAQuestion(@ForAll String typed) {
    List<String> words = Question.words(typed);

    assertThat(words)
        .noneMatch(word -> word.contains("'") || word.contains("\\") || word.isBlank());
  }
}
