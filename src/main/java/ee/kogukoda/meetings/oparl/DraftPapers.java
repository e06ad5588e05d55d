package ee.kogukoda.meetings.oparl;

import ee.kogukoda.meetings.oparl.FactStore.DraftRow;
import ee.kogukoda.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A draft that everybody may read, as a paper with its text and where it is decided.
@Component
class DraftPapers {
  private final FactStore facts;
  private final Files files;

  DraftPapers(FactStore facts, Files files) {
    this.facts = facts;
    this.files = files;
  }

  void put(Unit unit, UUID id, UUID municipality) {
    facts.findDraft(id).ifPresent(draft -> put(unit, draft, municipality));
  }

  private void put(Unit unit, DraftRow draft, UUID municipality) {
    String slug = draft.year() + "-" + draft.number();
    String paper = unit.url(Kind.PAPER, draft.id());
    ObjectNode text =
        files.text(
            unit,
            Fields.named("draft-text", draft.id()),
            draft.title(),
            "eelnou-" + slug + ".txt",
            draft.text(),
            new Fields().texts("paper", List.of(paper)));
    List<ObjectNode> consultations =
        draft.item() == null || draft.session() == null || draft.body() == null
            ? List.of()
            : List.of(consultation(unit, draft.id(), draft.item(), draft.session(), draft.body()));
    unit.put(
        Kind.PAPER,
        draft.id(),
        new Fields()
            .put("body", unit.url(Kind.BODY, municipality))
            .put("name", draft.title())
            .put("reference", draft.year() + "/" + draft.number())
            .put("date", draft.published() == null ? null : day(draft.published()))
            .put("paperType", type(draft.kind()))
            .put("mainFile", text)
            .inner("consultation", consultations)
            .put("kogukoda:initiator", draft.initiator())
            .put("kogukoda:state", draft.state())
            .put("web", unit.page("/eelnoud/" + slug)));
  }

  /// Where a paper is decided.
  static ObjectNode consultation(Unit unit, UUID paper, UUID item, UUID session, UUID body) {
    return unit.put(
        Kind.CONSULTATION,
        consultationId(item),
        body,
        new Fields()
            .put("paper", unit.url(Kind.PAPER, paper))
            .put("agendaItem", unit.url(Kind.AGENDA_ITEM, item))
            .put("meeting", unit.url(Kind.MEETING, session))
            .texts("organization", List.of(unit.url(Kind.ORGANIZATION, body)))
            .put("authoritative", true)
            .put("role", "otsustamine"));
  }

  static UUID consultationId(UUID item) {
    return Fields.named("consultation", item);
  }

  static String type(String kind) {
    return switch (kind) {
      case "REGULATION" -> "Määruse eelnõu";
      case "ORDER" -> "Korralduse eelnõu";
      default -> "Otsuse eelnõu";
    };
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Formats.TALLINN);
  }
}
