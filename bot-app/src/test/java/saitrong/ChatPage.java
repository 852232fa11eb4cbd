package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;

/// The simulator's chat as somebody uses it: reads, types, taps.
record ChatPage(Page page) {

  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

  static ChatPage of(RunningBot bot, Page page) {
    page.navigate(bot.line.apiBase().toString());
    return new ChatPage(page);
  }

  /// LINE on a PC, without quick replies.
  ChatPage onAPc() {
    page.locator("#pc").check();
    return this;
  }

  ChatPage as(String citizen) {
    page.getByText(citizen).first().click();
    return this;
  }

  void types(String words) {
    page.locator("#words").fill(words);
    page.locator("#words").press("Enter");
  }

  void taps(String label) {
    var button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    assertThat(button.last()).isVisible(SOON);
    button.last().click();
  }

  void hears(String words) {
    assertThat(page.getByText(words).last()).isVisible(SOON);
  }
}
