package ee.kogukoda.documents;

/// What becomes a PDF: well-formed XHTML for the body, and what archives and screen readers need.
///
/// @param language `et`, `en` or `ru`: the language that a screen reader speaks
/// @param author the body that answers for the text, such as "Näidisvalla volikogu"
public record PdfText(String title, String subject, String author, String language, String body) {
  public PdfText {
    if (title.isBlank() || subject.isBlank() || language.isBlank()) {
      throw new IllegalArgumentException(
          "an accessible PDF needs a title, a subject and a language");
    }
  }
}
