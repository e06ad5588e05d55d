package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands each action of the hall the form it was sent as an [Ask].
@Component
class Asking implements HandlerMethodArgumentResolver, WebMvcConfigurer {
  private final ObjectProvider<SessionLog> log;
  private final ObjectProvider<Rooms> rooms;
  private final ObjectProvider<Frames> frames;

  /// All come later: the server learns of its parameters before it has pages.
  Asking(
      ObjectProvider<SessionLog> log, ObjectProvider<Rooms> rooms, ObjectProvider<Frames> frames) {
    this.log = log;
    this.rooms = rooms;
    this.frames = frames;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Ask.class;
  }

  @Override
  public Ask resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer view,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var address = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return new Ask(
        String.valueOf(address.get("date")),
        Form.of(request, frames.getObject().words()),
        log.getObject(),
        rooms.getObject());
  }
}
