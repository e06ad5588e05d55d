package ee.kogukoda.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
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

  /// Addresses are written without a slash at the end; whoever types one comes to the page. Stands
  /// behind the firewall of Spring Security, which turns away `//elsewhere.example/`.
  @Bean
  FilterRegistrationBean<UrlHandlerFilter> slashes() {
    var filter =
        UrlHandlerFilter.trailingSlashHandler("/oparl/**", "/popolo/**")
            .redirect(HttpStatus.MOVED_PERMANENTLY) // as OParl asks
            .trailingSlashHandler("/**")
            .redirect(HttpStatus.PERMANENT_REDIRECT)
            .build();
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.LOWEST_PRECEDENCE);
    return registration;
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
