package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody of the staff has the desk before them on a narrow phone.
class DeskOnAPhoneTest extends BrowserAtTheDesk {

  /// Whatever is beyond the edge is looked for by nobody.
  @ParameterizedTest
  @ValueSource(strings = {"agent", "supervisor", "admin"})
  void showsAllPartsOfTheDesk(String login) {
    desk.setViewportSize(360, 740);
    signIn(desk, login);

    assertThat(desk.locator(".rail a")).not().hasCount(0);
    assertThat(
            desk.locator(".rail a")
                .evaluateAll(
                    "all => all.filter(it => { const at = it.getBoundingClientRect();"
                        + " return at.left < 0 || at.right > innerWidth; })"
                        + ".map(it => it.textContent)"))
        .isEqualTo(List.of());
    assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    keep("parts-" + login + "-360");
  }
}
