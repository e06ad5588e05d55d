package ee.kogukoda.identity.signin;

import ee.kogukoda.identity.DemoPersona;
import ee.kogukoda.identity.DemoPersonas;
import ee.kogukoda.identity.IdentityRefusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Being somebody made up, by one click. Does not exist where no demonstration is loaded.
@Controller
@ConditionalOnProperty(name = "kogukoda.demo", havingValue = "true")
class Personas {
  private final List<DemoPersonas> modules;
  private final Frames frames;
  private final SignIn signIn;

  Personas(List<DemoPersonas> modules, Frames frames, SignIn signIn) {
    this.modules = modules;
    this.frames = frames;
    this.signIn = signIn;
  }

  List<DemoPersona> list(Words words) {
    return modules.stream().flatMap(module -> module.personas(words).stream()).toList();
  }

  @PostMapping("/sisene/naidis/{key}")
  String enter(
      @PathVariable("key") String key, HttpServletRequest request, HttpServletResponse response) {
    DemoPersona persona =
        list(frames.words()).stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new Refused(IdentityRefusal.PERSONA_MISSING));
    return "redirect:" + signIn.letIn(persona.person(), SignIn.Way.PERSONA, request, response);
  }
}
