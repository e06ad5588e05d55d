package ee.kogukoda.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  private static final String PREFIX = "jte:";

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new LanguageChoice()).excludePathPatterns("/assets/**");
  }

  /// Templates are compiled with the application; there is no compiler where it runs.
  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  @Bean
  ViewResolver jteViews(TemplateEngine templates) {
    return new JteViews(templates);
  }

  private record JteViews(TemplateEngine templates) implements ViewResolver, Ordered {
    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
      if (!name.startsWith(PREFIX)) return null;
      return new JteView(templates, name.substring(PREFIX.length()) + ".jte");
    }
  }
}
