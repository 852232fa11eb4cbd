package saitrong.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import saitrong.content.ContentFolder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class DocumentConfiguration {

  @Bean
  Documents documents(DocumentProperties settings, ContentFolder agency) {
    var folder = settings.folder();
    return new Documents(
        folder == null ? agency.folder().resolve("documents") : folder,
        new PublicAddress(settings.publicBase()));
  }

  @Bean
  PublicAddress publicAddress(DocumentProperties settings) {
    return new PublicAddress(settings.publicBase());
  }

  @Bean
  RouterFunction<ServerResponse> documentRoute(Documents documents) {
    return DocumentRoute.to(documents);
  }
}
