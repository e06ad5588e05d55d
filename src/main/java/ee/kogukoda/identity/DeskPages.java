package ee.kogukoda.identity;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DeskPages {
  /// In the order of the page.
  private enum When {
    OVERDUE,
    TODAY,
    THIS_WEEK,
    LATER,
    UNDATED
  }

  private final Access access;
  private final ObjectProvider<Desk> desks;
  private final Municipalities municipalities;
  private final Frames frames;
  private final Clock clock;

  DeskPages(
      Access access,
      ObjectProvider<Desk> desks,
      Municipalities municipalities,
      Frames frames,
      Clock clock) {
    this.access = access;
    this.desks = desks;
    this.municipalities = municipalities;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/laud")
  ModelAndView show() {
    access.requireSignedIn();
    Words words = frames.words();
    var tasks = new ArrayList<Desk.Task>();
    desks.orderedStream().forEach(desk -> tasks.addAll(desk.tasks(words)));
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    var page =
        new DeskPage(
            frames.frame("identity.desk.title", List.of()),
            sections(tasks, today, words),
            places());
    return Page.of("identity/desk", page);
  }

  private List<Link> places() {
    return Visitor.current().grants().stream()
        .map(Grant::municipality)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> municipalities.findMunicipality(new MunicipalityId(id)).stream())
        .map(place -> new Link(place.name(), "/" + place.slug()))
        .toList();
  }

  private static List<DeskPage.Section> sections(
      List<Desk.Task> tasks, LocalDate today, Words words) {
    tasks.sort(
        Comparator.comparing(Desk.Task::due, Comparator.nullsLast(Comparator.naturalOrder())));
    Map<When, List<Desk.Task>> byTime =
        tasks.stream()
            .collect(
                Collectors.groupingBy(
                    task -> when(task, today), TreeMap::new, Collectors.toList()));
    return byTime.entrySet().stream()
        .map(part ->
            new DeskPage.Section(
                words.say("identity.desk." + part.getKey().name().toLowerCase(Locale.ROOT)),
                part.getValue()))
        .toList();
  }

  private static When when(Desk.Task task, LocalDate today) {
    if (task.due() == null) return When.UNDATED;
    LocalDate due = LocalDate.ofInstant(task.due(), Formats.TALLINN);
    if (due.isBefore(today)) return When.OVERDUE;
    if (due.equals(today)) return When.TODAY;
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return due.isAfter(sunday) ? When.LATER : When.THIS_WEEK;
  }
}
