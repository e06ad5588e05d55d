package ee.kogukoda.meetings.minutes;

/// What is counted, and what follows from it.
enum AknConcept {
  FOR("for", "poolt"),
  AGAINST("against", "vastu"),
  ABSTAIN("abstain", "erapooletu"),
  NOT_VOTING("notVoting", "ei hääletanud"),
  PRESENT("present", "kohal"),
  QUORATE("quorate", "otsustusvõimeline"),
  INQUORATE("inquorate", "ei ole otsustusvõimeline"),
  CARRIED("carried", "vastu võetud"),
  NOT_CARRIED("notCarried", "vastu võtmata"),
  ABORTED("aborted", "hääletus katkestati"),
  ANNULLED("annulled", "tulemus tühistati"),
  UNDECLARED("undeclared", "tulemust ei tehtud teatavaks");

  private final String id;
  private final String title;

  AknConcept(String id, String title) {
    this.id = id;
    this.title = title;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  String reference() {
    return "#" + id;
  }
}
