package ee.kogukoda.meetings.membership;

import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.meetings.membership.MemberTrouble.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a file of members and says what is wrong with each. Personal codes are not
/// repeated.
final class MemberLines {
  private static final DateTimeFormatter ESTONIAN = DateTimeFormatter.ofPattern("d.M.uuuu");

  private final MemberFile.Line line;
  private final List<MemberTrouble> troubles;
  private boolean right = true;

  private MemberLines(MemberFile.Line line, List<MemberTrouble> troubles) {
    this.line = line;
    this.troubles = troubles;
  }

  /// The member of the line; absent, and the troubles longer, where something is wrong.
  static Optional<NewMember> read(MemberFile.Line line, List<MemberTrouble> troubles) {
    return new MemberLines(line, troubles).read();
  }

  private Optional<NewMember> read() {
    String digits = text("personal_code", 20).replace(" ", "");
    if (!digits.isEmpty() && PersonalCode.problem(digits).isPresent())
      trouble("personal_code", Kind.CODE);
    String given = text("given_name", 100);
    String family = text("family_name", 100);
    int seniority = seniority();
    String faction = line.field("faction");
    if (faction.length() > BodyFields.LONGEST) trouble("faction", Kind.TOO_LONG);
    Beginning beginning = beginning();
    LocalDate from = day();
    String basis = text("basis", BodyFields.LONGEST);
    if (!right || from == null || beginning == null) return Optional.empty();
    var named = new Named(new PersonalCode(digits), given, family);
    return Optional.of(
        new NewMember(
            named, seniority, faction.isEmpty() ? null : faction, beginning, from, basis, null));
  }

  private String text(String column, int longest) {
    String text = line.field(column);
    if (text.isEmpty()) trouble(column, Kind.MISSING);
    else if (text.length() > longest) trouble(column, Kind.TOO_LONG);
    return text;
  }

  private int seniority() {
    String text = line.field("seniority");
    if (text.matches("[1-9]\\d{0,2}")) return Integer.parseInt(text);
    trouble("seniority", text.isEmpty() ? Kind.MISSING : Kind.NUMBER);
    return 0;
  }

  private @Nullable Beginning beginning() {
    String text = line.field("beginning");
    if (text.isEmpty()) return Beginning.ELECTED;
    for (Beginning one : Beginning.values()) if (one.name().equalsIgnoreCase(text)) return one;
    trouble("beginning", Kind.BEGINNING);
    return null;
  }

  private @Nullable LocalDate day() {
    String text = line.field("from");
    if (text.isEmpty()) {
      trouble("from", Kind.MISSING);
      return null;
    }
    try {
      return text.contains(".") ? LocalDate.parse(text, ESTONIAN) : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      trouble("from", Kind.DATE);
      return null;
    }
  }

  private void trouble(String column, Kind kind) {
    right = false;
    troubles.add(new MemberTrouble(line.number(), column, kind));
  }
}
