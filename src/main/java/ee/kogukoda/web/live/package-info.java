/// Screens that follow what happens, on every instance: server-sent events (SSE), announced through
/// PostgreSQL's LISTEN and NOTIFY. A module offers what its screens show as a
/// [ee.kogukoda.web.live.LiveSource] and announces that something has changed; it is rendered once
/// for all readers who may see the same. Open, because every system's pages use it.
@ApplicationModule(
    displayName = "Web: live",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package ee.kogukoda.web.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
