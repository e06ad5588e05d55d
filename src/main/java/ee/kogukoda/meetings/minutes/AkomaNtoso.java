package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.law.LegalRule;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.PublicHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Signed minutes (KOKS § 51) in the words of parliaments' archives: Akoma Ntoso 3.0 (OASIS
/// LegalDocML), with every figure of a vote as data. The text is the signed one, the figures are
/// the events'.
public final class AkomaNtoso {
  /// Of the schema that minutes are validated against, csprd02 of OASIS.
  public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17";

  static final String COUNCIL = "#council";
  private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");

  /// What the archive files the minutes under.
  ///
  /// @param municipality its address, as "naidisvald"
  /// @param body the body's name
  /// @param published when the last had signed; before that, when the minutes were fixed
  /// @param signatures none while they are being signed
  public record Filed(
      String municipality,
      String body,
      LocalDate day,
      String number,
      Instant published,
      List<Signature> signatures,
      BodyWords words) {
    public Filed {
      signatures = List.copyOf(signatures);
    }
  }

  /// Who signed, as what.
  public record Signature(UUID person, String name, String title, boolean presiding, Instant at) {}

  private final XmlText xml = new XmlText("akomaNtoso", NAMESPACE);
  private final Told told;
  private final MinutesDocument contents;
  private final Filed filed;

  private AkomaNtoso(Told told, MinutesDocument contents, Filed filed) {
    this.told = told;
    this.contents = contents;
    this.filed = filed;
  }

  /// @param log the events that the minutes tell of, and none after them
  /// @param contents the minutes as they were signed
  public static byte[] of(List<LoggedEvent> log, MinutesDocument contents, Filed filed) {
    var facts =
        new MinutesFacts(
            filed.body(),
            "",
            Map.of(),
            Map.of(),
            Map.of(),
            filed.words(),
            MinutesForm.FULL,
            List.of(),
            null);
    return new AkomaNtoso(new Told(PublicHistory.of(log).session(), facts), contents, filed)
        .write();
  }

  private byte[] write() {
    xml.open("debate", "name", "protokoll", "contains", "originalVersion");
    xml.open("meta");
    identification();
    new AknVotes(told, contents, xml).analysis();
    references();
    xml.close();
    xml.open("preface");
    xml.open("p").said("docTitle", contents.title()).close();
    xml.open("p").said("docDate", Wording.date(filed.day()), "date", filed.day().toString());
    xml.text(" nr ").said("docNumber", filed.number()).close();
    xml.close();
    new AknBody(told, contents, xml).write();
    conclusions();
    return xml.close().end();
  }

  private void identification() {
    String work =
        "/akn/ee/debate/%s/%s/%s"
            .formatted(
                filed.municipality(),
                filed.day(),
                filed.number().replaceAll("[^\\p{Alnum}-]", "-"));
    String expression = work + "/est@" + day(filed.published());
    xml.open("identification", "source", COUNCIL);
    core("FRBRWork", work, "istung", filed.day().toString());
    xml.empty("FRBRcountry", "value", "ee").empty("FRBRnumber", "value", filed.number()).close();
    core("FRBRExpression", expression, "allkirjastamine", day(filed.published()));
    xml.empty("FRBRlanguage", "language", "est").close();
    core("FRBRManifestation", expression + ".xml", "allkirjastamine", day(filed.published()));
    xml.empty("FRBRformat", "value", "application/xml").close();
    xml.close();
  }

  private void core(String level, String address, String deed, String day) {
    String main =
        address.endsWith(".xml")
            ? address.substring(0, address.length() - 4) + "/!main.xml"
            : address + "/!main";
    xml.open(level);
    xml.empty("FRBRthis", "value", main).empty("FRBRuri", "value", address);
    xml.empty("FRBRdate", "date", day, "name", deed).empty("FRBRauthor", "href", COUNCIL);
  }

  /// Everybody and everything that the rest refers to.
  private void references() {
    xml.open("references", "source", COUNCIL);
    thing("TLCOrganization", "council", "organization/ee/" + filed.municipality(), filed.body());
    for (AknRole role : AknRole.values())
      thing("TLCRole", role.id(), "role/ee/" + role.id(), role.title(filed.words()));
    Map<String, String> people = new LinkedHashMap<>();
    for (Member member : told.session().opening().members())
      people.put(person(member.id().value()), member.name());
    Member convener = told.session().opening().convener();
    if (convener != null) people.putIfAbsent(person(convener.id().value()), convener.name());
    filed.signatures().forEach(s -> people.putIfAbsent(person(s.person()), s.name()));
    AknBody.guests(told).forEach((name, id) -> people.put(id, name));
    people.forEach((id, name) -> thing("TLCPerson", id, "person/ee/" + id, name));
    for (AknConcept concept : AknConcept.values())
      thing("TLCConcept", concept.id(), "concept/ee/" + concept.id(), concept.title());
    for (MajorityRule rule : MajorityRule.values()) {
      LegalRule legal = told.session().rules().rule(rule);
      String id = AknVotes.majority(rule);
      String name = "%s (%s)".formatted(legal.title(), legal.legalBasis());
      thing("TLCConcept", id, "concept/ee/" + id, name);
    }
    xml.close();
  }

  private void thing(String element, String id, String address, String name) {
    xml.empty(element, "eId", id, "href", "/akn/ontology/" + address, "showAs", name);
  }

  private void conclusions() {
    xml.open("conclusions");
    if (filed.signatures().isEmpty()) xml.said("p", "Allkirjad on ümbrikus, milles see fail on.");
    for (Signature signature : filed.signatures()) {
      String role = "#" + (signature.presiding() ? AknRole.CHAIR : AknRole.MINUTE_TAKER).id();
      String who = "#" + person(signature.person());
      xml.open("p").open("signature");
      xml.said("person", signature.name(), "refersTo", who, "as", role).text(", ");
      xml.said("role", signature.title(), "refersTo", role).text(", ");
      xml.said("date", Wording.date(signature.at()), "date", day(signature.at()));
      xml.close().close();
    }
    xml.close();
  }

  static String person(MemberId member) {
    return person(member.value());
  }

  private static String person(UUID person) {
    return "person_" + person;
  }

  private static String day(Instant at) {
    return LocalDate.ofInstant(at, TALLINN).toString();
  }

  static String moment(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        at.atZone(TALLINN).truncatedTo(ChronoUnit.SECONDS));
  }
}
