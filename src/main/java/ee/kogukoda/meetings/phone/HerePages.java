package ee.kogukoda.meetings.phone;

import ee.kogukoda.meetings.live.Heartbeats;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A member's page says now and then that it is open.
@Controller
class HerePages {
  private final Heartbeats heartbeats;

  HerePages(Heartbeats heartbeats) {
    this.heartbeats = heartbeats;
  }

  @GetMapping("/{municipality}/istungid/{date}/liige/siin")
  ResponseEntity<Void> here(@PathVariable String date) {
    heartbeats.hear(date);
    return ResponseEntity.noContent().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
