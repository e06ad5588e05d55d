package ee.kogukoda.meetings.people;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.people.MemberFacts.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All SQL that reads what members are and did. What was done in sessions that are closed to others
/// stands on no public page.
@Repository
class PeopleStore {
  private final JdbcClient jdbc;

  PeopleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<SeatHeld> listSeats(UUID person) {
    return of(
            person,
            """
            select b.name as body, b.slug as body_slug, s.held_from as "from", s.held_to as "end",
                   s.beginning, s.ending
              from meetings.seat s
              join meetings.body b on b.id = s.body_id
             where s.municipality_id = :here and s.person_id = :person
             order by s.held_from desc, b.name
            """)
        .query(Rows.of(SeatHeld.class))
        .list();
  }

  List<OfficeHeld> listOffices(UUID person) {
    return of(
            person,
            """
            select b.name as body, b.slug as body_slug, b.kind, o.role, o.held_from as "from",
                   o.held_to as "end"
              from meetings.office o
              join meetings.body b on b.id = o.body_id
             where o.municipality_id = :here and o.person_id = :person
             order by o.held_from desc, b.name
            """)
        .query(Rows.of(OfficeHeld.class))
        .list();
  }

  List<FactionHeld> listFactions(UUID person) {
    return of(
            person,
            """
            select f.name as faction, f.slug, m.leads, m.joined_on as "from", m.left_on as "end"
              from meetings.faction_member m
              join meetings.faction f on f.id = m.faction_id
             where m.municipality_id = :here and m.person_id = :person
             order by m.joined_on desc
            """)
        .query(Rows.of(FactionHeld.class))
        .list();
  }

  List<Year> listYears(UUID person) {
    return of(
            person,
            """
            select extract(year from p.day)::int as year, b.name as body, count(*)::int as sessions,
                   count(*) filter (where p.present)::int as present, sum(p.seconds) as seconds,
                   sum(p.speeches)::int as speeches, sum(p.spoken) as spoken,
                   sum(p.in_favour)::int as favour, sum(p.against)::int as against,
                   sum(p.abstained)::int as abstained, sum(p.not_voted)::int as none,
                   sum(p.missed)::int as missed
              from meetings.people_session p
              join meetings.body b on b.id = p.body_id
             where p.municipality_id = :here and p.person_id = :person and p.open
             group by 1, 2
             order by 1 desc, 2
            """)
        .query(Rows.of(Year.class))
        .list();
  }

  /// @param mark null for every choice
  /// @param before choices earlier than this moment, or at it and with an earlier key
  List<Choice> listChoices(
      UUID person, @Nullable String mark, Instant before, UUID beforeVote, int limit) {
    return of(
            person,
            """
            with latest as (
              select c.vote_id, c.at, c.mark
                from meetings.people_choice c
               where c.municipality_id = :here and c.person_id = :person
                 and (c.at, c.vote_id) < (:before, :vote)
                 %s
               order by c.at desc, c.vote_id desc
               limit :limit)
            select latest.vote_id as vote, latest.at, s.slug as session, i.position as number, v.title,
                   v.motion, latest.mark, v.carried
              from latest
              join meetings.people_vote v on v.vote_id = latest.vote_id
              join meetings.session s on s.id = v.session_id
              left join meetings.agenda_item i on i.id = v.item_id
             order by latest.at desc, latest.vote_id desc
            """
                .formatted(mark == null ? "" : "and c.mark = :mark"))
        .param("mark", mark)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("vote", beforeVote)
        .param("limit", limit)
        .query(Rows.of(Choice.class))
        .list();
  }

  List<Recused> listRecusals(UUID person) {
    return of(
            person,
            """
            select r.day, s.slug as session, i.position as number, r.title
              from meetings.people_recusal r
              join meetings.session s on s.id = r.session_id
              left join meetings.agenda_item i on i.id = r.item_id
             where r.municipality_id = :here and r.person_id = :person
             order by r.day desc, i.position
             limit 100
            """)
        .query(Rows.of(Recused.class))
        .list();
  }

  List<Term> listTerms(UUID body) {
    return jdbc.sql(
            """
            select id, name, starts_on as "from", ends_on as "end"
              from meetings.term
             where municipality_id = :here and body_id = :body
             order by starts_on desc
            """)
        .param("here", Scope.require())
        .param("body", body)
        .query(Rows.of(Term.class))
        .list();
  }

  /// @param all whether sessions count that are closed to others
  /// @param order SQL of the order, which never comes from a request
  List<Total> listTotals(UUID body, LocalDate from, LocalDate last, boolean all, String order) {
    return jdbc.sql(
            """
            select person_id as person, max(name) as name,
                   (array_agg(faction order by day desc))[1] as faction, count(*)::int as sessions,
                   count(*) filter (where present)::int as present, sum(seconds) as seconds,
                   sum(presided) as presided, sum(speeches)::int as speeches,
                   sum(spoken) as spoken, sum(in_favour)::int as favour,
                   sum(against)::int as against, sum(abstained)::int as abstained,
                   sum(not_voted)::int as none, sum(missed)::int as missed
              from meetings.people_session
             where municipality_id = :here and body_id = :body and day between :from and :last
               and (:all or open)
             group by person_id
             order by %s
            """
                .formatted(order))
        .param("here", Scope.require())
        .param("body", body)
        .param("from", from)
        .param("last", last)
        .param("all", all)
        .query(Rows.of(Total.class))
        .list();
  }

  /// Seats and offices on a day, seats first.
  List<Belonging> listBelonging(LocalDate day) {
    return jdbc.sql(
            """
            select person, body, body_slug, kind, role
              from (select s.person_id as person, b.name as body, b.slug as body_slug,
                           null as role, s.held_from, s.held_to, b.kind
                      from meetings.seat s
                      join meetings.body b on b.id = s.body_id
                     where s.municipality_id = :here
                    union all
                    select o.person_id, b.name, b.slug, o.role, o.held_from, o.held_to, b.kind
                      from meetings.office o
                      join meetings.body b on b.id = o.body_id
                     where o.municipality_id = :here) held
             where held_from <= :day and (held_to is null or held_to > :day)
             order by kind, body, role nulls first
            """)
        .param("here", Scope.require())
        .param("day", day)
        .query(Rows.of(Belonging.class))
        .list();
  }

  private StatementSpec of(UUID person, String sql) {
    return jdbc.sql(sql).param("here", Scope.require()).param("person", person);
  }
}
