package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import saitrong.handoff.Talks;

/// The desk for whoever goes by the keyboard, listens to it, or has an old browser.
class EverybodysBrowserTest extends BrowserAtTheDesk {

  private static final String ACCENT = "rgb(11, 92, 99)";

  @Test
  void seesWhereTheyAreWithEveryKey() {
    signIn();
    open("/console/cases/new");
    desk.locator("h1").click();

    var seen = new ArrayList<String>();
    while (true) {
      desk.keyboard().press("Tab");
      var what = desk.evaluate("document.activeElement.outerHTML.slice(0, 90)").toString();
      if (what.startsWith("<body")) {
        break;
      }
      assertThat(desk.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
          .as(what)
          .isEqualTo("solid");
      seen.add(what);
    }
    assertThat(seen)
        .hasSizeGreaterThan(9)
        .as("buttons too")
        .anyMatch(it -> it.startsWith("<button"));
  }

  @Test
  void keepsItsPlaceInTheQueueWhenThereIsNews() {
    signIn();
    her.says("คุยกับเจ้าหน้าที่");
    open("/console/talks");
    var hers = desk.locator("#open-" + bot.part(Talks.class).all().getLast().id());
    hers.focus();
    her.citizen.says("ยังรออยู่ค่ะ");

    assertThat(desk.locator("#talks")).containsText("ยังรออยู่ค่ะ");
    assertThat(hers).isFocused();
  }

  @Test
  void hearsWhatIsSaidWithoutTheChatBeingReadAnew() {
    takesHerChat();
    her.citizen.says("มีใครอยู่ไหม");
    assertThat(desk.locator("#heard")).containsText("มีใครอยู่ไหม");
    her.citizen.says("ยังอยู่ไหมคะ");

    assertThat(desk.locator("#heard p").last()).containsText("ยังอยู่ไหมคะ");
    assertThat(desk.locator("#heard p")).hasCount(2);
  }

  @Test
  void countsTheSecondsInWhichWordsAreFree() {
    takesHerChat();
    her.citizen.says("ขอบคุณค่ะ");

    var left = desk.locator("#said [data-left]");
    assertThat(left).hasText(Pattern.compile("\\(อีก [1-4]?\\d วินาที\\)"));
    assertThat(desk.locator("#said")).containsText("เดือนนี้เหลือ");
  }

  /// Chrome and Edge before version 111 cannot mix colours, and drop what asks for it.
  @Test
  void tellsALinkFromWordsWhereColoursCannotBeMixed() {
    desk.route("**/lib/tabler.css", EverybodysBrowserTest::withoutMixing);
    signIn();
    assertThat(colour("#overview .facts a", "color")).isEqualTo(ACCENT);
    open("/console/cases");
    assertThat(colour("a.btn-primary", "backgroundColor")).isEqualTo(ACCENT);
    assertThat(
            desk.evaluate(
                "getComputedStyle(document.querySelector('input[type=search]')).borderTopWidth"))
        .isEqualTo("1px");
  }

  private static void withoutMixing(Route route) {
    var styles = route.fetch();
    var old = styles.text().replace("color-mix(", "no-such-thing(");
    assertThat(old).contains("no-such-thing(");
    route.fulfill(new Route.FulfillOptions().setResponse(styles).setBody(old));
  }

  @Test
  void runsNoCodeThatStandsInThePage() {
    signIn();

    assertThat(desk.evaluate("[htmx.config.allowEval, htmx.config.includeIndicatorStyles]"))
        .isEqualTo(List.of(false, false));
  }

  private Object colour(String element, String property) {
    return desk.evaluate("getComputedStyle(document.querySelector('" + element + "'))." + property);
  }

  private void takesHerChat() {
    signIn();
    callsAnOfficerWhoTakesTheChat();
  }
}
