package ee.kogukoda.meetings.seating;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.seating.SeatingPlan.Place;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.forms.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The plan as a form gives it: the size of the hall, and a row and a seat beside each name.
final class SeatingForm {
  private SeatingForm() {}

  /// Refuses numbers outside of the hall and two members on one seat, naming the form's field.
  static SeatingPlan read(Form form, List<Seat> members) {
    int rows = number(form, "ridu", SeatingPlan.MOST_ROWS);
    int seats = number(form, "kohti", SeatingPlan.MOST_SEATS);
    var places = new HashMap<UUID, Place>();
    var taken = new HashMap<Place, String>();
    for (Seat member : members) {
      String row = rowOf(member);
      String seat = seatOf(member);
      if (form.value(row).isEmpty() && form.value(seat).isEmpty()) continue;
      Place place = new Place(number(form, row, rows), number(form, seat, seats));
      String before = taken.put(place, member.name());
      if (before != null)
        throw new Refused(MeetingRefusal.SEAT_TAKEN, before, member.name()).at(seat);
      places.put(member.person(), place);
    }
    return new SeatingPlan(rows, seats, places);
  }

  static Form of(SeatingPlan plan, List<Seat> members, ee.kogukoda.web.Words words) {
    var known = new HashMap<String, String>();
    known.put("ridu", Integer.toString(plan.rows()));
    known.put("kohti", Integer.toString(plan.seats()));
    for (Seat member : members) {
      Place place = plan.places().get(member.person());
      if (place == null) continue;
      known.put(rowOf(member), Integer.toString(place.row()));
      known.put(seatOf(member), Integer.toString(place.seat()));
    }
    return Form.of(Map.copyOf(known), words);
  }

  static String rowOf(Seat member) {
    return "rida-" + member.person();
  }

  static String seatOf(Seat member) {
    return "koht-" + member.person();
  }

  private static int number(Form form, String field, int most) {
    String typed = form.value(field);
    int number = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    if (number < 1 || number > most)
      throw new Refused(MeetingRefusal.NUMBER_OUT_OF_RANGE, 1, most).at(field);
    return number;
  }
}
