package ee.kogukoda.identity;

import ee.kogukoda.access.Role;
import ee.kogukoda.database.ImportRow;
import ee.kogukoda.estonia.CodeProblem;
import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a file of mandates and says what is wrong with each. Personal codes are not
/// repeated on the screen.
class MandateLines {
  private final Municipalities municipalities;
  private final List<BodyNames> bodyNames;
  private final Clock clock;
  private final Map<MunicipalityId, Map<UUID, String>> bodies = new HashMap<>();

  MandateLines(Municipalities municipalities, List<BodyNames> bodyNames, Clock clock) {
    this.municipalities = municipalities;
    this.bodyNames = bodyNames;
    this.clock = clock;
  }

  /// A line that can be right; see [Mandate] for its parts.
  record Line(
      PersonalCode code,
      String givenName,
      String familyName,
      Role role,
      @Nullable MunicipalityId municipality,
      @Nullable UUID body,
      LocalDate from,
      @Nullable LocalDate to,
      String reason) {

    @Nullable UUID place() {
      return municipality == null ? null : municipality.value();
    }

    boolean isSamePlace(Mandate held) {
      return held.role() == role
          && Objects.equals(held.municipality(), municipality)
          && Objects.equals(held.body(), body);
    }

    boolean isKnown(Mandate held) {
      return held.from().equals(from) && (held.isEnded() || Objects.equals(held.to(), to));
    }

    boolean overlaps(Mandate held) {
      return (to == null || !held.from().isAfter(to))
          && (held.to() == null || !held.to().isBefore(from));
    }

    boolean isNamed(Person person) {
      return person.givenName().equalsIgnoreCase(givenName)
          && person.familyName().equalsIgnoreCase(familyName);
    }

    NewMandate mandate(PersonId person) {
      return new NewMandate(person, role, municipality, body, from, to, reason);
    }
  }

  /// @param reason where the line gives none
  Optional<Line> read(ImportRow row, String reason) {
    var code = row.require("personal_code").flatMap(text -> code(text, row));
    var givenName = row.require("given_name");
    var familyName = row.require("family_name");
    var role = row.require("role").flatMap(text -> role(text, row));
    var municipality = role.flatMap(known -> municipality(known, row));
    var body = role.flatMap(known -> body(known, municipality, row));
    var from = row.requireDate("from");
    var to = row.findDate("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
      row.problem("to", "lies before the first day");
    var basis = row.find("reason").orElse(reason);
    if (!row.isRight()) return Optional.empty();
    return Optional.of(
        new Line(
            code.orElseThrow(),
            givenName.orElseThrow(),
            familyName.orElseThrow(),
            role.orElseThrow(),
            municipality.orElse(null),
            body.orElse(null),
            from.orElseThrow(),
            to.orElse(null),
            basis));
  }

  private static Optional<PersonalCode> code(String text, ImportRow row) {
    Optional<CodeProblem> problem = PersonalCode.problem(text);
    if (problem.isEmpty()) return Optional.of(new PersonalCode(text));
    row.problem(
        "personal_code",
        switch (problem.get()) {
          case LENGTH -> "does not have eleven digits";
          case NOT_DIGITS -> "is not made of digits alone";
          case FIRST_DIGIT -> "begins with a digit that no personal code begins with";
          case BIRTH_DATE -> "holds a date of birth that does not exist";
          case CHECK_DIGIT -> "has a digit wrong: the last one does not fit the others";
        });
    return Optional.empty();
  }

  private static Optional<Role> role(String text, ImportRow row) {
    List<Role> roles = Arrays.stream(Role.values()).filter(Mandate::isForPeople).toList();
    for (Role role : roles) if (role.name().equals(text)) return Optional.of(role);
    String known = roles.stream().map(Role::name).collect(Collectors.joining(", "));
    row.problem("role", "%s is none of %s".formatted(text, known));
    return Optional.empty();
  }

  private Optional<MunicipalityId> municipality(Role role, ImportRow row) {
    if (Mandate.isNational(role)) {
      if (row.find("municipality").isPresent())
        row.problem(
            "municipality", "%s is held in no municipality: leave it empty".formatted(role));
      return Optional.empty();
    }
    return row.require("municipality").flatMap(slug -> municipality(slug, row));
  }

  private Optional<MunicipalityId> municipality(String slug, ImportRow row) {
    var found = municipalities.findBySlug(slug);
    var today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    if (found.isEmpty())
      row.problem("municipality", slug + " is none: write the first part of its address");
    else if (!found.get().isActiveOn(today))
      row.problem("municipality", found.get().name() + " has ended");
    return found.map(Municipality::id);
  }

  private Optional<UUID> body(Role role, Optional<MunicipalityId> place, ImportRow row) {
    if (!Mandate.isHeldInBody(role)) {
      if (row.find("body").isPresent())
        row.problem("body", "%s is held in no body: leave it empty".formatted(role));
      return Optional.empty();
    }
    return row.require("body").flatMap(name -> place.flatMap(where -> body(name, where, row)));
  }

  private Optional<UUID> body(String name, MunicipalityId where, ImportRow row) {
    var known = bodies.computeIfAbsent(where, this::listBodies);
    var found =
        known.entrySet().stream()
            .filter(body -> body.getValue().equalsIgnoreCase(name))
            .map(Map.Entry::getKey)
            .findFirst();
    if (found.isEmpty())
      row.problem(
          "body",
          known.isEmpty()
              ? "this municipality has no bodies yet"
              : "%s is none of %s".formatted(name, String.join(", ", known.values())));
    return found;
  }

  private Map<UUID, String> listBodies(MunicipalityId where) {
    var all = new HashMap<UUID, String>();
    bodyNames.forEach(names -> all.putAll(names.bodies(where)));
    return all;
  }
}
