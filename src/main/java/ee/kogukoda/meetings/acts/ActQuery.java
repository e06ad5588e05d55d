package ee.kogukoda.meetings.acts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which acts of a list are asked for, in which order and after which one.
///
/// @param body slug of the body; empty for all
/// @param year 0 for all
/// @param after the last one seen, or null for the first part
record ActQuery(
    String words,
    String body,
    @Nullable ActKind kind,
    int year,
    @Nullable ActState state,
    Order order,
    @Nullable UUID after,
    LocalDate today) {

  /// In which order a list stands.
  enum Order {
    NEWEST("-kuupaev", "a.adopted_on", true),
    OLDEST("kuupaev", "a.adopted_on", false),
    TITLE("pealkiri", "a.title", false);

    private final String code;
    private final String column;
    private final boolean descending;

    Order(String code, String column, boolean descending) {
      this.code = code;
      this.column = column;
      this.descending = descending;
    }

    String code() {
      return code;
    }

    static Order of(String code) {
      for (Order order : values()) if (order.code.equals(code)) return order;
      return NEWEST;
    }

    /// After the row with the id `:after`.
    String after() {
      return "(%s, a.id) %s (select %s, a.id from meetings.act a where a.id = :after)"
          .formatted(column, descending ? "<" : ">", column);
    }

    String by() {
      String direction = descending ? " desc" : "";
      return column + direction + ", a.id" + direction;
    }
  }

  static ActQuery all(LocalDate today) {
    return new ActQuery("", "", null, 0, null, Order.NEWEST, null, today);
  }
}
