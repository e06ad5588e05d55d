package ee.kogukoda.meetings.bodies;

import ee.kogukoda.audit.Audit;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The bodies of the municipality in scope, who belongs to them, and by which rules they meet.
@Service
@Transactional(readOnly = true)
public class Bodies {
  private final BodyStore store;
  private final RuleStore rules;
  private final Audit audit;
  private final Clock clock;

  Bodies(BodyStore store, RuleStore rules, Audit audit, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  public List<Body> listBodies() {
    return store.list();
  }

  public Body getBody(UUID id) {
    return store.find(id).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }

  /// The council, if its work has been set up here.
  public Optional<Body> findCouncil() {
    return store.list().stream().filter(body -> body.kind() == BodyKind.COUNCIL).findFirst();
  }

  public Composition compositionOn(Body body, LocalDate day) {
    return new Composition(
        body, store.listSeats(body.id(), day), store.listOffices(body.id(), day));
  }

  /// The rules a session on this day is held by.
  public RulesOfProcedure rulesOn(Body body, LocalDate day) {
    List<LegalRule> found =
        listRules(body, day).stream()
            .map(rule ->
                new LegalRule(
                    rule.code(),
                    rule.title(),
                    rule.legalBasis(),
                    rule.value(),
                    rule.verified(),
                    null,
                    null))
            .toList();
    return new RulesOfProcedure(body.name(), found);
  }

  /// The rules as they are kept, in the order of their codes.
  public List<ConfirmableRule> listRules(Body body, LocalDate day) {
    return rules.listInForce(body.id(), day).stream()
        .sorted(Comparator.comparing(ConfirmableRule::code))
        .toList();
  }

  /// The municipality's lawyer stands for the figure from now on.
  @Transactional
  public void confirmRule(Body body, RuleCode code, String by) {
    Instant now = clock.instant();
    if (!rules.confirm(body.id(), code, by, now)) throw new Refused(MeetingRefusal.RULE_CONFIRMED);
    audit.record("meetings.rule_confirmed", "rule", code.name(), Map.of("body", body.name()));
  }
}
