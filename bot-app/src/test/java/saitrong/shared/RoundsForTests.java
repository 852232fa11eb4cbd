package saitrong.shared;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.ListableBeanFactory;

/// For tests of other packages.
public final class RoundsForTests {

  private RoundsForTests() {}

  /// One round of a running bot's ticker, which would come of itself some seconds later.
  public static void now(ListableBeanFactory bot, String ticker) {
    try {
      bot.getBeansOfType(Ticker.class).values().stream()
          .filter(it -> it.isCalled(ticker))
          .findAny()
          .orElseThrow(() -> new AssertionError("no ticker is called " + ticker))
          .now()
          .get(1, TimeUnit.MINUTES);
    } catch (InterruptedException | ExecutionException | TimeoutException cut) {
      throw new AssertionError("the round was cut short", cut);
    }
  }
}
