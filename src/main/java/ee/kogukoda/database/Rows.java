package ee.kogukoda.database;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;

/// Rows as records, or as plain values where there is one column. Unlike a query for a class, what
/// comes out is never null: a column that may be null is read by a mapper of its own.
public final class Rows {
  private Rows() {}

  /// @param type a record whose components are named as the columns, or a simple type
  public static <T> RowMapper<T> of(Class<T> type) {
    RowMapper<? extends @Nullable T> mapper =
        BeanUtils.isSimpleProperty(type)
            ? SingleColumnRowMapper.newInstance(type)
            : new SimplePropertyRowMapper<>(type);
    return (row, number) -> {
      T value = mapper.mapRow(row, number);
      if (value == null) throw new IllegalStateException("null where a " + type + " was expected");
      return value;
    };
  }
}
