package ee.kogukoda.identity.signin;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInPages {
  private final Frames frames;
  private final SignIn signIn;
  private final Optional<TaraLogin> tara;
  private final Optional<Personas> personas;

  SignInPages(Frames frames, SignIn signIn, Optional<TaraLogin> tara, Optional<Personas> personas) {
    this.frames = frames;
    this.signIn = signIn;
    this.tara = tara;
    this.personas = personas;
  }

  @GetMapping("/sisene")
  ModelAndView show(
      @RequestParam("edasi") @Nullable String onward,
      @RequestParam("viga") @Nullable String problem,
      HttpServletRequest request) {
    if (!Visitor.current().isSignedIn()) signIn.waitAtTheDoor(request, onward);
    Words words = frames.words();
    var page =
        new SignInPage(
            frames.frame("identity.sign_in.title", List.of()),
            tara.isPresent() ? TaraLogin.START : null,
            problem(words, problem),
            SignInPage.grouped(personas.map(all -> all.list(words)).orElse(List.of())));
    return Page.of("identity/signIn", page);
  }

  private static @Nullable String problem(Words words, @Nullable String problem) {
    if (problem == null) return null;
    return words.say(
        problem.equals("kood") ? "identity.sign_in.foreign" : "identity.sign_in.failed");
  }
}
