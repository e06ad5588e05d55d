package ee.kogukoda.meetings.acts;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All SQL of acts, of what they change in each other, and of what happened to them.
@Repository
@Transactional(readOnly = true)
class ActStore {
  private static final String ACT =
      """
      select a.id, a.body_id as body, b.slug as body_slug, b.name as body_name, a.kind, a.year,
             a.number, a.title, a.text, a.restricted_ground, a.session_id as session,
             a.item_id as item, a.adopted_on, a.stands, a.signed_on, a.signed_by, a.sent_on,
             a.published_on, a.gazette_reference, a.notified_on, a.effective_on, a.in_force_on,
             a.repealed_on, a.protested_on, a.protest_note, a.protest_ended_on, a.changed_at
        from meetings.act a
        join meetings.body b on b.id = a.body_id
       where a.municipality_id = :here
      """;

  /// The same that [ActState#on] says of one.
  private static final String STATE =
      """
      case when not a.stands then 'FALLEN'
           when a.number is null then 'ADOPTED'
           when a.signed_on is null then 'NUMBERED'
           when a.repealed_on <= :today then 'REPEALED'
           when a.in_force_on <= :today then 'IN_FORCE'
           else 'SIGNED' end
      """;

  private static final String LINE =
      """
      select a.id, b.slug as body_slug, b.name as body_name, a.kind, a.year, a.number, a.title,
             a.adopted_on, a.in_force_on, a.repealed_on, a.gazette_reference,
      """
          + STATE
          + """
                 as state, a.protested_on is not null and a.protest_ended_on is null as protested
            from meetings.act a
            join meetings.body b on b.id = a.body_id
           where a.municipality_id = :here
          """;

  private final JdbcClient jdbc;

  ActStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Act> find(UUID id) {
    return jdbc.sql(ACT + " and a.id = :id")
        .param("here", Scope.require())
        .param("id", id)
        .query(Rows.of(Act.class))
        .optional();
  }

  /// The latest first.
  List<Act> findAll(List<UUID> ids) {
    if (ids.isEmpty()) return List.of();
    return jdbc.sql(ACT + " and a.id in (:ids) order by a.adopted_on desc, a.id desc")
        .param("here", Scope.require())
        .param("ids", ids)
        .query(Rows.of(Act.class))
        .list();
  }

  Optional<Act> find(int year, String body, ActKind kind, int number) {
    return jdbc.sql(
            ACT
                + " and b.slug = :body and a.kind = :kind and a.year = :year and a.number ="
                + " :number")
        .param("here", Scope.require())
        .param("body", body)
        .param("kind", kind.name())
        .param("year", year)
        .param("number", number)
        .query(Rows.of(Act.class))
        .optional();
  }

  /// The act, held against others who change it at the same moment.
  Optional<Act> lock(UUID id) {
    return jdbc.sql(ACT + " and a.id = :id for update of a")
        .param("here", Scope.require())
        .param("id", id)
        .query(Rows.of(Act.class))
        .optional();
  }

  Optional<Act> lockByItem(UUID item) {
    return jdbc.sql(ACT + " and a.item_id = :item for update of a")
        .param("here", Scope.require())
        .param("item", item)
        .query(Rows.of(Act.class))
        .optional();
  }

  List<ActLine> list(ActQuery query, int limit) {
    return lines(query, limit).list();
  }

  /// The whole list, read while it leaves; the caller closes it.
  Stream<ActLine> stream(ActQuery query) {
    return lines(query, Integer.MAX_VALUE).stream();
  }

  private JdbcClient.MappedQuerySpec<ActLine> lines(ActQuery query, int limit) {
    var sql = new StringBuilder(LINE);
    if (query.state() == null) sql.append(" and a.stands");
    else sql.append(" and ").append(STATE).append(" = :state");
    if (!query.words().isEmpty())
      sql.append(" and to_tsvector('simple', a.title) @@ to_tsquery('simple', :words)");
    if (!query.body().isEmpty()) sql.append(" and b.slug = :body");
    if (query.kind() != null) sql.append(" and a.kind = :kind");
    if (query.year() > 0) sql.append(" and a.year = :year");
    if (query.after() != null) sql.append(" and ").append(query.order().after());
    sql.append(" order by ").append(query.order().by()).append(" limit :limit");
    return jdbc.sql(sql.toString())
        .param("here", Scope.require())
        .param("today", query.today())
        .param("state", query.state() == null ? "" : query.state().name())
        .param("words", prefixes(query.words()))
        .param("body", query.body())
        .param("kind", query.kind() == null ? "" : query.kind().name())
        .param("year", query.year())
        .param("after", query.after())
        .param("limit", limit)
        .query(Rows.of(ActLine.class));
  }

  /// Every word by its beginning: Estonian words change at their end.
  private static String prefixes(String words) {
    return Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> (word.length() > 5 ? word.substring(0, word.length() - 1) : word) + ":*")
        .collect(Collectors.joining(" & "));
  }

  List<Integer> listYears() {
    return jdbc.sql(
            """
            select distinct year
              from meetings.act
             where municipality_id = :here
             order by year desc
            """)
        .param("here", Scope.require())
        .query(Rows.of(Integer.class))
        .list();
  }

  /// Whether any act here was ever signed.
  boolean hasSigned() {
    return jdbc.sql(
            """
            select exists (
              select 1 from meetings.act where municipality_id = :here and signed_on is not null)
            """)
        .param("here", Scope.require())
        .query(Rows.of(Boolean.class))
        .single();
  }

  /// What waits for somebody: to be numbered, signed, sent, published or notified.
  List<Act> listWaiting(int limit) {
    return jdbc.sql(
            ACT
                + """
                   and a.stands and a.published_on is null and a.notified_on is null
                 order by a.adopted_on, a.id
                 limit :limit
                """)
        .param("here", Scope.require())
        .param("limit", limit)
        .query(Rows.of(Act.class))
        .list();
  }

  /// The series as it is now; whoever wants a number of it at the same moment waits.
  Series lockSeries(UUID body, ActKind kind, int year) {
    String series = "meetings.act %s %s %d".formatted(body, kind, year);
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:series, 0))::text")
        .param("series", series)
        .query(Rows.of(String.class))
        .list();
    return series(body, kind, year);
  }

  Series series(UUID body, ActKind kind, int year) {
    return jdbc.sql(
            """
            select coalesce(min(number), 0) as first, coalesce(max(number), 0) as last
              from meetings.act
             where municipality_id = :here
               and body_id = :body
               and kind = :kind
               and year = :year
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("kind", kind.name())
        .param("year", year)
        .query(Rows.of(Series.class))
        .single();
  }

  void insert(Act act) {
    jdbc.sql(
            """
            insert into meetings.act
              (id, municipality_id, body_id, kind, year, title, text, restricted_ground, session_id,
               item_id, adopted_on, stands, changed_at)
            values (:id, :here, :body, :kind, :year, :title, :text, :ground, :session, :item,
               :adopted, true, :changed)
            """)
        .param("id", act.id())
        .param("here", Scope.require())
        .param("body", act.body())
        .param("kind", act.kind().name())
        .param("year", act.year())
        .param("title", act.title())
        .param("text", act.text())
        .param("ground", act.restrictedGround())
        .param("session", act.session())
        .param("item", act.item())
        .param("adopted", act.adoptedOn())
        .param("changed", act.changedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Everything of an act that can change.
  void update(Act act, Instant now) {
    jdbc.sql(
            """
            update meetings.act
               set number = :number, text = :text, stands = :stands, signed_on = :signed,
                   signed_by = :signer, sent_on = :sent, published_on = :published,
                   gazette_reference = :reference, notified_on = :notified,
                   effective_on = :effective, in_force_on = :force, repealed_on = :repealed,
                   protested_on = :protested, protest_note = :note,
                   protest_ended_on = :protestEnded, changed_at = :changed
             where id = :id
               and municipality_id = :here
            """)
        .param("id", act.id())
        .param("here", Scope.require())
        .param("number", act.number())
        .param("text", act.text())
        .param("stands", act.stands())
        .param("signed", act.signedOn())
        .param("signer", act.signedBy())
        .param("sent", act.sentOn())
        .param("published", act.publishedOn())
        .param("reference", act.gazetteReference())
        .param("notified", act.notifiedOn())
        .param("effective", act.effectiveOn())
        .param("force", act.inForceOn())
        .param("repealed", act.repealedOn())
        .param("protested", act.protestedOn())
        .param("note", act.protestNote())
        .param("protestEnded", act.protestEndedOn())
        .param("changed", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void insertChange(ActChange change) {
    jdbc.sql(
            """
            insert into meetings.act_change
              (id, municipality_id, act_id, by_act_id, kind, from_day, text)
            values (:id, :here, :act, :by, :kind, :from, :text)
            """)
        .param("id", Uuid7.next())
        .param("here", Scope.require())
        .param("act", change.act())
        .param("by", change.by())
        .param("kind", change.kind().name())
        .param("from", change.fromDay())
        .param("text", change.text())
        .update();
  }

  /// What changed this act and what it changed, by day.
  List<ActChange> listChanges(UUID act) {
    return jdbc.sql(
            """
            select act_id as act, by_act_id as by, kind, from_day, text
              from meetings.act_change
             where municipality_id = :here
               and (act_id = :act or by_act_id = :act)
             order by from_day, id
            """)
        .param("here", Scope.require())
        .param("act", act)
        .query(Rows.of(ActChange.class))
        .list();
  }

  void insertDeed(UUID act, ActDeed deed) {
    jdbc.sql(
            """
            insert into meetings.act_deed (id, municipality_id, act_id, kind, at, done_by, note)
            values (:id, :here, :act, :kind, :at, :by, :note)
            """)
        .param("id", Uuid7.next())
        .param("here", Scope.require())
        .param("act", act)
        .param("kind", deed.kind().name())
        .param("at", deed.at().atOffset(ZoneOffset.UTC))
        .param("by", deed.doneBy())
        .param("note", deed.note())
        .update();
  }

  /// In the order in which they were done.
  List<ActDeed> listDeeds(UUID act) {
    return jdbc.sql(
            """
            select kind, at, done_by, note
              from meetings.act_deed
             where municipality_id = :here
               and act_id = :act
             order by id
            """)
        .param("here", Scope.require())
        .param("act", act)
        .query(Rows.of(ActDeed.class))
        .list();
  }
}
