package ee.kogukoda.meetings.oparl;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// Popolo over all sessions: who decides, what was put to the vote, how everybody voted, who spoke.
@RestController
@RequestMapping(value = "/popolo/v1/{municipality}", produces = "application/json")
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD})
@Tag(name = "popolo", description = "Popolo: motions, vote events, speeches, people")
class PopoloApi {
  private final OparlAnswers answers;

  PopoloApi(OparlAnswers answers) {
    this.answers = answers;
  }

  @GetMapping("/{list}")
  @Operation(summary = "A list in pages, with the filters and links of OParl")
  @Nullable ResponseEntity<byte[]> popoloList(
      @PathVariable String municipality,
      @Parameter(
              description =
                  "people, organizations, posts, memberships, motions, vote-events, speeches")
          @PathVariable
          String list,
      HttpServletRequest request,
      WebRequest web) {
    return answers.list(municipality, kind(list), null, request, web);
  }

  @GetMapping("/{list}/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
  @Operation(summary = "One person, motion, vote event, …")
  @Nullable ResponseEntity<byte[]> popoloObject(
      @PathVariable String municipality,
      @PathVariable String list,
      @PathVariable UUID id,
      HttpServletRequest request,
      WebRequest web) {
    return answers.one(municipality, kind(list), id, request, web);
  }

  private static Kind kind(String list) {
    return Kind.ofMany(list, true).orElseThrow(OparlError::missing);
  }
}
