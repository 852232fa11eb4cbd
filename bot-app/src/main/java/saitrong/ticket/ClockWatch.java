package saitrong.ticket;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Ticker;

/// Lets the clocks of cases run where the bot serves; a command beside it only reads them.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "saitrong.store.beside", havingValue = "false", matchIfMissing = true)
class ClockWatch {

  private static final Duration EVERY = Duration.ofSeconds(5);

  /// Less often: seven counts, which the embedded database makes by reading all rows.
  private static final Duration COUNTED_EVERY = Duration.ofSeconds(15);

  @Bean
  Ticker caseClocksTicker(CaseClocks clocks) {
    return new Ticker("case-clocks", EVERY, clocks::look);
  }

  @Bean
  DueFigures dueFigures(DueList dueList) {
    return new DueFigures(dueList::counted);
  }

  @Bean
  Ticker dueFiguresTicker(DueFigures figures) {
    return new Ticker("due-figures", COUNTED_EVERY, figures::look);
  }
}
