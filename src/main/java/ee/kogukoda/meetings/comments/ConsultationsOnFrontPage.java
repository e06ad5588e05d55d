package ee.kogukoda.meetings.comments;

import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.WhatsOn;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What everybody may say something of now, on the front page of their municipality.
@Component
class ConsultationsOnFrontPage implements WhatsOn {
  private static final int SHOWN = 3;

  private final CommentStore store;
  private final Consultations consultations;

  ConsultationsOnFrontPage(CommentStore store, Consultations consultations) {
    this.store = store;
    this.consultations = consultations;
  }

  @Override
  public Optional<Block> findBlock(Words words, Municipality here) {
    LocalDate today = consultations.today();
    List<Entry> entries =
        store.list("", today, LocalDate.of(9999, 12, 31), ConsultationsFound.LAST, SHOWN).stream()
            .map(open ->
                new Entry(
                    open.title(),
                    "/" + here.slug() + open.path(),
                    words.say("meetings.comment.until", open.closes())))
            .toList();
    if (entries.isEmpty()) return Optional.empty();
    Link all = new Link(words.say("meetings.comment.all"), "/" + here.slug() + "/kaasamine");
    return Optional.of(new Block(15, words.say("meetings.comment.front"), entries, all));
  }
}
