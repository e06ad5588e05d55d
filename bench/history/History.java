import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Attendance;
import ee.kogukoda.meetings.session.AttendanceCommand.RegisterPresence;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.meetings.session.PlannedItem;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.SessionEventJson;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import java.io.StringReader;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.postgresql.PGConnection;

/// Gives each municipality of the country a council with years of sessions, each a log that its own
/// commands lead to, and writes them straight into the tables. Names are made up and say so.
///
/// With `tonight` each council has a session announced for this hour as well, and its people the
/// roles to hold it.
///
/// `java -cp … History.java JDBC-URL USER PASSWORD YEARS [tonight]`
class History {
  static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");
  static final int SEATS = 27;
  static final int PRESENT = 20;
  static final int ITEMS = 12;
  static final int PER_YEAR = 13;
  static final Random random = new Random(20261125);
  static final String[] MATTERS = {
    "eelarve kinnitamine", "jäätmehoolduseeskirja muutmine", "arengukava vastuvõtmine",
    "kinnistu tasuta kasutusse andmine", "detailplaneeringu algatamine", "sotsiaaltoetuste kord",
    "kooli põhimääruse kinnitamine", "hanke korraldamine", "teehoiukava kinnitamine",
    "lasteaia kohatasu määramine", "raamatukogu lahtiolekuajad", "ühisveevärgi arendamine"
  };

  /// What is written, in the order in which tables refer to each other.
  static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("body", "id, municipality_id, kind, slug, name, membership_size, valid_from"),
          Map.entry("term", "id, municipality_id, body_id, name, starts_on"),
          Map.entry(
              "seat",
              "id, municipality_id, body_id, term_id, person_id, name, seniority, held_from"),
          Map.entry("office", "id, municipality_id, body_id, person_id, name, role, held_from"),
          Map.entry("faction", "id, municipality_id, body_id, name, slug, formed_on"),
          Map.entry(
              "faction_member", "id, municipality_id, faction_id, person_id, leads, joined_on"),
          Map.entry(
              "legal_rule",
              "id, municipality_id, body_id, code, title, value, legal_basis, verified,"
                  + " valid_from"),
          Map.entry(
              "session",
              "id, municipality_id, body_id, slug, number, kind, form, title, starts_at, place,"
                  + " state, created_at, changed_at"),
          Map.entry(
              "agenda_item",
              "id, municipality_id, session_id, position, title, presenter, act_kind, majority"),
          Map.entry("notice", "id, municipality_id, session_id, sent_at, sent_by, latest_day"),
          Map.entry(
              "session_event",
              "session_id, seq, municipality_id, at, person_id, office, command_id, ordinal, type,"
                  + " payload, prev_hash, hash"),
          Map.entry(
              "draft",
              "id, municipality_id, year, number, kind, title, initiator, state, versions,"
                  + " published_at, item_id, session_id, frozen_version, changed_at"),
          Map.entry(
              "act",
              "id, municipality_id, body_id, kind, year, number, title, text, session_id, item_id,"
                  + " adopted_on, stands, signed_on, signed_by, notified_on, in_force_on,"
                  + " changed_at"),
          Map.entry(
              "draft_version",
              "draft_id, municipality_id, number, text, memorandum, sha256, written_at,"
                  + " written_by"));

  static final Map<String, StringBuilder> rows = new LinkedHashMap<>();
  static final Map<String, Integer> written = new LinkedHashMap<>();

  static void row(String table, Object... values) throws Exception {
    StringBuilder out = rows.computeIfAbsent(table, _ -> new StringBuilder());
    CSVFormat.POSTGRESQL_CSV.printRecord(out, values);
    written.merge(table, 1, Integer::sum);
  }

  static void flush(Connection connection) throws Exception {
    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    for (var table : rows.entrySet())
      copy.copyIn(
          "copy meetings.%s (%s) from stdin (format csv)"
              .formatted(table.getKey(), COLUMNS.get(table.getKey())),
          new StringReader(table.getValue().toString()));
    rows.clear();
  }

  public static void main(String... args) throws Exception {
    int years = Integer.parseInt(args[3]);
    boolean tonight = args.length > 4;
    try (Connection connection = DriverManager.getConnection(args[0], args[1], args[2])) {
      List<UUID> places = new ArrayList<>();
      try (var found =
          connection
              .createStatement()
              .executeQuery(
                  """
                  select id from municipalities.municipality m
                   where not demo and valid_to is null
                     and not exists (select 1 from meetings.body where municipality_id = m.id)
                   order by slug
                  """)) {
        while (found.next()) places.add(found.getObject(1, UUID.class));
      }
      for (UUID place : places) {
        var council = new Council(connection, place);
        council.meet(years);
        if (tonight) council.announce(years * PER_YEAR + 1);
        flush(connection);
        if (tonight) council.appoint(connection);
        System.err.print(".");
      }
      try (var statement = connection.createStatement()) {
        statement.execute("analyze");
      }
      System.err.println();
      written.forEach((table, count) -> System.out.printf("%-16s %,9d%n", table, count));
    }
  }

  /// One council: its people, its terms and everything it has decided.
  static final class Council {
    final UUID place;
    final UUID body = Uuid7.next();
    final List<Member> members = new ArrayList<>();
    final Actor chair;
    final Actor secretary;
    int act;
    int acts;
    int actYear;
    Instant now = Instant.EPOCH;

    Council(Connection connection, UUID place) throws Exception {
      this.place = place;
      List<UUID> people = new ArrayList<>();
      try (var insert =
          connection.prepareStatement(
              "insert into identity.person (id, given_name, family_name, demo, created_at)"
                  + " values (?, 'Näidis', ?, true, now())")) {
        for (int i = 0; i <= SEATS; i++) {
          people.add(Uuid7.next());
          insert.setObject(1, people.get(i));
          insert.setString(2, "Koormus" + (i + 1));
          insert.addBatch();
        }
        insert.executeBatch();
      }
      for (int i = 0; i < SEATS; i++)
        members.add(
            new Member(
                new MemberId(people.get(i)),
                "Näidis Koormus" + (i + 1),
                i % 3 == 2 ? null : "Näidisfraktsioon " + (i % 3 + 1)));
      chair = new Actor(people.getFirst(), Actor.Office.CHAIR);
      secretary = new Actor(people.getLast(), Actor.Office.SECRETARY);
    }

    void meet(int years) throws Exception {
      LocalDate first = LocalDate.now(TALLINN).minusYears(years).withDayOfMonth(1);
      LocalDate before = first.minusDays(30);
      row("body", body, place, "COUNCIL", "volikogu", "Koormuskatse volikogu", SEATS, before);
      UUID term = Uuid7.next();
      row("term", term, place, body, "Koormuskatse koosseis", before);
      for (int i = 0; i < SEATS; i++)
        row(
            "seat",
            Uuid7.next(),
            place,
            body,
            term,
            members.get(i).id().value(),
            members.get(i).name(),
            i + 1,
            before);
      row(
          "office",
          Uuid7.next(),
          place,
          body,
          chair.person(),
          members.getFirst().name(),
          "CHAIR",
          before);
      row(
          "office",
          Uuid7.next(),
          place,
          body,
          secretary.person(),
          "Näidis Koormus" + (SEATS + 1),
          "MINUTE_TAKER",
          before);
      for (int f = 1; f <= 2; f++) {
        UUID faction = Uuid7.next();
        row(
            "faction",
            faction,
            place,
            body,
            "Näidisfraktsioon " + f,
            "naidisfraktsioon-" + f,
            before);
        for (Member member : members)
          if (("Näidisfraktsioon " + f).equals(member.faction()))
            row("faction_member", Uuid7.next(), place, faction, member.id().value(), false, before);
      }
      for (LegalRule rule : ProposedRules.of("töökord").rules())
        row(
            "legal_rule",
            Uuid7.next(),
            place,
            body,
            rule.code().name(),
            rule.title(),
            rule.value(),
            rule.legalBasis(),
            false,
            before);
      int sessions = years * PER_YEAR;
      long days = (LocalDate.now(TALLINN).toEpochDay() - 14 - first.toEpochDay());
      for (int n = 1; n <= sessions; n++) session(n, first.plusDays(days * n / sessions));
    }

    /// A session of this hour, of which only the notice was sent.
    void announce(int number) throws Exception {
      LocalDate day = LocalDate.now(TALLINN);
      Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES);
      List<PlannedItem> agenda = agenda(number, day);
      now = start.minusSeconds(600_000);
      var announced = new Announce(notice(number, day, start, agenda));
      var log = ask(SessionHistory.EMPTY, announced, chair);
      write(day, number, start, agenda, log, "ANNOUNCED");
    }

    /// The roles behind chair and members; the chair is a member too.
    void appoint(Connection connection) throws Exception {
      try (var insert =
          connection.prepareStatement(
              """
              insert into identity.mandate
                (id, person_id, role, municipality_id, body_id, valid_from, reason, granted_at)
              values (?, ?, ?, ?, ?, current_date - 1, 'koormuskatse', now())
              """)) {
        for (Member member : members) appoint(insert, member.id().value(), "MEMBER");
        appoint(insert, chair.person(), "CHAIR");
        insert.executeBatch();
      }
    }

    private void appoint(PreparedStatement insert, UUID person, String role) throws Exception {
      insert.setObject(1, Uuid7.next());
      insert.setObject(2, person);
      insert.setString(3, role);
      insert.setObject(4, place);
      insert.setObject(5, body);
      insert.addBatch();
    }

    void session(int number, LocalDate day) throws Exception {
      Instant start = day.atTime(16, 0).atZone(TALLINN).toInstant();
      List<PlannedItem> agenda = agenda(number, day);
      write(day, number, start, agenda, hold(number, day, start, agenda), "CLOSED");
    }

    List<PlannedItem> agenda(int number, LocalDate day) {
      List<PlannedItem> agenda = new ArrayList<>();
      for (int i = 0; i < ITEMS; i++) {
        String matter = MATTERS[random.nextInt(MATTERS.length)];
        agenda.add(
            new PlannedItem(
                new ItemId(Uuid7.next()),
                Character.toUpperCase(matter.charAt(0))
                    + matter.substring(1)
                    + " "
                    + day.getYear()
                    + "/"
                    + number,
                "Näidis Ettekandja",
                null,
                i < 2 ? PlannedItem.ActKind.RESOLUTION : null,
                MajorityRule.SIMPLE));
      }
      return agenda;
    }

    Notice notice(int number, LocalDate day, Instant start, List<PlannedItem> agenda) {
      return new Notice(
          "" + number,
          Notice.Kind.REGULAR,
          Notice.Form.HALL,
          start,
          "Näidissaal",
          agenda,
          day.minusDays(5),
          null);
    }

    void write(
        LocalDate day,
        int number,
        Instant start,
        List<PlannedItem> agenda,
        SessionHistory log,
        String state)
        throws Exception {
      UUID id = Uuid7.next();
      String title = "Volikogu korraline istung";
      Instant sent = start.minusSeconds(600_000);
      row(
          "session",
          id,
          place,
          body,
          day,
          number,
          "REGULAR",
          "HALL",
          title,
          start,
          "Näidissaal",
          state,
          sent,
          now);
      for (int i = 0; i < ITEMS; i++) {
        PlannedItem item = agenda.get(i);
        row(
            "agenda_item",
            item.id().value(),
            place,
            id,
            i + 1,
            item.title(),
            item.presenter(),
            item.act(),
            item.rule());
        if (item.act() != null && state.equals("CLOSED")) draft(item, id, start, log);
      }
      row("notice", Uuid7.next(), place, id, sent, "Näidis Koormus1", day.minusDays(5));
      UUID command = null;
      int ordinal = 0;
      for (LoggedEvent e : log.events()) {
        ordinal = e.commandId().equals(command) ? ordinal + 1 : 0;
        command = e.commandId();
        String type = SessionEventJson.type(e.event());
        String payload = SessionEventJson.write(e.event());
        row(
            "session_event",
            id,
            e.seq(),
            place,
            e.at(),
            e.actor().person(),
            e.actor().office(),
            command,
            ordinal,
            type,
            payload,
            e.prevHash(),
            e.hash());
      }
    }

    void draft(PlannedItem item, UUID session, Instant start, SessionHistory log) throws Exception {
      UUID id = Uuid7.next();
      boolean adopted =
          log.session().agenda().getItem(item.id()).conclusion().outcome() == Item.Outcome.ADOPTED;
      Instant at = start.minusSeconds(1_200_000);
      row(
          "draft",
          id,
          place,
          start.atZone(TALLINN).getYear(),
          ++act,
          "RESOLUTION",
          item.title(),
          "vallavalitsus",
          adopted ? "ADOPTED" : "REJECTED",
          1,
          at,
          item.id().value(),
          session,
          1,
          start);
      LocalDate day = start.atZone(TALLINN).toLocalDate();
      if (day.getYear() != actYear) {
        actYear = day.getYear();
        acts = 0;
      }
      String words = "§ 1. Otsustada: " + item.title() + ".";
      if (adopted)
        row(
            "act",
            Uuid7.next(),
            place,
            body,
            "RESOLUTION",
            day.getYear(),
            ++acts,
            item.title(),
            words,
            session,
            item.id().value(),
            day,
            true,
            day,
            "Näidis Koormus1",
            day,
            day,
            start);
      String text =
          "§ 1. Otsustada: " + item.title() + ".\n\n§ 2. Otsus jõustub teatavakstegemisest.";
      row(
          "draft_version",
          id,
          place,
          1,
          text,
          "Seletuskiri.",
          HexFormat.of()
              .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes("UTF-8"))),
          at,
          "Näidis Koormus22");
    }

    SessionHistory hold(int number, LocalDate day, Instant start, List<PlannedItem> agenda) {
      now = start.minusSeconds(600_000);
      var log = SessionHistory.EMPTY;
      log = ask(log, new Announce(notice(number, day, start, agenda)), chair);
      now = start;
      log =
          ask(
              log,
              new OpenSession(
                  ProposedRules.of("töökord"),
                  SEATS,
                  members,
                  "Näidis Koormus" + (SEATS + 1),
                  null),
              chair);
      int away = random.nextInt(1, SEATS);
      List<Member> present =
          members.stream().filter(m -> m != members.get(away)).limit(PRESENT).toList();
      for (Member member : present)
        log =
            ask(
                log,
                new RegisterPresence(member.id(), Attendance.Mode.HALL, Attendance.Proof.HALL_CODE),
                actor(member));
      log = ask(log, new ConfirmQuorum(), chair);
      log =
          vote(
              log,
              Motion.Kind.AGENDA,
              "kinnitada päevakord",
              agenda.stream().map(PlannedItem::id).toList(),
              List.of());
      log = ask(log, new AdoptAgenda(), chair);
      for (PlannedItem item : agenda) {
        log = ask(log, new OpenItem(item.id()), chair);
        boolean decides = item.act() != null;
        if (decides) log = vote(log, Motion.Kind.ACT, "võtta otsus vastu", List.of(), present);
        var vote = log.session().voting().lastDeclared(Motion.Kind.ACT, item.id()).orElse(null);
        var outcome =
            !decides
                ? Item.Outcome.NOTED
                : vote.outcome().carried() ? Item.Outcome.ADOPTED : Item.Outcome.REJECTED;
        log = ask(log, new ConcludeItem(item.id(), outcome, null, null), chair);
      }
      return ask(log, new CloseSession(null), chair);
    }

    SessionHistory vote(
        SessionHistory log,
        Motion.Kind kind,
        String text,
        List<ItemId> order,
        List<Member> voters) {
      var motion = new MotionId(Uuid7.next());
      var vote = new VoteId(Uuid7.next());
      log = ask(log, new ProposeMotion(motion, kind, null, null, text, order), chair);
      log =
          ask(
              log,
              new PrepareVote(
                  vote,
                  motion,
                  MajorityRule.SIMPLE,
                  null,
                  voters.isEmpty() ? Vote.Kind.CONSENSUS : Vote.Kind.OPEN_NAMED),
              chair);
      log = ask(log, new OpenVote(vote), chair);
      for (Member member : voters) {
        int chance = random.nextInt(10);
        var choice =
            chance < 6 ? Vote.Choice.FOR : chance < 8 ? Vote.Choice.AGAINST : Vote.Choice.ABSTAIN;
        log = ask(log, new CastVote(vote, member.id(), choice), actor(member));
      }
      log = ask(log, new CloseVote(vote), chair);
      return ask(log, new DeclareResult(vote), chair);
    }

    Actor actor(Member member) {
      return member.id().value().equals(chair.person())
          ? chair
          : new Actor(member.id().value(), Actor.Office.MEMBER);
    }

    SessionHistory ask(SessionHistory log, SessionCommand command, Actor actor) {
      now = now.plusSeconds(7);
      return log.with(log.ask(Uuid7.next(), command, actor, now));
    }
  }
}
