package ee.kogukoda.journeys;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.meetings.DemoEvening;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The evening from the opening to the closing with no hand on a mouse or a screen: the chair and a
/// member use Tab, Enter, the arrows and the keys that stand on the buttons. The other members act
/// by command.
@KogukodaTest
class KeyboardJourneyTest {
  private static final Set<String> MEMBER = Set.of("Siim Jaakson");

  @LocalServerPort private int port;
  @Autowired private DemoEvening evening;

  @Test
  void aChairAndAMemberHoldTheWholeEveningByKeyboard() {
    try (var people = new People(port)) {
      String session = evening.address();
      Person chair = people.desk("esimees").go(session + "/juhataja");
      Person member = people.phone("siim-jaakson").go(session + "/liige");

      opens(chair, member);
      adoptsTheAgenda(chair, member);
      speaks(chair, member);
      decides(chair, member);
      closes(chair, member, session);
      people.sawNoErrors();
    }
  }

  private void opens(Person chair, Person member) {
    String reason = "form[action$='/avamine'] input[name=pohjus]";
    chair.reads("Ava istung");
    if (chair.isAsked(reason)) chair.tabTo(reason).write("kõik on kohal").strike("Enter");
    else chair.key("F9", "Ava istung");
    chair.reads("Saali kood");
    member.tabTo("#kood").write(chair.text(".hall-code strong")).strike("Enter").reads("saalis");
    evening.present(9);
    chair.reads("Kohal 10 liiget 15-st").key("F8", "Kinnita kvoorum").reads("Otsustusvõimeline");
  }

  private void adoptsTheAgenda(Person chair, Person member) {
    chair.reachByTab("form[action$='/haaletused'] button").key("F8", "Ava hääletus");
    member.reachByTab("button[value=poolt]").reads("Teie hääl: poolt").look("k1-ballot");
    evening.castAllBut(MEMBER, 9, 0);
    chair.key("F9", "Sulge hääletus").key("F8", "Tee tulemus teatavaks");
    chair.key("F9", "Kinnita päevakord").reads("Istung käib");
  }

  private static void speaks(Person chair, Person member) {
    chair.key("F8", "Ava punkt 1.");
    member.tabTo("#liik").strike("ArrowDown").tabTo("#sona-markus").write("rida 3").strike("Enter");
    member.reads("nimekirjas 1. kohal");
    chair.reads("rida 3").reachByTab(".waiting form[action$='/andmine'] button");
    member.reads("Teil on sõna").reachByTab("form[action$='/lopetamine'] button");
    chair.reads("Kellelgi ei ole sõna");
  }

  private void decides(Person chair, Person member) {
    chair.reachByTab("form[action$='/haaletused'] button").key("F8", "Ava hääletus");
    member.reachByTab("button[value=vastu]").reads("Teie hääl: vastu");
    evening.castAllBut(MEMBER, 9, 0);
    chair.key("F9", "Sulge hääletus").key("F8", "Tee tulemus teatavaks");
    member.reads("9 poolt");
    chair.key("F9", "Lõpeta punkt: vastu võetud").look("k2-console");
  }

  private static void closes(Person chair, Person member, String session) {
    chair.reads("vastu võetud").reachByTab("details.others > summary");
    chair
        .tabTo("form[action$='" + session + "/lopetamine'] input[name=pohjus]")
        .write("aeg sai otsa")
        .strike("Enter")
        .reads("Lõpetatud");
    member.reads("Lõpetatud");
  }
}
