package saitrong.alert.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.alert.AlertChoices;
import saitrong.alert.Alerts;
import saitrong.staff.AuditTrail;

@Configuration(proxyBeanMethods = false)
class AlertWebConfiguration {

  @Bean
  OwnAlerts ownAlerts(AlertChoices choices, Alerts alerts, AuditTrail trail) {
    return new OwnAlerts(choices, alerts, trail);
  }
}
