package ee.kogukoda.meetings.acts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One change of an act: everything else stays, and the day of entry into force is computed anew.
final class ActEdit {
  private final Act act;
  private @Nullable Integer number;
  private String text;
  private boolean stands;
  private @Nullable LocalDate signedOn;
  private @Nullable String signedBy;
  private @Nullable LocalDate sentOn;
  private @Nullable LocalDate publishedOn;
  private @Nullable String gazetteReference;
  private @Nullable LocalDate notifiedOn;
  private @Nullable LocalDate effectiveOn;
  private @Nullable LocalDate repealedOn;
  private @Nullable LocalDate protestedOn;
  private @Nullable String protestNote;
  private @Nullable LocalDate protestEndedOn;

  private ActEdit(Act act) {
    this.act = act;
    number = act.number();
    text = act.text();
    stands = act.stands();
    signedOn = act.signedOn();
    signedBy = act.signedBy();
    sentOn = act.sentOn();
    publishedOn = act.publishedOn();
    gazetteReference = act.gazetteReference();
    notifiedOn = act.notifiedOn();
    effectiveOn = act.effectiveOn();
    repealedOn = act.repealedOn();
    protestedOn = act.protestedOn();
    protestNote = act.protestNote();
    protestEndedOn = act.protestEndedOn();
  }

  static ActEdit of(Act act) {
    return new ActEdit(act);
  }

  Act number(int given) {
    number = given;
    return now();
  }

  Act text(String written) {
    text = written;
    return now();
  }

  Act standing(boolean adopted) {
    stands = adopted;
    return now();
  }

  Act signed(LocalDate day, String signer) {
    signedOn = day;
    signedBy = signer;
    return now();
  }

  Act sent(LocalDate day) {
    sentOn = day;
    return now();
  }

  Act published(LocalDate day, String reference, @Nullable LocalDate named) {
    publishedOn = day;
    gazetteReference = reference;
    if (sentOn == null) sentOn = day;
    if (named != null) effectiveOn = named;
    return now();
  }

  Act notified(LocalDate day, @Nullable LocalDate named) {
    notifiedOn = day;
    if (named != null) effectiveOn = named;
    return now();
  }

  Act repealed(LocalDate day) {
    repealedOn = day;
    return now();
  }

  Act protested(LocalDate day, String note) {
    protestedOn = day;
    protestNote = note;
    protestEndedOn = null;
    return now();
  }

  Act protestEnded(LocalDate day) {
    protestEndedOn = day;
    return now();
  }

  Act now() {
    return new Act(
        act.id(),
        act.body(),
        act.bodySlug(),
        act.bodyName(),
        act.kind(),
        act.year(),
        number,
        act.title(),
        text,
        act.restrictedGround(),
        act.session(),
        act.item(),
        act.adoptedOn(),
        stands,
        signedOn,
        signedBy,
        sentOn,
        publishedOn,
        gazetteReference,
        notifiedOn,
        effectiveOn,
        EntryIntoForce.of(act.kind(), publishedOn, notifiedOn, effectiveOn),
        repealedOn,
        protestedOn,
        protestNote,
        protestEndedOn,
        act.changedAt());
  }
}
