package ee.kogukoda.meetings.people;

import ee.kogukoda.access.Role;
import ee.kogukoda.meetings.bodies.BodyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows from which a member's page is made.
final class MemberFacts {
  private MemberFacts() {}

  /// A seat for a stretch of days; the end is the first day without it.
  record SeatHeld(
      String body,
      String bodySlug,
      LocalDate from,
      @Nullable LocalDate end,
      String beginning,
      @Nullable String ending) {}

  record OfficeHeld(
      String body,
      String bodySlug,
      BodyKind kind,
      Role role,
      LocalDate from,
      @Nullable LocalDate end) {}

  record FactionHeld(
      String faction, String slug, boolean leads, LocalDate from, @Nullable LocalDate end) {}

  /// What somebody did in a body in a year.
  record Year(
      int year,
      String body,
      int sessions,
      int present,
      long seconds,
      int speeches,
      long spoken,
      int favour,
      int against,
      int abstained,
      int none,
      int missed) {}

  /// How somebody voted once.
  record Choice(
      UUID vote,
      Instant at,
      String session,
      @Nullable Integer number,
      @Nullable String title,
      String motion,
      String mark,
      boolean carried) {}

  record Recused(LocalDate day, String session, @Nullable Integer number, String title) {}

  /// Somebody's figures in a body between two days.
  record Total(
      UUID person,
      String name,
      @Nullable String faction,
      int sessions,
      int present,
      long seconds,
      long presided,
      int speeches,
      long spoken,
      int favour,
      int against,
      int abstained,
      int none,
      int missed) {}

  /// A term (koosseis) of a body.
  record Term(UUID id, String name, LocalDate from, @Nullable LocalDate end) {}

  /// Who belongs where on a day, for the list.
  record Belonging(UUID person, String body, String bodySlug, BodyKind kind, @Nullable Role role) {}
}
