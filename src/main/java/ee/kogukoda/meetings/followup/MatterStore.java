package ee.kogukoda.meetings.followup;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.law.NoConfidence.Sitting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of matters, their milestones and those who signed them.
@Repository
@Transactional(readOnly = true)
class MatterStore {
  private static final String MATTER =
      """
      select id, kind, year, number, title, text, filed_by, filed_by_id, addressee, addressee_id,
             target, state, received, due, answer, answered_on, settled_on, council_matter, view_on,
             treated_on, signatures, voters, needed, item_id, session_id, on_agenda, read_session,
             read_on, mayor_on, government_on, changed_at
        from meetings.matter
       where municipality_id = :here
      """;

  private final JdbcClient jdbc;

  MatterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private JdbcClient.StatementSpec here(String sql) {
    return jdbc.sql(sql).param("here", Scope.require());
  }

  Optional<Matter> find(MatterKind kind, int year, int number) {
    return here(MATTER + " and kind = :kind and year = :year and number = :number")
        .param("kind", kind.name())
        .param("year", year)
        .param("number", number)
        .query(Rows.of(Matter.class))
        .optional();
  }

  /// The matter, held against others who change it at the same moment.
  Optional<Matter> lock(UUID id) {
    return here(MATTER + " and id = :id for update")
        .param("id", id)
        .query(Rows.of(Matter.class))
        .optional();
  }

  /// What was put on an agenda as this item.
  Optional<Matter> lockByItem(UUID item) {
    return here(MATTER + " and item_id = :item and kind <> 'PROMISE' for update")
        .param("item", item)
        .query(Rows.of(Matter.class))
        .optional();
  }

  List<Matter> lockOnAgenda(UUID session) {
    return here(MATTER + " and session_id = :session and on_agenda order by id for update")
        .param("session", session)
        .query(Rows.of(Matter.class))
        .list();
  }

  /// Promises made at an item, and what was discussed under it.
  List<Matter> listOf(UUID item) {
    return here(MATTER + " and item_id = :item order by kind, year, number")
        .param("item", item)
        .query(Rows.of(Matter.class))
        .list();
  }

  List<Matter> list(MatterQuery query, int limit) {
    LocalDate late = query.lateOn();
    return here(MATTER
            + """
               and kind = :kind
               and (:state = '' or state = :state)
               and (not :late or (due < :day and treated_on is null
                    and state in ('OPEN', 'READ_OUT')))
               and (:words = '' or to_tsvector('simple', title) @@ to_tsquery('simple', :words))
               and (year, number) < (:year, :number)
             order by year desc, number desc
             limit :limit
            """)
        .param("kind", query.kind().name())
        .param("state", query.state() == null ? "" : query.state().name())
        .param("late", late != null)
        .param("day", late == null ? LocalDate.EPOCH : late)
        .param("words", prefixes(query.words()))
        .param("year", query.beforeYear())
        .param("number", query.beforeNumber())
        .param("limit", limit)
        .query(Rows.of(Matter.class))
        .list();
  }

  /// Every word by its beginning: Estonian words change at their end.
  private static String prefixes(String words) {
    return Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> (word.length() > 5 ? word.substring(0, word.length() - 1) : word) + ":*")
        .collect(Collectors.joining(" & "));
  }

  /// Everything that somebody has to do something about, what is due first.
  List<Matter> listWaiting() {
    return here(MATTER
            + """
               and (state in ('OPEN', 'READ_OUT')
                    or (state = 'CARRIED' and target in ('MAYOR', 'GOVERNMENT')
                        and (mayor_on is null or government_on is null)))
             order by due nulls last, id
             limit 500
            """)
        .query(Rows.of(Matter.class))
        .list();
  }

  /// What one person has promised or has been asked, and has not answered.
  List<Matter> listWaitingFor(UUID person) {
    return here(MATTER
            + """
               and addressee_id = :person
               and state = 'OPEN'
               and kind in ('PROMISE', 'INTERPELLATION')
             order by due nulls last, id
             limit 50
            """)
        .param("person", person)
        .query(Rows.of(Matter.class))
        .list();
  }

  /// Motions against somebody that failed lately.
  List<Matter> listFailed(MatterTarget target, LocalDate since) {
    return here(MATTER
            + """
               and kind = 'NO_CONFIDENCE' and state = 'FAILED' and target = :target
               and settled_on >= :since
             order by settled_on desc
            """)
        .param("target", target.name())
        .param("since", since)
        .query(Rows.of(Matter.class))
        .list();
  }

  /// The body's sessions after a session that were not called off.
  List<Sitting> listSittingsAfter(UUID session) {
    return here("""
    select s.id, s.starts_at
      from meetings.session s
      join meetings.session r on r.id = :session and r.body_id = s.body_id
     where s.municipality_id = :here
       and s.state <> 'CANCELLED'
       and s.starts_at > r.starts_at
     order by s.starts_at, s.id
     limit 5
    """)
        .param("session", session)
        .query(Rows.of(Sitting.class))
        .list();
  }

  /// The next number of a kind in a year; whoever asks at the same moment waits.
  int nextNumber(MatterKind kind, int year) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('meetings.matter ' || :here, 0))::text")
        .param("here", Scope.require().toString())
        .query(Rows.of(String.class))
        .list();
    return here("""
    select coalesce(max(number), 0) + 1
      from meetings.matter
     where municipality_id = :here
       and kind = :kind
       and year = :year
    """)
        .param("kind", kind.name())
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  UUID insert(
      NewMatter matter,
      int number,
      @Nullable LocalDate due,
      @Nullable Integer needed,
      Instant now) {
    UUID id = Uuid7.next();
    boolean initiative = matter.kind() == MatterKind.INITIATIVE;
    MatterTarget target = matter.target();
    here("""
    insert into meetings.matter
      (id, municipality_id, kind, year, number, title, text, filed_by, filed_by_id,
       addressee, addressee_id, target, state, received, due, council_matter, signatures,
       voters, needed, item_id, session_id, changed_at)
    values (:id, :here, :kind, :year, :number, :title, :text, :filedBy, :filedById,
       :addressee, :addresseeId, :target, 'OPEN', :received, :due, :councilMatter,
       :signatures, :voters, :needed, :item, :session, :now)
    """)
        .param("id", id)
        .param("kind", matter.kind().name())
        .param("year", matter.received().getYear())
        .param("number", number)
        .param("title", matter.title())
        .param("text", matter.text())
        .param("filedBy", matter.filedBy().name())
        .param("filedById", matter.filedBy().id())
        .param("addressee", matter.addressee().name())
        .param("addresseeId", matter.addressee().id())
        .param("target", target == null ? null : target.name())
        .param("received", matter.received())
        .param("due", due)
        .param("councilMatter", matter.councilMatter())
        .param("signatures", initiative ? matter.signatures() : null)
        .param("voters", initiative ? matter.voters() : null)
        .param("needed", needed)
        .param("item", matter.item())
        .param("session", matter.session())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  void insertSignatory(UUID matter, NewMatter.Someone member) {
    here("""
    insert into meetings.matter_signatory (matter_id, municipality_id, person_id, name)
    values (:matter, :here, :person, :name)
    """)
        .param("matter", matter)
        .param("person", member.id())
        .param("name", member.name())
        .update();
  }

  List<String> listSignatories(UUID matter) {
    return here("""
    select name
      from meetings.matter_signatory
     where municipality_id = :here
       and matter_id = :matter
     order by name
    """)
        .param("matter", matter)
        .query(Rows.of(String.class))
        .list();
  }

  void insertRepresentative(UUID matter, NewMatter.Representative representative) {
    here("""
    insert into meetings.matter_representative (matter_id, municipality_id, name, contact)
    values (:matter, :here, :name, :contact)
    """)
        .param("matter", matter)
        .param("name", representative.name())
        .param("contact", representative.contact())
        .update();
  }

  Optional<NewMatter.Representative> findRepresentative(UUID matter) {
    return here("""
    select name, contact
      from meetings.matter_representative
     where municipality_id = :here
       and matter_id = :matter
    """)
        .param("matter", matter)
        .query(Rows.of(NewMatter.Representative.class))
        .optional();
  }

  /// Writes what a step has changed.
  void update(MatterChange change, Instant now) {
    here("""
    update meetings.matter
       set state = :state, due = :due, answer = :answer, answered_on = :answeredOn,
           settled_on = :settledOn, view_on = :viewOn, treated_on = :treatedOn,
           item_id = :item, session_id = :session, on_agenda = :onAgenda,
           read_session = :readSession, read_on = :readOn, mayor_on = :mayorOn,
           government_on = :governmentOn, changed_at = :now
     where municipality_id = :here
       and id = :id
    """)
        .param("id", change.id)
        .param("state", change.state.name())
        .param("due", change.due)
        .param("answer", change.answer)
        .param("answeredOn", change.answeredOn)
        .param("settledOn", change.settledOn)
        .param("viewOn", change.viewOn)
        .param("treatedOn", change.treatedOn)
        .param("item", change.item)
        .param("session", change.session)
        .param("onAgenda", change.onAgenda)
        .param("readSession", change.readSession)
        .param("readOn", change.readOn)
        .param("mayorOn", change.mayorOn)
        .param("governmentOn", change.governmentOn)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void insertDeed(UUID matter, MatterDeed deed) {
    here("""
    insert into meetings.matter_deed (id, matter_id, municipality_id, step, at, done_by, note)
    values (:id, :matter, :here, :step, :at, :by, :note)
    """)
        .param("id", Uuid7.next())
        .param("matter", matter)
        .param("step", deed.step().name())
        .param("at", deed.at().atOffset(ZoneOffset.UTC))
        .param("by", deed.doneBy())
        .param("note", deed.note())
        .update();
  }

  /// In the order in which they were done.
  List<MatterDeed> listDeeds(UUID matter) {
    return here("""
    select step, at, done_by, note
      from meetings.matter_deed
     where municipality_id = :here
       and matter_id = :matter
     order by id
    """)
        .param("matter", matter)
        .query(Rows.of(MatterDeed.class))
        .list();
  }
}
