package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.minutes.Wording.and;
import static ee.kogukoda.meetings.minutes.Wording.time;

import ee.kogukoda.meetings.minutes.MinutesDocument.Block;
import ee.kogukoda.meetings.minutes.MinutesDocument.Section;
import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The head of the minutes: when and where, who presided, who was there, and that they sufficed.
final class Opening {
  /// How the sentence about who presided begins.
  static final String PRESIDED = "Juhatas ";

  private final Told told;

  Opening(Told told) {
    this.told = told;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(told.fixed(placeAndDate()));
    MinutesFacts.Correction correction = told.facts().correction();
    if (correction != null) blocks.add(told.fixed(corrects(correction)));
    blocks.add(told.editable("form", times() + " " + form()));
    blocks.add(told.fixed(presided()));
    blocks.add(told.fixed(attendance()));
    blocks.add(told.editable("others", ""));
    var checks = told.session().conduct().checks();
    if (!checks.isEmpty())
      blocks.add(told.fixed(Wording.quorum(checks.getFirst().quorum(), told.words())));
    return new Section("opening", null, blocks);
  }

  private String placeAndDate() {
    return "%s, %s nr %s"
        .formatted(
            told.facts().seat(),
            Wording.date(told.session().opening().at()),
            told.session().notice().number());
  }

  private static String corrects(MinutesFacts.Correction correction) {
    return ("Parandatud protokoll, redaktsioon %d. Parandamise põhjus: %s Eelmise redaktsiooni"
            + " faili räsi (SHA-256) on %s.")
        .formatted(
            correction.version(), Wording.sentence(correction.reason()), correction.sha256());
  }

  private String times() {
    if (told.session().notice().isWritten()) return window();
    String begun = told.words().sitting() + " algas kell " + time(told.session().opening().at());
    var ending = told.session().conduct().ending();
    String ended = ending == null ? "" : " ja lõppes kell " + time(ending.at());
    List<String> recesses =
        told.session().conduct().recesses(false).stream()
            .map(r -> Wording.span(r.from(), r.to() == null ? r.from() : r.to()))
            .toList();
    String broken =
        switch (recesses.size()) {
          case 0 -> "";
          case 1 -> "; vaheaeg " + recesses.getFirst();
          default -> "; vaheajad " + and(recesses);
        };
    return begun + ended + broken + "." + adjournments();
  }

  /// The time in which members answered. KOKS § 44 lg 1.
  private String window() {
    Notice notice = told.session().notice();
    Instant opened = told.session().opening().at();
    Instant until = notice.until();
    Instant end = until == null || opened.isBefore(until) ? opened : until;
    String span =
        "%s peeti kirjalikult: algus %s kell %s, lõpp %s kell %s."
            .formatted(
                told.words().sitting(),
                Wording.date(notice.startsAt()),
                time(notice.startsAt()),
                Wording.date(end),
                time(end));
    return notice.extended() == null
        ? span
        : span + " Seisukoha andmise tähtaega pikendati: " + Wording.sentence(notice.extended());
  }

  /// Each further day with those who were there from its count.
  private String adjournments() {
    StringBuilder said = new StringBuilder();
    for (var a : told.session().conduct().recesses(true)) {
      said.append(
          " %s katkestati %s kell %s (%s)"
              .formatted(
                  told.words().sitting(), Wording.date(a.from()), time(a.from()), a.adjourned()));
      Instant to = a.to();
      said.append(
          to == null
              ? "."
              : " ja jätkus %s kell %s.".formatted(Wording.date(to), time(to)) + again(to));
    }
    return said.toString();
  }

  private String again(Instant continued) {
    return told.session().conduct().checks().stream()
        .filter(check -> !check.at().isBefore(continued))
        .findFirst()
        .map(check -> " Jätkamisel " + present(check.at()) + ".")
        .orElse("");
  }

  private String present(Instant at) {
    List<String> groups = groups(at);
    int all = told.session().attendance().presentAt(at).size();
    return groups.isEmpty()
        ? "ei osalenud kedagi"
        : "%s %s".formatted(all == 1 ? "osales" : "osalesid", String.join("; ", groups));
  }

  private String form() {
    Notice.Form form = told.session().notice().form();
    return switch (form) {
      case HALL -> "Vorm: kohapeal.";
      case MIXED -> "Vorm: kohapeal ja kaugosalusega.";
      case REMOTE -> "Vorm: kaugosalusega.";
      case WRITTEN -> "Vorm: kirjalik.";
    };
  }

  private String presided() {
    MemberId first = told.session().opening().presiding();
    return (PRESIDED + "%s %s, protokollis %s.")
        .formatted(told.title(first), told.name(first), told.session().opening().minuteTaker());
  }

  private String attendance() {
    List<String> sentences = new ArrayList<>();
    int seats = told.session().opening().seats();
    int vacant = seats - told.session().opening().members().size();
    String empty = vacant == 0 ? "" : ", täitmata kohti %d".formatted(vacant);
    sentences.add("%s on %s%s.".formatted(told.words().inside(), Wording.members(seats), empty));
    sentences.add(fromTheStart());
    sentences.addAll(Movements.sentences(told));
    byHand(sentences);
    absent(sentences);
    return String.join(" ", sentences.stream().filter(s -> !s.isEmpty()).toList());
  }

  private String fromTheStart() {
    Instant start = told.start();
    List<String> groups = groups(start);
    int all = told.session().attendance().presentAt(start).size();
    if (told.session().notice().isWritten()) return answered(start);
    return groups.isEmpty()
        ? ""
        : "Algusest %s %s.".formatted(all == 1 ? "osales" : "osalesid", String.join("; ", groups));
  }

  private String answered(Instant at) {
    List<MemberId> members = told.session().attendance().presentAt(at);
    return members.isEmpty()
        ? "Seisukohta ei andnud keegi."
        : "Seisukoha %s (%d): %s."
            .formatted(
                members.size() == 1 ? "andis" : "andsid",
                members.size(),
                String.join(", ", told.names(members)));
  }

  /// Those present at an instant, in the hall and elsewhere.
  private List<String> groups(Instant at) {
    List<String> groups = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      List<MemberId> members =
          told.session().attendance().intervals().stream()
              .filter(i -> i.mode() == mode && countsFromStart(i, at))
              .map(Interval::member)
              .toList();
      if (members.isEmpty()) continue;
      groups.add(
          "%s (%d): %s"
              .formatted(
                  mode == Mode.HALL ? "saalis" : "kaugosalusega",
                  members.size(),
                  String.join(", ", told.names(members))));
    }
    return groups;
  }

  /// At the first count nobody who has just come is late.
  static boolean countsFromStart(Interval interval, Instant start) {
    return interval.contains(start);
  }

  private void byHand(List<String> sentences) {
    List<String> entered =
        told.session().attendance().intervals().stream()
            .filter(i -> i.proof() == Proof.MANUAL)
            .map(i -> "%s (%s)".formatted(told.name(i.member()), i.reason()))
            .distinct()
            .toList();
    if (!entered.isEmpty()) {
      sentences.add("Osalejaks kanti käsitsi %s.".formatted(and(entered)));
    }
  }

  private void absent(List<String> sentences) {
    var attendance = told.session().attendance();
    List<String> absent =
        told.session().opening().members().stream()
            .map(Member::id)
            .filter(id -> attendance.intervals().stream().noneMatch(i -> wasThere(i, id)))
            .map(id ->
                told.name(id)
                    + (attendance.excused().contains(id)
                        ? " (põhjusest teatas)"
                        : " (põhjust teatamata)"))
            .toList();
    if (absent.isEmpty()) return;
    if (told.session().notice().isWritten()) {
      sentences.add("Ei osalenud " + and(silent()) + ".");
      return;
    }
    sentences.add("%s %s.".formatted(absent.size() == 1 ? "Puudus" : "Puudusid", and(absent)));
  }

  private List<String> silent() {
    List<MemberId> took = told.session().attendance().presentAt(told.start());
    return told.session().opening().members().stream()
        .filter(member -> !took.contains(member.id()))
        .map(Member::name)
        .toList();
  }

  /// Whoever left before the count, and did not return, was absent.
  private boolean wasThere(Interval interval, MemberId id) {
    Instant to = interval.to();
    return interval.member().equals(id) && (to == null || to.isAfter(told.start()));
  }
}
