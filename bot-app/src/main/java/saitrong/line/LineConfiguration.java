package saitrong.line;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.citizen.Citizens;
import saitrong.inbox.Inbox;
import saitrong.outbox.MessageSender;
import saitrong.outbox.SentMessages;
import saitrong.shared.Pause;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LineProperties.class)
class LineConfiguration {

  @Bean
  LineMetrics lineMetrics(MeterRegistry registry) {
    return new LineMetrics(registry);
  }

  @Bean
  LineHealth lineHealthIndicator(LineMetrics metrics) {
    return new LineHealth(metrics);
  }

  @Bean
  WebhookDoor lineWebhook(
      LineProperties settings,
      Citizens citizens,
      Inbox inbox,
      InstantSource clock,
      LineMetrics metrics) {
    return new WebhookDoor(
        new Webhook(
            new LineSignature(settings.checked().channelSecret()),
            new CallbackReader(citizens, clock),
            citizens,
            inbox,
            metrics,
            settings.answerWithin()));
  }

  @Bean
  LostCalls lostCalls(InstantSource clock) {
    return new LostCalls(clock);
  }

  @Bean
  LineHttp lineHttp(LineProperties settings, LineMetrics metrics, LostCalls lost) {
    return new LineHttp(settings.checked(), metrics, lost);
  }

  @Bean
  MessageSender lineSender(
      LineHttp http, LineProperties settings, LostCalls lost, ObjectProvider<SentMessages> sent) {
    return new LineSender(
        http, new LineAddresses(settings), lost, sent.getIfAvailable(() -> SentMessages.IGNORED));
  }

  @Bean
  LineClient lineClient(LineHttp http, LineProperties settings) {
    return new LineClient(http, new LineAddresses(settings));
  }

  @Bean
  LineMenus lineMenus(LineHttp http, LineProperties settings) {
    return new LineMenuCalls(http, new LineAddresses(settings));
  }

  @Bean
  LineQuota lineQuota(LineAccount account) {
    return new LineQuota(account);
  }

  @Bean
  LineContent lineContent(LineHttp http, LineProperties settings, LineMetrics metrics) {
    return new LineDownloads(http, new LineAddresses(settings), metrics, Pause.real());
  }
}
