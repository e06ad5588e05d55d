package ee.kogukoda.meetings.console;

import ee.kogukoda.database.Rows;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.LegalGround;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The grounds on which the law closes an item to the public without a vote: a list that is data,
/// each with its paragraph, unconfirmed until a lawyer has read it. KOKS § 44 lg 4.
@Repository
class ClosingGrounds {
  private final JdbcClient jdbc;

  ClosingGrounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A ground as it is kept.
  record Ground(String code, String title, String basis, boolean verified) {}

  /// For a form to choose from.
  List<Choice> choices(Words words) {
    return list().stream()
        .map(ground ->
            new Choice(
                ground.code(),
                words.say(
                    ground.verified() ? "meetings.closed.ground" : "meetings.closed.ground.unread",
                    ground.title(),
                    ground.basis())))
        .toList();
  }

  LegalGround get(String code) {
    return list().stream()
        .filter(ground -> ground.code().equals(code))
        .map(ground -> new LegalGround(ground.title(), ground.basis()))
        .findFirst()
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_GROUND));
  }

  private List<Ground> list() {
    return jdbc.sql(
            """
            select code, title, legal_basis as basis, verified
              from meetings.closing_ground
             order by rank, code
            """)
        .query(Rows.of(Ground.class))
        .list();
  }
}
