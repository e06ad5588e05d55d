package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Role;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.web.Frame;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The council: who chairs it, who belongs to it, by which rules it meets.
///
/// @param size how many seats and how many vacant, in words
public record CouncilPage(
    Frame frame,
    String size,
    List<OfficeRow> offices,
    List<FactionRows> factions,
    List<RuleRow> rules,
    boolean mayConfirm) {
  /// An office and its holder.
  public record OfficeRow(String role, String name) {}

  /// A faction and its members.
  public record FactionRows(String name, List<MemberRow> members) {}

  /// A member, with an office in the council or the faction as a note.
  public record MemberRow(String name, @Nullable String note) {}

  /// A rule of procedure.
  ///
  /// @param confirm address to which a POST confirms it
  public record RuleRow(
      String title, String value, String basis, @Nullable String verifiedBy, String confirm) {}

  static CouncilPage of(
      Composition composition, List<ConfirmableRule> rules, boolean mayConfirm, Frame frame) {
    return new CouncilPage(
        frame,
        frame.say(
            "meetings.council.size",
            composition.body().membershipSize(),
            composition.body().membership().majority(),
            composition.vacant()),
        composition.offices().stream()
            .map(office -> new OfficeRow(roleName(office.role(), frame), office.name()))
            .toList(),
        composition.byFaction().entrySet().stream()
            .map(faction ->
                new FactionRows(
                    faction.getKey().isEmpty()
                        ? frame.say("meetings.council.no_faction")
                        : faction.getKey(),
                    faction.getValue().stream()
                        .map(seat -> new MemberRow(seat.name(), note(seat, composition, frame)))
                        .toList()))
            .toList(),
        rules.stream().map(rule -> row(rule, frame)).toList(),
        mayConfirm);
  }

  private static @Nullable String note(Seat seat, Composition composition, Frame frame) {
    for (Role role : List.of(Role.CHAIR, Role.DEPUTY_CHAIR))
      if (composition.holds(seat, role)) return roleName(role, frame);
    return seat.leadsFaction() ? frame.say("meetings.council.leads") : null;
  }

  private static RuleRow row(ConfirmableRule rule, Frame frame) {
    String code = rule.code().name().toLowerCase(Locale.ROOT);
    return new RuleRow(
        frame.say("meetings.rule." + code),
        value(rule, frame),
        rule.legalBasis(),
        rule.verifiedBy(),
        frame.path() + "/tookord/" + code + "/kinnitamine");
  }

  private static String value(ConfirmableRule rule, Frame frame) {
    if (isTime(rule.code()))
      return frame.say(
          "meetings.rule.minutes",
          frame.formats().duration(Duration.ofSeconds(Long.parseLong(rule.value()))));
    return switch (rule.value()) {
      case "jah" -> frame.say("meetings.rule.yes");
      case "ei" -> frame.say("meetings.rule.no");
      default -> rule.value();
    };
  }

  private static boolean isTime(RuleCode code) {
    return code.name().startsWith("SPEECH_");
  }

  private static String roleName(Role role, Frame frame) {
    return frame.say("meetings.role." + role.name().toLowerCase(Locale.ROOT));
  }
}
