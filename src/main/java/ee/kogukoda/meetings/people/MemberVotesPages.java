package ee.kogukoda.meetings.people;

import ee.kogukoda.meetings.people.MemberFacts.Choice;
import ee.kogukoda.meetings.results.Voter;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.tables.Exports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// All votes of a member, and both tables of a member as files.
@Controller
@Transactional(readOnly = true)
class MemberVotesPages {
  /// Behind every moment and every key.
  static final Instant NEWEST = Instant.parse("9999-01-01T00:00:00Z");

  static final UUID LAST = new UUID(-1, -1);

  private static final int PART = 25;
  private static final int WHOLE = 100_000;
  private static final List<Voter.Mark> MARKS =
      List.of(
          Voter.Mark.FOR,
          Voter.Mark.AGAINST,
          Voter.Mark.ABSTAIN,
          Voter.Mark.NONE,
          Voter.Mark.ABSENT,
          Voter.Mark.BARRED);

  private final PeopleStore store;
  private final MembersByAddress members;
  private final Frames frames;

  MemberVotesPages(PeopleStore store, MembersByAddress members, Frames frames) {
    this.store = store;
    this.members = members;
    this.frames = frames;
  }

  /// @param before moment and key of the last row of the part before this one
  @GetMapping("/{municipality}/liikmed/{slug}/haaletused")
  ModelAndView votes(
      @PathVariable String slug,
      @RequestParam(name = "haal", defaultValue = "") String asked,
      @RequestParam(name = "enne", defaultValue = "") String before) {
    MembersByAddress.Found found = members.get(slug);
    MemberWords words = new MemberWords(frames.words());
    Voter.Mark mark = mark(asked);
    Instant moment = NEWEST;
    UUID key = LAST;
    if (before.matches("\\d{1,15}-[0-9a-f-]{36}")) {
      int cut = before.indexOf('-');
      moment = Instant.ofEpochMilli(Long.parseLong(before.substring(0, cut)));
      key = UUID.fromString(before.substring(cut + 1));
    }
    List<Choice> choices =
        store.listChoices(found.person(), mark == null ? null : mark.name(), moment, key, PART + 1);
    var crumbs = new ArrayList<>(words.crumbs());
    crumbs.add(new Link(found.name(), found.address()));
    Frame frame = frames.frame("meetings.people.votes", crumbs);
    String address = found.address() + "/haaletused";
    return Page.of(
        "meetings/people/votes",
        new MemberVotesPage(
            frame,
            mark == null ? "" : mark.css(),
            MARKS.stream()
                .map(one ->
                    new ee.kogukoda.web.forms.Choice(
                        one.css(), frame.say("design.vote." + one.css())))
                .toList(),
            choices.stream().limit(PART).map(words::vote).toList(),
            address + ".csv",
            choices.size() > PART ? older(address, mark, choices.get(PART - 1)) : null));
  }

  private static String older(String address, Voter.@Nullable Mark mark, Choice last) {
    String asked = mark == null ? "" : "haal=" + mark.css() + "&";
    return address + "?" + asked + "enne=" + last.at().toEpochMilli() + "-" + last.vote();
  }

  private static Voter.@Nullable Mark mark(String asked) {
    for (Voter.Mark mark : MARKS) if (mark.css().equals(asked)) return mark;
    return null;
  }

  @GetMapping("/{municipality}/liikmed/{slug}/haaletused.csv")
  void votesTable(@PathVariable String slug, HttpServletResponse response) throws IOException {
    MembersByAddress.Found found = members.get(slug);
    Words words = frames.words();
    MemberWords said = new MemberWords(words);
    Exports.csv(
        response,
        words.say("meetings.people.votes.file", found.name()),
        Stream.of("item", "motion", "time", "choice", "result")
            .map(column -> words.say("meetings.results.csv." + column))
            .toList(),
        store.listChoices(found.person(), null, NEWEST, LAST, WHOLE).stream()
            .map(choice -> {
              MemberPage.VoteRow row = said.vote(choice);
              return List.of(row.title(), row.motion(), choice.at(), row.said(), row.result());
            }));
  }

  @GetMapping("/{municipality}/liikmed/{slug}/osalemine.csv")
  void attendanceTable(@PathVariable String slug, HttpServletResponse response) throws IOException {
    MembersByAddress.Found found = members.get(slug);
    Words words = frames.words();
    Exports.csv(
        response,
        words.say("meetings.people.attendance.file", found.name()),
        Stream.of("year", "body", "sessions", "present", "minutes", "speeches", "spoken")
            .map(column -> words.say("meetings.people.csv." + column))
            .toList(),
        store.listYears(found.person()).stream()
            .map(year ->
                List.of(
                    year.year(),
                    year.body(),
                    year.sessions(),
                    year.present(),
                    year.seconds() / 60,
                    year.speeches(),
                    year.spoken() / 60)));
  }
}
