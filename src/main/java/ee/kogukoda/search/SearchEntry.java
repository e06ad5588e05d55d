package ee.kogukoda.search;

import ee.kogukoda.access.Permission;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing as it can be found.
///
/// @param kind what it is, one of its source's [Searchable.Kind]s
/// @param subject the thing itself
/// @param title its name, which is the same in every language
/// @param text what else it says; may be empty
/// @param href where it is read, from the root of the site
/// @param day its date; null for what is always current, which stands before the dated
/// @param permission who may find it; null for everybody
/// @param body in which body the permission must be held; null where it does not concern one
public record SearchEntry(
    String kind,
    UUID subject,
    String title,
    String text,
    String href,
    @Nullable LocalDate day,
    @Nullable Permission permission,
    @Nullable UUID body) {

  /// An entry that everybody may find.
  public static SearchEntry open(
      String kind, UUID subject, String title, String text, String href, @Nullable LocalDate day) {
    return new SearchEntry(kind, subject, title, text, href, day, null, null);
  }
}
