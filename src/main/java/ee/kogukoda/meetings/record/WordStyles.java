package ee.kogukoda.meetings.record;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a document: those that every word processor knows by these names, so that its own
/// table of contents and themes work.
public final class WordStyles {
  public static final String NORMAL = "Normal";
  public static final String TITLE = "Title";
  public static final String HEADING_1 = "Heading1";
  static final String HEADING_2 = "Heading2";
  static final String TABLE_HEAD = "TableHead";
  static final String TABLE_TEXT = "TableText";

  private static final String LANGUAGE = "et-EE";

  private WordStyles() {}

  public static void addTo(XWPFDocument word) {
    XWPFStyles styles = word.createStyles();
    styles.setSpellingLanguage(LANGUAGE);
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii("Calibri");
    fonts.setHAnsi("Calibri");
    fonts.setCs("Calibri");
    styles.setDefaultFonts(fonts);
    add(styles, NORMAL, "Normal", 22, false, -1, 120);
    add(styles, TITLE, "Title", 32, true, -1, 240);
    add(styles, HEADING_1, "heading 1", 26, true, 0, 120);
    add(styles, HEADING_2, "heading 2", 22, true, 1, 80);
    add(styles, TABLE_HEAD, "Table Head", 20, true, -1, 0);
    add(styles, TABLE_TEXT, "Table Text", 20, false, -1, 0);
  }

  /// @param halfPoints the size of its letters
  /// @param level in the outline, from 0; less than that for text
  private static void add(
      XWPFStyles styles,
      String id,
      String name,
      int halfPoints,
      boolean bold,
      int level,
      int after) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    if (id.equals(NORMAL)) style.setDefault(true);
    else style.addNewBasedOn().setVal(NORMAL);
    var paragraph = style.addNewPPr();
    if (level >= 0) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(level >= 0 ? 240 : 0));
    spacing.setAfter(BigInteger.valueOf(after));
    var text = style.addNewRPr();
    text.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    if (bold) text.addNewB();
    styles.addStyle(new XWPFStyle(style, styles));
  }
}
