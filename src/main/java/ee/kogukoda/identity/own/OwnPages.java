package ee.kogukoda.identity.own;

import ee.kogukoda.access.Access;
import ee.kogukoda.identity.Mandate;
import ee.kogukoda.identity.MandateTexts;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.Person;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.identity.passkeys.Passkeys;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OwnPages {
  private final Access access;
  private final People people;
  private final Mandates mandates;
  private final MandateTexts mandateTexts;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final Frames frames;
  private final Notices notices;

  OwnPages(
      Access access,
      People people,
      Mandates mandates,
      MandateTexts mandateTexts,
      Passkeys passkeys,
      Sessions sessions,
      Frames frames,
      Notices notices) {
    this.access = access;
    this.people = people;
    this.mandates = mandates;
    this.mandateTexts = mandateTexts;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping("/mina")
  ModelAndView show(HttpServletRequest request) {
    Person person = people.getPerson(visitor());
    var known =
        Map.of(
            "epost",
            person.email() == null ? "" : person.email(),
            "kirjakeel",
            person.language().tag());
    return Page.of("identity/own", page(person, Form.of(known, frames.words()), request));
  }

  @PostMapping("/mina")
  Object change(HttpServletRequest request) {
    PersonId id = visitor();
    Form form = Form.of(request, frames.words());
    Optional<String> email = form.value("epost").isEmpty() ? Optional.empty() : form.email("epost");
    Optional<Language> language = form.choice("kirjakeel", Language.class);
    if (!form.isRight())
      return Page.of(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "identity/own",
          page(people.getPerson(id), form, request));
    people.setContact(id, email.orElse(null), language.orElseThrow());
    notices.good(request, frames.words().say("identity.own.saved"));
    return "redirect:/mina";
  }

  @PostMapping("/mina/paasuvotmed/{id}/eemaldamine")
  String removePasskey(@PathVariable("id") String id, HttpServletRequest request) {
    passkeys.remove(visitor(), Bytes.fromBase64(id));
    notices.good(request, frames.words().say("identity.own.passkey.removed"));
    return "redirect:/mina";
  }

  @PostMapping("/mina/seansid/{handle}/lopp")
  String endSession(@PathVariable("handle") String handle, HttpServletRequest request) {
    sessions.end(visitor(), handle, request);
    notices.good(request, frames.words().say("identity.own.sessions.ended", 1));
    return "redirect:/mina";
  }

  @PostMapping("/mina/seansid/lopp")
  String endOtherSessions(HttpServletRequest request) {
    int ended = sessions.endOthers(visitor(), request);
    notices.good(request, frames.words().say("identity.own.sessions.ended", ended));
    return "redirect:/mina";
  }

  private PersonId visitor() {
    return new PersonId(access.requireSignedIn());
  }

  private OwnPage page(Person person, Form form, HttpServletRequest request) {
    Words words = frames.words();
    List<Mandate> held = mandates.listOf(person.id());
    return new OwnPage(
        frames.frame("identity.own.title", List.of()),
        person,
        form,
        Arrays.stream(Language.values())
            .map(language -> new Choice(language.tag(), language.ownName()))
            .toList(),
        held.stream().map(mandate -> mandateTexts.line(mandate, words)).toList(),
        passkeys.listOf(person.id()).stream()
            .map(passkey ->
                new OwnPage.Passkey(
                    passkey.getCredentialId().toBase64UrlString(),
                    passkey.getLabel(),
                    passkey.getCreated(),
                    passkey.getLastUsed()))
            .toList(),
        sessions.listOf(person.id(), request).stream()
            .map(session -> device(session, words))
            .toList());
  }

  private static OwnPage.Device device(Sessions.Seen session, Words words) {
    String name = Agent.describe(session.agent());
    return new OwnPage.Device(
        session.handle(),
        name.isEmpty() ? words.say("identity.own.sessions.unknown") : name,
        session.since(),
        session.lastUsed(),
        session.current());
  }
}
