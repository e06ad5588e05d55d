package ee.kogukoda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What must not stand in a template: words of its own, script and style.
class TemplatesTest {
  /// Names that are the same in every language, a person of the style page among them.
  private static final Set<String> NAMES =
      Set.of(
          "CSV",
          "XLSX",
          "PDF",
          "RSS",
          "Atom",
          "JSON",
          "iCal",
          "ASiC-E",
          "Kogukoda",
          "SHA-",
          "min",
          "Ülle",
          "Mägi");

  /// Attributes and parameters of components whose value people read.
  private static final Pattern READ =
      Pattern.compile(
          "\\b(?:title|alt|placeholder|aria-label|aria-description|label|caption|question|yes|no|help"
              + "|why|text|unit|heading)\\s*=\\s*\"([^\"$@]*\\p{L}[^\"$@]*)\"");

  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}-]+");
  private static final Pattern INLINE =
      Pattern.compile(
          "<style|\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*\"|javascript:|<script(?![^>]*\\s(src|type=\"application/ld))");

  @Test
  void noTemplateHasWordsOfItsOwn() {
    var words = new TreeSet<String>();
    Sources.in("jte", ".jte")
        .forEach((file, text) -> {
          String template = new TemplateText(text).read();
          WORD.matcher(template)
              .results()
              .map(found -> found.group())
              .filter(word -> !NAMES.contains(word))
              .forEach(word -> words.add(word + " in " + file));
          READ.matcher(text)
              .results()
              .map(found -> found.group(1))
              .filter(word -> !NAMES.contains(word))
              .forEach(word -> words.add(word + " in an attribute in " + file));
        });

    assertThat(words).isEmpty();
  }

  @Test
  void noTemplateHasScriptOrStyleInside() {
    Sources.in("jte", ".jte")
        .forEach((file, text) ->
            assertThat(INLINE.matcher(text).results().map(found -> found.group()))
                .as(file.toString())
                .isEmpty());
  }

  @Test
  void findsWordsWhereverTheyStand() {
    assertThat(read("<p class=\"a\">Tere</p>")).contains("Tere");
    assertThat(read("@if(a.equals(\"b\"))Jah@else Ei@endif")).contains("Jah", "Ei");
    assertThat(read("@template.web.x(a = say(\"b\"), c = @`<b>Sisu</b>${d(\"e\")}`, f = g)"))
        .contains("Sisu")
        .doesNotContain("say", "f = g", "e");
    assertThat(read("@param int a\n@import x.Y\n!{var a = \"b\";}\n<%-- note --%>")).isBlank();
  }

  private static String read(String template) {
    return new TemplateText(template).read();
  }
}
