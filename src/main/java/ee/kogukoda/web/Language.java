package ee.kogukoda.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the house speaks. Estonian comes first and is the source of every text.
public enum Language {
  ET("et", "Eesti"),
  EN("en", "English"),
  RU("ru", "Русский");

  /// What a request says in its address, and a cookie remembers: `?keel=en`.
  public static final String PARAMETER = "keel";

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /// The language's BCP 47 tag, as in the `lang` attribute.
  public String tag() {
    return tag;
  }

  /// What its speakers call it.
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return Locale.of(tag, "EE");
  }

  /// The language with this tag, if the house speaks it.
  public static Optional<Language> find(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }
}
