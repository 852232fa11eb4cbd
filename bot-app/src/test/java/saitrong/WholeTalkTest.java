package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// All of a talk is there for whoever has it, however long it was, and says what was tapped.
class WholeTalkTest extends TalkAtTheDesk {

  @Test
  void isShownFromItsBeginningWhereItIsLong() throws Exception {
    her.says("คำแรกของการคุยนี้");
    send("take");
    OFFICE.clock().advance(Duration.ofMinutes(1));
    IntStream.range(0, 50).forEach(it -> her.citizen.says("ข้อความที่ " + it));
    var latest = Await.until(SOON, this::said, it -> it.contains("ข้อความที่ 49"));

    assertThat(latest)
        .contains("?whole=true", "ดูตั้งแต่เริ่มคุย")
        .doesNotContain("คำแรกของการคุยนี้");
    assertThat(desk.get(path() + "?whole=true").body())
        .contains("คำแรกของการคุยนี้", "ข้อความที่ 49", "&amp;whole=true\"")
        .doesNotContain("ดูตั้งแต่เริ่มคุย");
    assertThat(desk.get(path() + "/said?whole=true").body()).contains("คำแรกของการคุยนี้");
  }

  /// Without the forms around it, one of which has their first words in it.
  private String said() throws Exception {
    return desk.get(path() + "/said").body();
  }

  @Test
  void saysWhichButtonWasTapped() throws Exception {
    her.says("ขอคำปรึกษา");
    her.says("ทำไมท้องฟ้าเป็นสีฟ้า");
    her.taps("รับทราบและทำต่อ");

    awaitOnPage(">รับทราบและทำต่อ</p>");
    assertThat(page()).containsPattern("กดปุ่มในแชต</p>\\s*<p class=\"words\">รับทราบและทำต่อ");
  }
}
