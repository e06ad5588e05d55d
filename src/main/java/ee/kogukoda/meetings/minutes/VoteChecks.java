package ee.kogukoda.meetings.minutes;

import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether the figures of every vote with a result add up.
final class VoteChecks {
  private final Session session;
  private final List<Finding> findings = new ArrayList<>();

  private VoteChecks(Session session) {
    this.session = session;
  }

  static List<Finding> of(Session session) {
    VoteChecks checks = new VoteChecks(session);
    session.voting().votes().stream()
        .filter(vote -> vote.status() == Vote.Status.DECLARED)
        .forEach(checks::check);
    return checks.findings;
  }

  private void check(Vote vote) {
    Vote.Opening opening = vote.opening();
    Vote.Closing closing = vote.closing();
    if (opening == null || closing == null || vote.outcome() == null) return;
    Votes printed = closing.votes();
    Votes named = vote.count();
    int electorate = opening.electorate().size();
    Set<MemberId> present = new HashSet<>(session.attendance().presentAt(opening.at()));
    String motion = Wording.quoted(session.voting().motionOf(vote).text());

    if (present.size() < printed.cast()) {
      find(
          MinutesCheck.MORE_VOTES_THAN_PRESENT,
          vote,
          "Hääletusel %s oli kohal %d, aga hääli on %d."
              .formatted(motion, present.size(), printed.cast()));
    }
    if (printed.electorate() != electorate) {
      find(
          MinutesCheck.SUMS_DIFFER_FROM_ELECTORATE,
          vote,
          "Hääletusel %s on häälte summa %d, hääleõiguslikke oli %d."
              .formatted(motion, printed.electorate(), electorate));
    }
    if (!named.equals(printed) || !vote.casts().keySet().stream().allMatch(vote::isEntitled)) {
      find(
          MinutesCheck.NAMES_DIFFER_FROM_FIGURES,
          vote,
          "Hääletusel %s ei vasta nimed arvudele: nimesid %s, arvud %s."
              .formatted(motion, Wording.figures(named), Wording.figures(printed)));
    }
    Outcome plain = vote.rule().apply(printed, session.membership());
    boolean byRule =
        plain.equals(vote.outcome())
            || session.rules().tie().broken(plain, true).equals(vote.outcome());
    if (!byRule) {
      find(
          MinutesCheck.RESULT_NOT_BY_RULE,
          vote,
          "Hääletuse %s tulemus ei järgne arvudest ja reeglist.".formatted(motion));
    }
    seats(vote, opening, motion);
    recused(vote, opening, motion);
  }

  /// Those entitled, recused and absent, and the vacant seats, make the whole membership.
  private void seats(Vote vote, Vote.Opening opening, String motion) {
    int seats = session.opening().seats();
    if (opening.quorum().seats() == seats
        && opening.quorum().present() == opening.electorate().size()
        && opening.electorate().size() + opening.quorum().recused() <= seats
        && session.opening().members().size() <= seats) {
      return;
    }
    find(
        MinutesCheck.SEATS_DO_NOT_ADD_UP,
        vote,
        "Hääletusel %s ei anna hääleõiguslikud, taandunud ja puudujad kokku koosseisu %d."
            .formatted(motion, seats));
  }

  private void recused(Vote vote, Vote.Opening opening, String motion) {
    Motion voted = session.voting().motionOf(vote);
    if (voted.item() == null || voted.kind() == Motion.Kind.DROP_ITEM) return;
    Item item = session.agenda().getItem(voted.item());
    for (MemberId member : opening.electorate()) {
      if (item.isRecused(member)) {
        find(
            MinutesCheck.RECUSED_TOOK_PART,
            vote,
            "Hääletusel %s oli hääleõiguslik taandunud liige.".formatted(motion));
        return;
      }
    }
  }

  private void find(MinutesCheck check, Vote vote, String text) {
    findings.add(new Finding(check, vote.id().toString(), text));
  }
}
