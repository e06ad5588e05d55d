package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Role;
import ee.kogukoda.web.Frame;
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
  /// The page on which the rules are kept with their history.
  public String allRules() {
    return frame.path() + "/reeglid";
  }

  /// An office and its holder.
  public record OfficeRow(String role, String name) {}

  /// A faction and its members.
  public record FactionRows(String name, List<MemberRow> members) {}

  /// A member, with an office in the council or the faction as a note.
  ///
  /// @param href the member's own page
  public record MemberRow(String name, @Nullable String note, @Nullable String href) {}

  /// A rule of procedure.
  ///
  /// @param confirm address to which a POST confirms it
  public record RuleRow(
      String title, String value, String basis, @Nullable String verifiedBy, String confirm) {}

  static CouncilPage of(
      Composition composition,
      List<ConfirmableRule> rules,
      MemberAddresses members,
      boolean mayConfirm,
      Frame frame) {
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
                        .map(seat ->
                            new MemberRow(
                                seat.name(),
                                note(seat, composition, frame),
                                members.href(seat.person(), frame)))
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
    var words = new RuleWords(frame.words());
    String code = rule.code().name().toLowerCase(Locale.ROOT);
    return new RuleRow(
        words.title(rule.code()),
        words.value(rule.code(), rule.value()),
        rule.legalBasis(),
        rule.verifiedBy(),
        frame.path() + "/tookord/" + code + "/kinnitamine");
  }

  private static String roleName(Role role, Frame frame) {
    return frame.say("meetings.role." + role.name().toLowerCase(Locale.ROOT));
  }
}
