package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.MemberId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the minutes need beside the events: the body's name in the genitive of the municipality
/// („Näidisvalla Vallavolikogu“), its seat, the titles of those who preside, the secretary's prose
/// by the key of its paragraph, the written reasons against findings by their key, how the body is
/// called, how much is told, what members disagree with, what corrected minutes correct, and what
/// committees said of the items' drafts.
public record MinutesFacts(
    String body,
    String seat,
    Map<MemberId, String> titles,
    Map<String, String> additions,
    Map<String, String> overrides,
    BodyWords words,
    MinutesForm form,
    List<Dissent> dissents,
    @Nullable Correction correction,
    Map<ItemId, List<String>> views) {
  public MinutesFacts {
    titles = Map.copyOf(titles);
    additions = Map.copyOf(additions);
    overrides = Map.copyOf(overrides);
    dissents = List.copyOf(dissents);
    views = Map.copyOf(views);
  }

  /// Without what committees said.
  public MinutesFacts(
      String body,
      String seat,
      Map<MemberId, String> titles,
      Map<String, String> additions,
      Map<String, String> overrides,
      BodyWords words,
      MinutesForm form,
      List<Dissent> dissents,
      @Nullable Correction correction) {
    this(body, seat, titles, additions, overrides, words, form, dissents, correction, Map.of());
  }

  /// The full minutes of a council.
  public MinutesFacts(
      String body,
      String seat,
      Map<MemberId, String> titles,
      Map<String, String> additions,
      Map<String, String> overrides) {
    this(
        body,
        seat,
        titles,
        additions,
        overrides,
        BodyWords.council(),
        MinutesForm.FULL,
        List.of(),
        null);
  }

  /// That these minutes take the place of others.
  ///
  /// @param version of these, from 2 on
  /// @param sha256 of the file that was signed before
  public record Correction(int version, String reason, String sha256) {}
}
