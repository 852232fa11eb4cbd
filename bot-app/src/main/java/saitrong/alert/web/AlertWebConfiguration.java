package saitrong.alert.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.alert.AlertChoices;
import saitrong.alert.Alerts;
import saitrong.alert.MailAddresses;
import saitrong.linked.LinkedChats;
import saitrong.staff.AuditTrail;
import saitrong.staff.OnceTokens;

@Configuration(proxyBeanMethods = false)
class AlertWebConfiguration {

  @Bean
  OwnAlerts ownAlerts(AlertChoices choices, Alerts alerts, AuditTrail trail) {
    return new OwnAlerts(choices, alerts, trail);
  }

  @Bean
  OwnAddress ownAddress(MailAddresses addresses, AuditTrail trail) {
    return new OwnAddress(addresses, trail);
  }

  @Bean
  OwnLine ownLine(LinkedChats chats, AuditTrail trail) {
    return new OwnLine(chats, trail);
  }

  @Bean
  AlertsPage alertsPage(OwnAlerts own, OwnAddress address, OwnLine line, OnceTokens once) {
    return new AlertsPage(own, address, line, once);
  }
}
