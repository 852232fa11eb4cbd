package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A page of talks that is open in a real browser shows what happens by itself: by events, and
/// where none arrive by asking.
class LiveTalksInABrowserTest extends BrowserAtTheDesk {

  private static final String EVENTS = "**/console/talks/events*";

  /// No timer asks for anything: what appears was told.
  private static final String NOBODY_ASKS =
      """
      const every = window.setInterval;
      window.setInterval = (act, ms, ...rest) => ms < 10000 ? 0 : every(act, ms, ...rest);
      const later = window.setTimeout;
      window.setTimeout = (act, ms, ...rest) => ms > 5000 ? 0 : later(act, ms, ...rest);
      """;

  /// Six seconds, by a line of its own.
  private static final String HEARS_BEATS =
      """
      () => new Promise((heard) => {
        const line = new EventSource('/console/talks/events');
        let beats = 0;
        line.addEventListener('beat', () => { if (++beats === 4) { line.close(); heard(); } });
      })
      """;

  @BeforeEach
  void anOfficerIsAtTheDesk() {
    signIn();
  }

  @Test
  void showsOnceWhatIsSaidWithoutAsking() {
    desk.addInitScript(NOBODY_ASKS);
    opensHerChatAndHearsOfIt();

    for (var words : List.of("ข้อความที่หนึ่ง", "ข้อความที่สอง", "ข้อความที่สาม")) {
      her.citizen.says(words);
      assertThat(desk.locator(".chat .citizen").last()).containsText(words);
    }

    assertThat(desk.locator(".chat .citizen:has-text('ข้อความที่สอง')")).hasCount(1);
  }

  @Test
  void showsWhoCallsAndWhoGoesWithoutAsking() {
    desk.addInitScript(NOBODY_ASKS);
    var told = desk.waitForResponse("**/console/talks?seen=*", () -> open("/console/talks"));
    assertThat(told.status()).isEqualTo(204);
    assertThat(desk.locator("#talks")).containsText("ไม่มีผู้รอคุย");

    her.says("คุยกับเจ้าหน้าที่");
    assertThat(desk.locator("#talks table")).containsText("รอเจ้าหน้าที่");
    her.says("ไม่รอแล้ว");
    assertThat(desk.locator("#talks")).containsText("ไม่มีผู้รอคุย");
  }

  @Test
  void showsInTheQueueWhatIsSaidMeanwhile() {
    her.says("คุยกับเจ้าหน้าที่");
    open("/console/talks");
    her.says("ช่วยด้วย เจ็บหน้าอก");

    assertThat(desk.locator("#talks")).containsText("ข้อความใหม่ 1");
    assertThat(desk.locator("#talks")).containsText("ช่วยด้วย เจ็บหน้าอก");
    assertThat(desk.locator("#talks")).containsText("มีข้อความแจ้งเหตุฉุกเฉิน");
    keep("talk-queue");
    desk.setViewportSize(390, 800);
    keep("talk-queue-390");
  }

  /// The colleague's page hears of it, and of its end asks by itself.
  @Test
  void showsAColleagueWhoIsWriting() {
    callsAnOfficerWhoTakesTheChat();
    var colleague = opened(390, 800);
    signIn(colleague, "colleague");
    colleague.navigate(bot.address(path()).toString());

    desk.getByLabel("ข้อความถึงผู้รับบริการ").pressSequentially("ส");
    assertThat(colleague.locator("#said")).containsText("เจ้าหน้าที่ agent กำลังพิมพ์");
    assertThat(desk.locator("#said")).not().containsText("กำลังพิมพ์");
    OFFICE.clock().advance(Duration.ofSeconds(7));
    // What she typed may be told once more by then, and holds as long again.
    assertThat(colleague.locator("#said"))
        .not()
        .containsText("กำลังพิมพ์", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    colleague.context().close();
  }

  /// What she typed is hers still, and the way on is shown.
  @Test
  void shutsWhatCanDoNothingAnyMoreAndKeepsWhatWasTyped() {
    callsAnOfficerWhoTakesTheChat();
    var say = desk.getByLabel("ข้อความถึงผู้รับบริการ");
    say.fill("พิมพ์ค้างไว้");
    assertThat(desk.locator("#moved")).isHidden();

    her.says("จบการสนทนา");
    assertThat(desk.locator("#moved")).containsText("จบแล้ว");
    assertThat(say).hasValue("พิมพ์ค้างไว้");
    assertThat(say).not().isEditable();
    assertThat(desk.locator(".reply button")).isDisabled();
    desk.locator("summary:text-is('จบการสนทนา')").click();
    assertThat(desk.getByText("บันทึกและจบ")).isEnabled();

    keep("talk-moved-on");
    desk.getByText("โหลดหน้านี้ใหม่").click();
    assertThat(desk.locator("#moved")).isHidden();
    assertThat(desk.locator(".reply")).hasCount(0);
  }

  /// As some proxies do, which wait for the end of an answer.
  @Test
  void asksByItselfWhereEventsAreHeldBack() {
    var held = new ArrayList<Route>();
    desk.route(EVENTS, held::add);
    her.says("คุยกับเจ้าหน้าที่");
    open(path());
    her.citizen.says("มีใครอยู่ไหม");

    assertThat(desk.locator(".chat .citizen").last()).containsText("มีใครอยู่ไหม");
    her.citizen.says("ยังรออยู่");
    assertThat(desk.locator(".chat .citizen").last()).containsText("ยังรออยู่");
    assertThat(held).as("lines that were opened, and never answered").isNotEmpty();
  }

  @Test
  void asksByItselfWhereEventsAreRefused() {
    var refused = new ArrayList<Route>();
    desk.route(
        EVENTS,
        route -> {
          refused.add(route);
          route.abort();
        });
    her.says("คุยกับเจ้าหน้าที่");
    open(path());
    her.citizen.says("มีใครอยู่ไหม");

    assertThat(desk.locator(".chat .citizen").last()).containsText("มีใครอยู่ไหม");
    assertThat(refused).isNotEmpty();
  }

  @Test
  void showsOnceWhatWasSaidWhileTheLineWasLost() {
    opensHerChatAndHearsOfIt();
    desk.context().setOffline(true);
    her.citizen.says("ระหว่างสายหลุด");
    assertThat(desk.locator("#offline")).isVisible();
    assertThat(desk.locator(".chat .citizen:has-text('ระหว่างสายหลุด')")).hasCount(0);

    desk.context().setOffline(false);
    her.citizen.says("หลังสายกลับมา");
    assertThat(desk.locator(".chat .citizen").last()).containsText("หลังสายกลับมา");
    assertThat(desk.locator(".chat .citizen:has-text('ระหว่างสายหลุด')")).hasCount(1);
    assertThat(desk.locator("#offline")).isHidden();
  }

  /// As during an update: a browser would leave the page for one that says it found nobody.
  @Test
  void keepsWhatWasTypedWhileTheServerIsAway() {
    callsAnOfficerWhoTakesTheChat();
    var say = desk.getByLabel("ข้อความถึงผู้รับบริการ");
    say.fill("ถึงแม้สายหลุด");
    desk.context().setOffline(true);
    assertThat(desk.locator("#offline")).isVisible();

    desk.keyboard().press("Control+Enter");
    assertThat(desk.locator("#offline")).isFocused();
    assertThat(say).hasValue("ถึงแม้สายหลุด");

    desk.context().setOffline(false);
    desk.locator(".reply button").click();
    assertThat(desk.locator(".chat .officer").last()).containsText("ถึงแม้สายหลุด");
  }

  /// Until how ours fared is known the page asks, for no event tells of that.
  @Test
  void leavesTheServerAloneWhileItHearsOfAll() {
    opensHerChatAndHearsOfIt();
    var asked = new ArrayList<String>();
    desk.onRequest(it -> {
      if (it.url().contains("/said?")) {
        asked.add(it.url());
      }
    });
    desk.evaluate(HEARS_BEATS);

    assertThat(asked)
        .as("without events it asks three times; once may be of what was said just before")
        .hasSizeLessThan(2);
  }

  private void opensHerChatAndHearsOfIt() {
    her.says("คุยกับเจ้าหน้าที่");
    var told = desk.waitForResponse("**/said?seen=*", () -> open(path()));
    assertThat(told.status()).as("with the first beat it asks").isIn(200, 204);
  }
}
