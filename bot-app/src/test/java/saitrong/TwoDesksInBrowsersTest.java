package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.handoff.Talks;

/// Two officers have the same chat before them, each in their own browser; both at one instance, or
/// each at another of two that share a database.
class TwoDesksInBrowsersTest {

  @RegisterExtension static final Office OFFICE = new Office();

  /// Where the second officer sits.
  enum At {
    THE_SAME_INSTANCE,
    ANOTHER_INSTANCE
  }

  private static Chromium chromium;
  private static RunningBot.Instance another;
  private AtTheService her;

  @BeforeAll
  static void browsersAndAnotherInstance() {
    chromium = Chromium.launch();
    another = OFFICE.bot().another();
  }

  @AfterAll
  static void stop() {
    if (another != null) {
      another.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void somebodyCallsAnOfficer() {
    her = OFFICE.somebody();
    her.says("คุยกับเจ้าหน้าที่");
  }

  @AfterEach
  void everybodyGoesHome() {
    OFFICE.everybodyGoesHome();
  }

  /// Nobody loads a page again.
  @ParameterizedTest
  @EnumSource
  void showBothWhatIsSaidAndGiveTheChatToOne(At where) {
    try (var first = desk(OFFICE.bot().address("/console"), "agent");
        var second = desk(addressOf(where), "colleague")) {
      her.citizen.says("มีใครอยู่ไหม");
      assertThat(first.at(".chat .citizen").last()).containsText("มีใครอยู่ไหม", patiently());
      assertThat(second.at(".chat .citizen").last()).containsText("มีใครอยู่ไหม", patiently());

      first.button("รับแชตนี้").click();
      assertThat(first.at("#say")).isVisible();
      assertThat(second.at("#said")).containsText("เจ้าหน้าที่ agent", patiently());
      assertThat(second.button("รับแชตนี้")).isDisabled();
      assertThat(second.at("#moved")).containsText("เจ้าหน้าที่ agent");

      first.at("#say").fill("อยู่ค่ะ");
      first.button("ส่ง").click();
      assertThat(second.at(".chat .officer").last()).containsText("อยู่ค่ะ", patiently());
    }
  }

  /// Both tapped before either had seen that the other did.
  @ParameterizedTest
  @EnumSource
  void tellWhoeverComesSecondWhoHasIt(At where) {
    try (var first = desk(OFFICE.bot().address("/console"), "agent");
        var second = desk(addressOf(where), "colleague")) {
      second.page().context().setOffline(true);
      first.button("รับแชตนี้").click();
      assertThat(first.at("#say")).isVisible();
      second.page().evaluate("document.querySelectorAll('[data-live]').forEach(it => it.remove())");
      second.page().context().setOffline(false);
      second.button("รับแชตนี้").click();

      assertThat(second.at("[role=alert]:visible")).containsText("มีผู้อื่นรับแชตนี้แล้ว");
      assertThat(second.at("#say")).hasCount(0);
      assertThat(OFFICE.bot().part(Talks.class).all().getLast().isOf("agent")).isTrue();
    }
  }

  private static ContainsTextOptions patiently() {
    return new ContainsTextOptions().setTimeout(20_000);
  }

  private static URI addressOf(At where) {
    return switch (where) {
      case THE_SAME_INSTANCE -> OFFICE.bot().address("/console");
      case ANOTHER_INSTANCE -> another.address("/console");
    };
  }

  private static DeskPage desk(URI address, String login) {
    var desk = DeskPage.of(chromium, address, login, 1280);
    desk.goesTo("/console/talks/" + OFFICE.bot().part(Talks.class).all().getLast().id());
    return desk;
  }
}
