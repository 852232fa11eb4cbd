package saitrong.alert;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.cases.CaseAccess;
import saitrong.content.Contents;
import saitrong.handoff.HandoffProperties;
import saitrong.handoff.Talks;
import saitrong.handoff.UnitQueues;
import saitrong.linked.LinkedChats;
import saitrong.outbox.Outbox;
import saitrong.outbox.SendingCosts;
import saitrong.shared.Backoff;
import saitrong.shared.Ticker;
import saitrong.staff.Accounts;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.Signals;
import saitrong.ticket.DueList;
import saitrong.ticket.Leaves;
import saitrong.ticket.Tickets;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmtpProperties.class)
class AlertConfiguration {

  @Bean
  DeclaredCollection alertSettingsCollection() {
    return AlertChoices.COLLECTION;
  }

  @Bean
  DeclaredCollection staffAlertsCollection() {
    return AlertRows.COLLECTION;
  }

  @Bean
  AlertChoices alertChoices(MongoDatabase database) {
    return new AlertChoices(database);
  }

  @Bean
  AlertRows alertRows(MongoDatabase database, InstantSource clock) {
    return new AlertRows(database, clock);
  }

  @Bean
  SmtpMails mails(SmtpProperties smtp, InstantSource clock) {
    return new SmtpMails(smtp, clock);
  }

  @Bean
  MailAddresses mailAddresses(
      MongoDatabase database, FieldCipher cipher, Mails mails, InstantSource clock) {
    return new MailAddresses(database, cipher, mails, clock);
  }

  @Bean
  AlertSending alertSending(
      AlertRows rows,
      AlertChoices choices,
      MailAddresses addresses,
      Accounts accounts,
      Mails mails,
      LinkedChats chats,
      Outbox outbox,
      SendingCosts costs,
      Contents contents,
      SmtpProperties smtp,
      InstantSource clock) {
    return new AlertSending(
        rows,
        choices,
        addresses,
        new Audience(accounts),
        mails,
        new AlertLine(chats, outbox, costs, smtp.deskBase())::tell,
        () -> contents.active().profile().name().th(),
        smtp.deskBase(),
        new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(30), RandomGenerator.getDefault()),
        clock);
  }

  @Bean
  Ticker alertSendingTicker(AlertSending sending) {
    return new Ticker("alert-sending", Duration.ofSeconds(10), sending::look);
  }

  @Bean
  Alerts alerts(
      AlertRows rows,
      AlertChoices choices,
      Contents contents,
      Signals signals,
      InstantSource clock) {
    return new Alerts(
        rows,
        choices,
        day -> contents.active().officeHours().isWorkingDay(day),
        signals::tell,
        clock);
  }

  @Bean
  TalkWatch talkWatch(
      Talks talks,
      Alerts alerts,
      Accounts accounts,
      UnitQueues units,
      HandoffProperties patience,
      InstantSource clock) {
    return new TalkWatch(
        talks,
        alerts,
        new Audience(accounts),
        units::isFor,
        talk -> patience.isUnclaimed(talk, clock.instant()));
  }

  @Bean
  CaseWatch caseWatch(
      Tickets tickets,
      DueList due,
      Alerts alerts,
      Accounts accounts,
      Leaves leaves,
      AssignedStaff assigned,
      AuditTrail trail,
      InstantSource clock) {
    return new CaseWatch(
        tickets,
        due,
        alerts,
        new Audience(accounts),
        leaves,
        (account, ticket) -> CaseAccess.atTheDesk(tickets, assigned, account, trail).sees(ticket),
        clock);
  }

  @Bean
  DailySummary dailySummary(
      Alerts alerts,
      AlertChoices choices,
      Accounts accounts,
      Contents contents,
      Tickets tickets,
      DueList due,
      Talks talks,
      Leaves leaves,
      InstantSource clock) {
    var workload = new Workload(tickets, due, talks, leaves, clock);
    return new DailySummary(
        alerts,
        choices,
        new Audience(accounts),
        day -> contents.active().officeHours().isWorkingDay(day),
        () -> workload.read()::of,
        clock);
  }

  @Bean
  Ticker dailySummaryTicker(DailySummary summary) {
    return new Ticker("daily-summary", Duration.ofSeconds(20), summary::look);
  }

  /// Where a signal was lost, and when the quiet hours are over.
  @Bean
  Ticker talkAlertsTicker(TalkWatch watch) {
    return new Ticker("talk-alerts", Duration.ofSeconds(15), watch::look);
  }

  @Bean
  Ticker caseAlertsTicker(CaseWatch watch) {
    return new Ticker("case-alerts", Duration.ofSeconds(1), watch::lookAtTheChanged);
  }

  @Bean
  Ticker dueAlertsTicker(CaseWatch watch) {
    return new Ticker("due-alerts", Duration.ofMinutes(1), watch::lookAtTheDue);
  }

  @Bean
  Ticker oldAlertsTicker(Alerts alerts) {
    return new Ticker("old-alerts", Duration.ofHours(1), alerts::forgetOld);
  }

  /// Listeners wait for nothing, so the look has a thread of its own; what changes meanwhile is
  /// seen by the next.
  @Bean
  DisposableBean hearsOfWhatIsTold(Signals signals, TalkWatch talks, CaseWatch cases) {
    var isOnItsWay = new AtomicBoolean();
    var listening =
        signals.listen(signal -> {
          cases.hear(signal);
          if (signal.what().equals(Talks.SIGNAL) && isOnItsWay.compareAndSet(false, true)) {
            Thread.ofVirtual()
                .name("talk-alerts")
                .start(() -> {
                  isOnItsWay.set(false);
                  talks.look();
                });
          }
        });
    return listening::close;
  }
}
