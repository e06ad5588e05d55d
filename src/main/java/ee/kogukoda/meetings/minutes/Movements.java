package ee.kogukoda.meetings.minutes;

import static ee.kogukoda.meetings.minutes.Wording.time;

import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Broadcast;
import ee.kogukoda.meetings.session.Conduct;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened beside the items after the first count: who came and went, breaks, a change of the
/// presiding officer, a lost quorum.
final class Movements {
  /// Something at an instant, in words.
  record Note(Instant at, String text) {}

  private Movements() {}

  /// Comings and goings as the head of the minutes lists them.
  static List<String> sentences(Told told) {
    List<Note> notes = new ArrayList<>();
    for (Interval i : told.session().attendance().intervals()) {
      String name = told.name(i.member());
      if (came(told, i)) {
        String how =
            switch (arrival(told, i)) {
              case FIRST -> "Saabus kell %s %s.";
              case RETURN -> "Naasis kell %s %s.";
              case HALL -> "Saalis jätkas kell %s %s.";
              case REMOTE -> "Kaugosalusega jätkas kell %s %s.";
              case AGAIN -> "Ühenduse taastas kell %s %s.";
            };
        notes.add(new Note(i.from(), how.formatted(time(i.from()), name)));
      }
      if (left(told, i)) {
        Instant to = i.to() == null ? told.end() : i.to();
        String how = lost(told, i, to) ? "Ühenduse kaotas kell %s %s." : "Lahkus kell %s %s.";
        notes.add(new Note(to, how.formatted(time(to), name)));
      }
    }
    return notes.stream().sorted(Comparator.comparing(Note::at)).map(Note::text).toList();
  }

  /// The notes that stand between the items.
  static List<Note> between(Told told) {
    List<Note> notes = new ArrayList<>();
    for (Interval i : told.session().attendance().intervals()) {
      if (came(told, i)) {
        notes.add(new Note(i.from(), arrived(told, i)));
      }
      Instant to = i.to();
      if (to != null && left(told, i))
        notes.add(
            new Note(to, moved(told, to, lost(told, i, to) ? "kaotas ühenduse" : "lahkus", i)));
    }
    var conduct = told.session().conduct();
    conduct.recesses(false).forEach(r -> notes.add(new Note(r.from(), recess(r.from(), r.to()))));
    conduct.recesses(true).forEach(r -> notes.add(new Note(r.from(), adjourned(told, r))));
    told.session().broadcast().gaps().forEach(g -> notes.add(new Note(g.from(), broken(g))));
    conduct
        .handOvers()
        .forEach(h ->
            notes.add(
                new Note(
                    h.at(),
                    "Kell %s läks %s juhatamine üle: %s asemel juhatab %s %s (%s)."
                        .formatted(
                            time(h.at()),
                            told.words().ofSitting(),
                            told.title(h.from()),
                            told.title(h.to()),
                            told.name(h.to()),
                            h.reason()))));
    conduct.checks().stream()
        .skip(1)
        .filter(
            c -> !c.quorum().met() || conduct.checks().stream().anyMatch(o -> !o.quorum().met()))
        .forEach(c ->
            notes.add(
                new Note(
                    c.at(),
                    "Kell " + time(c.at()) + ": " + Wording.quorum(c.quorum(), told.words()))));
    return notes.stream().sorted(Comparator.comparing(Note::at)).toList();
  }

  private static String arrived(Told told, Interval i) {
    return switch (arrival(told, i)) {
      case FIRST -> moved(told, i.from(), "saabus", i);
      case RETURN -> moved(told, i.from(), "naasis", i);
      case HALL -> moved(told, i.from(), "jätkas saalis", i);
      case REMOTE -> moved(told, i.from(), "jätkas kaugosalusega", i);
      case AGAIN -> moved(told, i.from(), "taastas ühenduse", i);
    };
  }

  private static String moved(Told told, Instant at, String verb, Interval i) {
    int present = told.session().attendance().presentAt(at).size();
    return "Kell %s %s %s; osaleb %s."
        .formatted(time(at), verb, told.name(i.member()), Wording.members(present));
  }

  private static String recess(Instant from, @Nullable Instant to) {
    return to == null
        ? "Vaheaeg algas kell %s.".formatted(time(from))
        : "Vaheaeg %s.".formatted(Wording.span(from, to));
  }

  private static String broken(Broadcast.Gap gap) {
    Instant to = gap.to();
    return "Kell %s katkes ülekanne (%s)%s."
        .formatted(
            time(gap.from()), gap.reason(), to == null ? "" : " ja taastus kell " + time(to));
  }

  private static String adjourned(Told told, Conduct.Recess r) {
    String sitting = told.words().sittingWithin();
    Instant to = r.to();
    return "Kell %s %s katkestati (%s)%s."
        .formatted(
            time(r.from()),
            sitting,
            r.adjourned(),
            to == null
                ? ""
                : "; %s jätkus %s kell %s".formatted(sitting, Wording.date(to), time(to)));
  }

  /// Whether somebody came late: after the first count, and on a further day after its own.
  private static boolean came(Told told, Interval i) {
    return i.from().isAfter(told.start())
        && told.session().conduct().recesses(true).stream()
            .map(Conduct.Recess::to)
            .filter(to -> to != null && !i.from().isBefore(to))
            .allMatch(to -> i.from().isAfter(told.countAfter(to)));
  }

  private enum Arrival {
    FIRST,
    RETURN,
    HALL,
    REMOTE,
    AGAIN
  }

  /// Whether the presence ended with a lost connection.
  private static boolean lost(Told told, Interval i, Instant to) {
    return told.session().attendance().gaps().stream()
        .anyMatch(gap -> gap.member().equals(i.member()) && gap.from().equals(to));
  }

  private static boolean regained(Told told, Interval i) {
    return told.session().attendance().gaps().stream()
        .anyMatch(gap ->
            gap.member().equals(i.member())
                && i.from().equals(gap.to())
                && i.proof() == gap.before().proof());
  }

  private static Arrival arrival(Told told, Interval i) {
    List<Interval> earlier =
        told.session().attendance().intervals().stream()
            .filter(o -> o.member().equals(i.member()) && o.from().isBefore(i.from()))
            .filter(o -> o.to() != null && o.to().isAfter(told.start()))
            .toList();
    if (earlier.isEmpty()) return Arrival.FIRST;
    if (regained(told, i)) return Arrival.AGAIN;
    if (!i.from().equals(earlier.getLast().to())) return Arrival.RETURN;
    return i.mode() == Mode.HALL ? Arrival.HALL : Arrival.REMOTE;
  }

  /// Left while the session went on, and not to go on elsewhere at the same instant.
  private static boolean left(Told told, Interval i) {
    Instant to = i.to();
    return to != null
        && to.isAfter(told.start())
        && told.session().conduct().recesses(true).stream().noneMatch(r -> r.from().equals(to))
        && told.session().attendance().intervals().stream()
            .noneMatch(o -> o != i && o.member().equals(i.member()) && o.from().equals(to));
  }
}
