package saitrong.simulator.page;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Claims about the page alone, given a simulator with canned answers.
abstract class CannedPageTest extends BrowserTest {

  FakeSimulator line;

  @BeforeEach
  void startSimulator() {
    line = new FakeSimulator();
  }

  @AfterEach
  void stopSimulator() {
    line.close();
  }

  /// The page as a real phone shows it.
  Page onThePhone() {
    return open(line.address(), 390, 844);
  }

  /// The phone beside its panel.
  Page onTheDesk() {
    return open(line.address(), 1280, 800);
  }

  void awaitAct(String act) {
    await(() -> !line.acts.isEmpty() && line.acts.getLast().get("act").asString().equals(act));
  }
}
