package ee.kogukoda.meetings.oparl;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import ee.kogukoda.web.Formats;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Keeps the objects up to date where nobody reads, and counts members anew each day.
@Configuration(proxyBeanMethods = false)
class ProjectionTasks {
  private static final int PART = 500;

  @Bean
  RecurringTask<Void> oparlCatchUpTask(Projection projection) {
    return Tasks.recurring("oparl-catch-up", FixedDelay.ofMinutes(2))
        .execute((_, _) -> projection.currentEverywhere(PART));
  }

  @Bean
  RecurringTask<Void> oparlDayTask(ObjectStore store) {
    return Tasks.recurring("oparl-day", new Daily(Formats.TALLINN, LocalTime.of(0, 5)))
        .execute((_, _) -> store.markBodies());
  }
}
