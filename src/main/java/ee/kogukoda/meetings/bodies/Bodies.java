package ee.kogukoda.meetings.bodies;

import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RuleKind;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
  private final ApplicationEventPublisher publisher;

  Bodies(
      BodyStore store,
      RuleStore rules,
      Audit audit,
      Clock clock,
      ApplicationEventPublisher publisher) {
    this.publisher = publisher;
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

  /// The body at this address below the municipality's.
  public Body getBody(String slug) {
    return store.find(slug).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }

  /// A new body with its first term, and the proposed rules of procedure as "kontrollimata".
  @Transactional
  public Body found(BodyKind kind, String name, int size, String term, LocalDate from) {
    String slug = kind == BodyKind.COUNCIL ? "volikogu" : BodySlug.of(name);
    boolean known =
        store.list().stream()
            .anyMatch(body ->
                body.slug().equals(slug)
                    || (kind == BodyKind.COUNCIL && body.kind() == BodyKind.COUNCIL));
    if (known || store.find(slug).isPresent()) throw new Refused(MeetingRefusal.BODY_EXISTS);
    var body = new Body(Uuid7.next(), kind, slug, name, size);
    store.insert(body, from);
    store.insertTerm(body.id(), term, from);
    for (LegalRule rule : proposed(kind, name).rules())
      rules.insert(body.id(), rule, rule.verified() ? "Kogukoda" : null, from);
    audit.record("meetings.body_founded", "body", body.id().toString(), Map.of("body", name));
    return body;
  }

  /// Gives it another name; its address stays. Whether that may be, the caller has seen.
  @Transactional
  public void rename(Body body, String name) {
    store.rename(body.id(), name);
    audit.record(
        "meetings.body_renamed",
        "body",
        body.id().toString(),
        Map.of("before", body.name(), "after", name));
  }

  /// Ends it after its last day; who still belongs to it, the caller has let go.
  @Transactional
  public void end(Body body, LocalDate lastDay, String basis) {
    LocalDate end = lastDay.plusDays(1);
    if (store.hasSessionsFrom(body.id(), end)) throw new Refused(MeetingRefusal.BODY_HAS_SESSIONS);
    store.end(body.id(), end);
    audit.record(
        "meetings.body_ended",
        "body",
        body.id().toString(),
        Map.of("body", body.name(), "lastDay", lastDay.toString(), "basis", basis));
  }

  /// A new term of so many seats from a day on, with which the one before it ends.
  @Transactional
  public void beginTerm(Body body, String name, int size, LocalDate from) {
    List<Term> terms = store.listTerms(body.id());
    boolean late =
        terms.stream()
            .noneMatch(term -> !from.isAfter(term.startsOn()) || term.name().equals(name));
    if (!late) throw new Refused(MeetingRefusal.TERM_EXISTS).at("alates");
    store.endTerm(body.id(), from);
    store.insertTerm(body.id(), name, from);
    store.setSize(body.id(), size);
    audit.record(
        "meetings.term_begun",
        "body",
        body.id().toString(),
        Map.of("body", body.name(), "term", name, "from", from.toString()));
  }

  /// The latest first.
  public List<Term> listTerms(Body body) {
    return store.listTerms(body.id());
  }

  private static RulesOfProcedure proposed(BodyKind kind, String name) {
    return switch (kind) {
      case COUNCIL -> ProposedRules.of(name);
      case GOVERNMENT -> ProposedRules.ofGovernment(name);
      case COMMITTEE, TEMPORARY_COMMITTEE, AUDIT_COMMITTEE, BOARD ->
          ProposedRules.ofCommittee(name);
    };
  }

  /// Gives somebody an office from a day on; whether that may be, the caller has seen.
  @Transactional
  public void enterOffice(Body body, Office office, LocalDate from) {
    store.insertOffice(body.id(), office, from);
  }

  /// Tells those who follow the members, in the same transaction.
  @Transactional
  public void announce(SeatEntered entered) {
    publisher.publishEvent(entered);
  }

  /// Brings a member into the faction of the seat from a day on, and forms the faction where there
  /// is none of that name. Nothing follows for a member without one.
  @Transactional
  public void enterFaction(Body body, Seat seat, LocalDate from) {
    if (seat.faction() == null) return;
    UUID faction = store.findOrInsertFaction(body.id(), seat.faction(), from);
    store.insertFactionMember(faction, seat, from);
  }

  /// Forms a faction of that name; whether that may be, the caller has seen.
  @Transactional
  public UUID formFaction(Body body, String name, LocalDate from) {
    return store.insertFaction(body.id(), name, from);
  }

  /// The council, if its work has been set up here.
  public Optional<Body> findCouncil() {
    return store.list().stream().filter(body -> body.kind() == BodyKind.COUNCIL).findFirst();
  }

  /// The addresses of the pages of everybody who has ever held a seat here.
  public MemberAddresses memberAddresses() {
    return new MemberAddresses(store.listNames());
  }

  public Composition compositionOn(Body body, LocalDate day) {
    return new Composition(
        body, store.listSeats(body.id(), day), store.listOffices(body.id(), day));
  }

  /// The rules a session on this day is held by; refuses a day before the body's first rules.
  public RulesOfProcedure rulesOn(Body body, LocalDate day) {
    List<LegalRule> found = listRules(body, day).stream().map(ConfirmableRule::law).toList();
    if (found.isEmpty()) throw new Refused(MeetingRefusal.NO_RULES_YET, day);
    return new RulesOfProcedure(body.name(), found);
  }

  /// How many members can demand a session: a quarter (KOKS § 43 lg 2), in a committee a quarter or
  /// a half as its rules of procedure say.
  public int neededToDemand(Body body, LocalDate day) {
    return switch (body.kind()) {
      case COUNCIL, GOVERNMENT -> body.membership().quarter();
      case COMMITTEE, TEMPORARY_COMMITTEE, AUDIT_COMMITTEE, BOARD ->
          rulesOn(body, day).committeeConveners(body.membership());
    };
  }

  /// Those that have ended, with the day after their last, the latest first.
  public List<EndedBody> listEnded() {
    return store.listEnded();
  }

  /// The rules as they are kept, in the order of their codes.
  public List<ConfirmableRule> listRules(Body body, LocalDate day) {
    return ConfirmableRule.inForce(rules.list(body.id()), day);
  }

  /// All versions of all rules, the newest first.
  public List<ConfirmableRule> listVersions(Body body) {
    return rules.list(body.id());
  }

  /// The day of the last session held: its rules were frozen when it was opened, and a change may
  /// begin on a later day only.
  public Optional<LocalDate> findLastHeld(Body body) {
    return rules.findLastHeld(body.id()).map(at -> LocalDate.ofInstant(at, Formats.TALLINN));
  }

  /// Gives a rule another value or basis from a day on, "kontrollimata" until it is confirmed. The
  /// refusal names the form's field.
  ///
  /// @param value null where the law computes it and only the basis can change
  @Transactional
  public void changeRule(
      Body body, RuleCode code, @Nullable String value, String basis, LocalDate from) {
    findLastHeld(body)
        .filter(held -> !from.isAfter(held))
        .ifPresent(day -> {
          throw new Refused(MeetingRefusal.RULE_BEFORE_SESSION, day).at("alates");
        });
    ConfirmableRule before =
        listRules(body, from).stream()
            .filter(rule -> rule.code() == code)
            .findFirst()
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_RULE));
    String settled = value == null ? before.value() : value;
    if (value != null) requirePossible(RuleKind.of(code, body.kind() == BodyKind.COUNCIL), value);
    if (!rules.put(body.id(), code, before.title(), settled, basis, from))
      throw new Refused(MeetingRefusal.RULE_VERSION_CONFIRMED).at("alates");
    audit.record(
        "meetings.rule_changed",
        "rule",
        code.name(),
        Map.of(
            "body",
            body.name(),
            "before",
            before.value() + " (" + before.legalBasis() + ")",
            "after",
            settled + " (" + basis + ")",
            "from",
            from.toString()));
  }

  private static void requirePossible(RuleKind kind, String value) {
    if (kind.accepts(value)) return;
    Refused no =
        kind instanceof RuleKind.WholeNumber number
            ? new Refused(MeetingRefusal.NUMBER_OUT_OF_RANGE, number.least(), number.most())
            : new Refused(MeetingRefusal.RULE_VALUE_UNCLEAR);
    throw no.at("vaartus");
  }

  /// The municipality's lawyer stands for the figure that holds today.
  @Transactional
  public void confirmRule(Body body, RuleCode code, String by) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    ConfirmableRule now =
        listRules(body, today).stream()
            .filter(rule -> rule.code() == code)
            .findFirst()
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_RULE));
    confirmRule(body, code, now.validFrom(), by);
  }

  /// The municipality's lawyer stands for the version that begins on this day.
  @Transactional
  public void confirmRule(Body body, RuleCode code, LocalDate from, String by) {
    if (!rules.confirm(body.id(), code, from, by, clock.instant()))
      throw new Refused(MeetingRefusal.RULE_CONFIRMED);
    audit.record(
        "meetings.rule_confirmed",
        "rule",
        code.name(),
        Map.of("body", body.name(), "from", from.toString()));
  }
}
