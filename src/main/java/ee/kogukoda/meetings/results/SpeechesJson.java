package ee.kogukoda.meetings.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Speech;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who had the floor, in Popolo's words and in the order in which it was given. Requests that were
/// not heard, and the notes in them, are not told.
public record SpeechesJson(List<SpeechJson> speeches) {
  /// One speech.
  ///
  /// @param creator the member; a guest is known by name alone
  /// @param type question, answer or speech
  /// @param position from 1, counted through the whole session
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SpeechJson(
      UUID id,
      @JsonProperty("creator_id") @Nullable UUID creator,
      @JsonProperty("attribution_text") String name,
      String role,
      String type,
      @JsonProperty("kogukoda:kind") Speech.Kind kind,
      @JsonProperty("event_id") UUID event,
      @JsonProperty("agenda_item_id") @Nullable UUID item,
      int position,
      OffsetDateTime date,
      @JsonProperty("kogukoda:end_date") @Nullable OffsetDateTime end) {}

  public static SpeechesJson of(UUID event, Session session) {
    List<Speech> held =
        session.floor().speeches().stream()
            .filter(speech -> !speech.spans().isEmpty())
            .sorted(Comparator.comparing(SpeechesJson::begin))
            .toList();
    var speeches = new ArrayList<SpeechJson>();
    for (Speech speech : held) speeches.add(json(speech, event, speeches.size() + 1, session));
    return new SpeechesJson(speeches);
  }

  private static SpeechJson json(Speech speech, UUID event, int position, Session session) {
    Instant end = speech.hasFloor() ? null : speech.spans().getLast().to();
    return new SpeechJson(
        speech.id().value(),
        speech.member() == null ? null : speech.member().value(),
        Speakers.name(speech, session),
        speech.member() == null ? "guest" : "member",
        type(speech.kind()),
        speech.kind(),
        event,
        speech.item() == null ? null : speech.item().value(),
        position,
        StateJson.tallinn(begin(speech)),
        end == null ? null : StateJson.tallinn(end));
  }

  private static Instant begin(Speech speech) {
    return speech.spans().getFirst().from();
  }

  private static String type(Speech.Kind kind) {
    return switch (kind) {
      case QUESTION -> "question";
      case ANSWER -> "answer";
      case POINT_OF_ORDER,
          REJOINDER,
          PRESENTATION,
          CO_PRESENTATION,
          INTERVENTION,
          REMARK,
          PROTEST,
          STATEMENT,
          OPEN_FLOOR ->
          "speech";
    };
  }
}
