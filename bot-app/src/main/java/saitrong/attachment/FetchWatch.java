package saitrong.attachment;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Ticker;

/// Fetches where the bot serves; a command beside it has no line to LINE, and keeps files of
/// officers only.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "saitrong.store.beside", havingValue = "false", matchIfMissing = true)
class FetchWatch {

  @Bean
  Ticker attachmentsTicker(Fetches fetches) {
    return new Ticker("attachments", Fetches.EVERY, fetches::sweep);
  }

  @Bean
  Ticker attachmentFiguresTicker(AttachmentFigures figures) {
    return new Ticker("attachment-figures", Duration.ofSeconds(5), figures::look);
  }
}
