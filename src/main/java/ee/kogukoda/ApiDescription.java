package ee.kogukoda;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the machine-readable description of the house's interfaces says of the whole.
@NullMarked
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .components(
            new Components()
                .addSecuritySchemes(
                    "key",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A key that the municipality's administrator has issued")))
        .info(
            new Info()
                .title("Kogukoda")
                .version("1")
                .description("Public data of Estonia's municipalities, for machines.")
                .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/et/")));
  }
}
