package ee.kogukoda.documents;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The page that is printed: the caller's body in a head with metadata, style and bookmarks.
final class PdfPage {
  private PdfPage() {}

  static Document of(PdfText text, String style) {
    Document page = parse("<html><head/><body>" + text.body() + "</body></html>");
    page.getDocumentElement().setAttribute("lang", text.language());
    Node head = page.getElementsByTagName("head").item(0);
    head.appendChild(element(page, "title", text.title()));
    head.appendChild(meta(page, "subject", text.subject()));
    head.appendChild(meta(page, "description", text.subject()));
    head.appendChild(meta(page, "author", text.author()));
    Element css = element(page, "style", style);
    css.setAttribute("type", "text/css");
    head.appendChild(css);
    addBookmarks(page, head);
    return page;
  }

  /// One bookmark for each heading of the first two levels: the way into a long text by keyboard.
  private static void addBookmarks(Document page, Node head) {
    Element bookmarks = page.createElement("bookmarks");
    int number = 0;
    for (String level : List.of("h1", "h2")) {
      var headings = page.getElementsByTagName(level);
      for (int i = 0; i < headings.getLength(); i++) {
        Element heading = (Element) headings.item(i);
        if (heading.getAttribute("id").isEmpty()) {
          heading.setAttribute("id", "heading-" + ++number);
        }
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        bookmarks.appendChild(bookmark);
      }
    }
    if (bookmarks.hasChildNodes()) {
      head.appendChild(bookmarks);
    }
  }

  private static Element element(Document page, String name, String text) {
    Element element = page.createElement(name);
    element.setTextContent(text);
    return element;
  }

  private static Element meta(Document page, String name, String content) {
    Element meta = page.createElement("meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
    return meta;
  }

  private static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException e) {
      throw new IllegalArgumentException("the text of a PDF must be well-formed XHTML", e);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
