package saitrong.content;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the files once, at start. Broken ones end the start.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContentSettings.class)
class ContentConfiguration {

  @Bean
  ContentFolder contentFolder(ContentSettings settings) {
    return new ContentFolder(settings.agencyDir(), settings.agency());
  }

  @Bean
  Content content(ContentFolder folder) {
    return switch (folder.read()) {
      case Reading.Sound(Content content) -> content;
      case Reading.Broken(var problems) -> throw new BrokenContent(problems);
    };
  }

  @Bean
  AgencyProfile agencyProfile(Content content) {
    return content.profile();
  }

  @Bean
  Texts texts(Content content) {
    return content.texts();
  }

  @Bean
  Emergencies emergencies(Content content) {
    return content.emergencies();
  }

  @Bean
  OfficeHours officeHours(Content content) {
    return content.officeHours();
  }
}
