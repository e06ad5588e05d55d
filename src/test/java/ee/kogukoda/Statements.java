package ee.kogukoda;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Counts the SQL statements of the application, so that a test can hold a page to its number:
/// `statements.during(() -> browser.get("/naidisvald/istungid"))`. What carries the scope into a
/// transaction, and the sessions' own table, are not counted.
public final class Statements extends HikariDataSource {
  private static final Set<String> ASKED =
      Set.of("prepareStatement", "prepareCall", "execute", "executeQuery", "executeUpdate");

  private final HikariDataSource pool;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private volatile Thread asker = Thread.currentThread();

  private Statements(HikariDataSource pool) {
    this.pool = pool;
  }

  /// Takes the place of the application's pool.
  static final class Counting implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof HikariDataSource pool ? new Statements(pool) : bean;
    }
  }

  /// Whatever a test lets the application do.
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  /// The statements asked for meanwhile by the test itself and by the requests that the application
  /// answers; what its timed work asks for beside them is not the page's.
  public List<String> during(Work work) throws Exception {
    asker = Thread.currentThread();
    asked.clear();
    work.run();
    return List.copyOf(asked);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return (Connection) counting(pool.getConnection(), Connection.class);
  }

  @Override
  public HikariPoolMXBean getHikariPoolMXBean() {
    return pool.getHikariPoolMXBean();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(pool) ? type.cast(pool) : pool.unwrap(type);
  }

  @Override
  public boolean isClosed() {
    return pool.isClosed();
  }

  @Override
  public void close() {
    pool.close();
  }

  private Object counting(Object target, Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (_, method, arguments) -> {
          if (ASKED.contains(method.getName())
              && arguments != null
              && arguments[0] instanceof String sql
              && isOfThePage(sql)
              && isAnswering(Thread.currentThread())) asked.add(sql.strip());
          try {
            Object answer = method.invoke(target, arguments);
            return method.getName().equals("createStatement")
                ? counting(answer, method.getReturnType())
                : answer;
          } catch (InvocationTargetException e) {
            throw e.getTargetException();
          }
        });
  }

  /// Tomcat names the threads in which it answers.
  private boolean isAnswering(Thread thread) {
    return thread.equals(asker) || thread.getName().startsWith("tomcat-handler-");
  }

  private static boolean isOfThePage(String sql) {
    return !sql.contains("set_config('kogukoda.") && !sql.contains("spring_session");
  }
}
