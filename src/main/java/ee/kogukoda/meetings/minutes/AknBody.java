package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.minutes.MinutesDocument.Block;
import ee.kogukoda.meetings.minutes.MinutesDocument.Group;
import ee.kogukoda.meetings.minutes.MinutesDocument.NamedVote;
import ee.kogukoda.meetings.minutes.MinutesDocument.Paragraph;
import ee.kogukoda.meetings.minutes.MinutesDocument.Section;
import ee.kogukoda.meetings.session.Conduct.Recess;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.Vote;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text of the minutes section by section; to an item's, who spoke from when to when, and the
/// figures of its votes.
final class AknBody {
  private final Told told;
  private final MinutesDocument contents;
  private final XmlText xml;
  private final Map<String, String> guests;
  private int speeches;

  AknBody(Told told, MinutesDocument contents, XmlText xml) {
    this.told = told;
    this.contents = contents;
    this.xml = xml;
    this.guests = guests(told);
  }

  void write() {
    xml.open("debateBody");
    for (Section section : contents.sections()) {
      if (section.key().equals("closing")) recesses();
      if (section.key().equals("opening")) {
        xml.open("rollCall", "eId", "opening");
      } else {
        String kind = section.itemNumber() > 0 ? "item" : id(section.key());
        xml.open("debateSection", "eId", id(section.key()), "name", kind);
      }
      section(section);
      xml.close();
    }
    xml.close();
  }

  private void section(Section section) {
    String heading = section.heading();
    int number = section.itemNumber();
    String id = id(section.key());
    if (heading != null && number > 0) {
      xml.said("num", number + ".");
      xml.said("heading", heading.substring(heading.indexOf('.') + 1).strip(), "eId", id + "__hd");
    } else if (heading != null) {
      xml.said("heading", heading, "eId", id + "__hd");
    }
    if (section.key().equals("opening")) span(told.session().opening().at(), null, null);
    for (int i = 0; i < section.blocks().size(); i++) block(section.blocks().get(i), id, i + 1);
    if (number > 0)
      told.session().floor().speeches().stream()
          .filter(speech -> isOf(section, speech.item()))
          .forEach(this::speech);
    List<Vote> votes = AknVotes.over(told);
    for (int i = 0; i < votes.size(); i++)
      if (isAbout(section, votes.get(i))) summary(i + 1, votes.get(i));
  }

  private void block(Block block, String id, int number) {
    switch (block) {
      case Paragraph(var key, var _, var _) when key != null && key.contains(ItemText.SPEECH) -> {}
      case Paragraph(var _, var text, var addition) -> {
        String all = addition == null ? text : (text + " " + addition).strip();
        if (!all.isEmpty()) xml.said("p", all);
      }
      case NamedVote(var caption, var groups, var _) -> {
        xml.said("p", caption).open("ul", "eId", id + "__names_" + number);
        for (Group group : groups) {
          String names = group.names().isEmpty() ? "–" : String.join(", ", group.names());
          xml.said("li", "%s (%d): %s".formatted(group.choice(), group.names().size(), names));
        }
        xml.close();
      }
    }
  }

  /// A speech for each time that somebody had the floor.
  private void speech(Speech speech) {
    MemberId member = speech.member();
    String guest = speech.guest();
    String by =
        member != null ? AkomaNtoso.person(member) : guest == null ? null : guests.get(guest);
    if (by == null) return;
    AknRole role =
        member == null
            ? AknRole.GUEST
            : member.equals(told.session().opening().presiding()) ? AknRole.CHAIR : AknRole.MEMBER;
    speech.spans().stream()
        .forEach(span -> {
          Instant to = span.to();
          if (to == null) return;
          speeches++;
          xml.open(
              "speech",
              "eId",
              "speech_" + speeches,
              "by",
              "#" + by,
              "as",
              "#" + role.id(),
              "startTime",
              AkomaNtoso.moment(span.from()),
              "endTime",
              AkomaNtoso.moment(to));
          xml.said("from", told.speaker(speech)).said("p", title(speech.kind()));
          if (span.equals(speech.spans().getFirst())) said(speech).ifPresent(t -> xml.said("p", t));
          xml.close();
        });
  }

  /// What the secretary has entered of a speech, in minutes word for word.
  private Optional<String> said(Speech speech) {
    String end = ItemText.SPEECH + speech.id();
    return contents.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(
            block -> block instanceof Paragraph(var key, _, _) && key != null && key.endsWith(end))
        .map(block -> ((Paragraph) block).addition())
        .filter(Objects::nonNull)
        .findFirst();
  }

  static String title(Speech.Kind kind) {
    return switch (kind) {
      case POINT_OF_ORDER -> "Protseduuriline küsimus";
      case REJOINDER -> "Repliik";
      case PRESENTATION -> "Ettekanne";
      case CO_PRESENTATION -> "Kaasettekanne";
      case QUESTION -> "Küsimus";
      case ANSWER -> "Vastus";
      case INTERVENTION -> "Sõnavõtt";
      case REMARK -> "Märkus";
      case PROTEST -> "Protest";
      case STATEMENT -> "Avaldus";
      case OPEN_FLOOR -> "Vaba mikrofon";
    };
  }

  /// The figures of a vote as they stand in the analysis, beside the text.
  private void summary(int number, Vote vote) {
    if (vote.closing() == null) return;
    String id = AknVotes.id(number) + "__summary";
    xml.open("summary", "eId", id);
    xml.text(Wording.quoted(told.session().voting().motionOf(vote).text()) + ":");
    AknVotes.figures(vote)
        .forEach((what, figure) ->
            xml.text(" " + what.title() + " ")
                .said(
                    "quantity",
                    figure.toString(),
                    "eId",
                    id + "__" + what.id(),
                    "refersTo",
                    what.reference(),
                    "normalized",
                    figure.toString()));
    xml.close();
  }

  private void recesses() {
    List<Recess> recesses = told.session().conduct().recesses();
    for (int i = 0; i < recesses.size(); i++) {
      xml.open("adjournment", "eId", "recess_" + (i + 1));
      Recess recess = recesses.get(i);
      String what =
          recess.adjourned() == null ? "Vaheaeg " : told.words().sitting() + " katkestati kell ";
      span(recess.from(), recess.to(), what);
      xml.close();
    }
    var ending = told.session().conduct().ending();
    if (ending == null) return;
    xml.open("adjournment", "eId", "end").open("p").text(told.words().sitting() + " lõppes kell ");
    time("endEvent", ending.at());
    xml.close().close();
  }

  private void span(Instant from, @Nullable Instant to, @Nullable String what) {
    xml.open("p").text(what == null ? told.words().sitting() + " algas kell " : what);
    time("startEvent", from);
    if (to != null) {
      xml.text("–");
      time("endEvent", to);
    }
    xml.close();
  }

  private void time(String type, Instant at) {
    xml.said("recordedTime", Wording.time(at), "type", type, "time", AkomaNtoso.moment(at));
  }

  private boolean isAbout(Section section, Vote vote) {
    Motion motion = told.session().voting().motionOf(vote);
    boolean agenda =
        motion.kind() == Motion.Kind.DROP_ITEM
            || contents.sections().stream().noneMatch(one -> isOf(one, motion.item()));
    return agenda ? section.key().equals("agenda") : isOf(section, motion.item());
  }

  private static boolean isOf(Section section, @Nullable ItemId item) {
    return item != null && section.key().equals("item." + item);
  }

  /// Those who spoke without being members, by name, each with an id.
  static Map<String, String> guests(Told told) {
    Map<String, String> guests = new LinkedHashMap<>();
    for (Speech speech : told.session().floor().speeches()) {
      String guest = speech.guest();
      if (guest != null && !guest.isBlank())
        guests.putIfAbsent(guest, "guest_" + (guests.size() + 1));
    }
    return guests;
  }

  static String id(String key) {
    return key.replace('.', '_');
  }
}
