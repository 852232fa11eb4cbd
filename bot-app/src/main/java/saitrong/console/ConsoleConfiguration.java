package saitrong.console;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.i18n.LocaleContextResolver;
import saitrong.attachment.AttachmentFigures;
import saitrong.content.Contents;
import saitrong.inbox.MailFigures;
import saitrong.learning.Learning;
import saitrong.outbox.LetterFigures;
import saitrong.rating.Scores;
import saitrong.review.ReviewTasks;
import saitrong.staff.Accounts;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.staff.DemoAccount;
import saitrong.store.Signal;
import saitrong.store.Signals;
import saitrong.ticket.CaseSearch;
import saitrong.ticket.DueFigures;
import saitrong.ticket.Tickets;
import saitrong.transcript.TranscriptFigures;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveProperties.class)
class ConsoleConfiguration {

  @Bean
  Overviews overviews(
      @Qualifier("mongoHealthIndicator") HealthIndicator store,
      @Qualifier("lineHealthIndicator") HealthIndicator line,
      Contents contents,
      MailFigures mail,
      LetterFigures letters,
      AttachmentFigures files,
      Tickets tickets,
      DueFigures due,
      Accounts accounts,
      AssignedStaff assigned,
      ReviewTasks reviews,
      Learning learning,
      Scores scores,
      TranscriptFigures transcript,
      InstantSource clock) {
    return new Overviews(
        store,
        line,
        contents::active,
        contents::problems,
        mail,
        letters,
        files,
        tickets.lists()::untaken,
        due::last,
        accounts::all,
        assigned,
        reviews::open,
        learning::votesSince,
        month -> ScoreRows.of(scores, month),
        transcript,
        clock);
  }

  @Bean
  DisposableBean overviewsHearOfCases(Signals signals, Overviews overviews) {
    Consumer<Signal> hear =
        signal -> {
          if (signal.what().equals(CaseSearch.SIGNAL)) {
            overviews.caseChanged();
          }
        };
    return signals.listen(hear)::close;
  }

  @Bean
  StaffTrail staffTrail(
      AuditTrail trail, Accounts accounts, Tickets tickets, AssignedStaff assigned) {
    return new StaffTrail(trail, accounts, tickets, assigned);
  }

  @Bean
  Assets assets() {
    return Assets.read();
  }

  @Bean
  RouterFunction<ServerResponse> deskAssets(Assets assets) {
    return new ConsoleRoute(assets).assets();
  }

  @Bean
  OpenLines openLines(Signals signals, LiveProperties live, Executor turnThreads) {
    return new OpenLines(signals::listen, live, turnThreads);
  }

  /// Before the server waits for the answers that it still gives.
  @Bean
  ApplicationListener<ContextClosedEvent> endsOpenLines(OpenLines lines) {
    return _ -> lines.close();
  }

  /// By this name Spring takes it for all pages.
  @Bean
  LocaleContextResolver localeContextResolver() {
    return new DeskLanguage();
  }

  /// Here and not among the accounts, so that no command beside a running demo shuts it. The demo
  /// opens it again, once the bot runs.
  @Bean
  ApplicationRunner shutsTheDemoAccount(DemoAccount demo) {
    return _ -> demo.shut();
  }
}
