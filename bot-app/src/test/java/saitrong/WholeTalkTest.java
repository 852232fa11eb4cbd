package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// All of a talk is there for whoever has it, however long it was, and says what was tapped.
class WholeTalkTest extends TalkAtTheDesk {

  @Test
  void isShownFromItsBeginningWhereItIsLong() throws Exception {
    her.says("คำแรกของการคุยนี้");
    send("take");
    IntStream.range(0, 50).forEach(it -> her.citizen.says("ข้อความที่ " + it));
    Await.until(SOON, this::page, it -> it.contains("ข้อความที่ 49"));

    assertThat(page())
        .doesNotContain("คำแรกของการคุยนี้")
        .contains("?whole=true", "ดูตั้งแต่เริ่มคุย");
    assertThat(desk.get(path() + "?whole=true").body())
        .contains("คำแรกของการคุยนี้", "ข้อความที่ 49", "&amp;whole=true\"")
        .doesNotContain("ดูตั้งแต่เริ่มคุย");
    assertThat(desk.get(path() + "/said?whole=true").body()).contains("คำแรกของการคุยนี้");
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
