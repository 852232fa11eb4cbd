package saitrong.ticket;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Ticker;
import saitrong.store.Signal;
import saitrong.store.Signals;

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

  /// A list that is read after a step is to have the case where it is now.
  @Bean
  DisposableBean clocksHearOfCases(
      Signals signals, @Qualifier("caseClocksTicker") Ticker caseClocks) {
    Consumer<Signal> hear =
        signal -> {
          if (signal.what().equals(CaseSearch.SIGNAL)) {
            caseClocks.soon();
          }
        };
    return signals.listen(hear)::close;
  }

  @Bean
  DueFigures dueFigures(DueList dueList, InstantSource clock) {
    return new DueFigures(dueList::counted, clock);
  }

  @Bean
  Ticker dueFiguresTicker(DueFigures figures) {
    return new Ticker("due-figures", COUNTED_EVERY, figures::look);
  }
}
