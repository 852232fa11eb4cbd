package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;

/// A chat has one officer at a time: who takes it has it until it is given back.
class TakingATalkTest extends TalkAtTheDesk {

  @Test
  void givesTheChatToOneAndTellsTheOtherWhoHasIt() throws Exception {
    try (var other = OFFICE.at("colleague")) {
      var seenBefore = other.get(path()).body();
      send("take");
      var late =
          other.sends("/console/account", path() + "/take", Map.of("once", once(seenBefore)));

      assertThat(late.statusCode()).isEqualTo(422);
      assertThat(late.body()).contains("มีผู้อื่นรับแชตนี้แล้ว", "เจ้าหน้าที่ agent");
      assertThat(seenBefore).contains("/take\"").doesNotContain("/say\"", "/back\"", "/end\"");
      for (var step : List.of("say", "back", "end")) {
        var form = Map.of("once", once(page()), "words", "แทรก");
        var refused = other.sends("/console/account", path() + "/" + step, form);
        assertThat(refused.statusCode()).as(step).isEqualTo(422);
        assertThat(refused.body().contains("readonly>แทรก</textarea>"))
            .as("typed words are kept: " + step)
            .isEqualTo(!step.equals("back"));
      }
      assertThat(other.get(path()).body())
          .contains("เจ้าหน้าที่ agent")
          .doesNotContain("id=\"say\"");
    }
    assertThat(talk().isOf("agent")).isTrue();
    assertThat(pushes()).isEmpty();
  }

  @Test
  void goesBackToTheBot() throws Exception {
    send("take");
    send("say", Map.of("words", "สักครู่ค่ะ"));

    assertThat(location(send("back"))).isEqualTo(path() + "?done=back");
    assertThat(desk.get(path() + "?done=back").body()).contains("คืนแชตแล้ว");
    assertThat(isTold("ระบบตอบอัตโนมัติเป็นผู้ตอบ")).contains("เจ้าหน้าที่จบการสนทนาแล้ว");
    assertThat(her.says("เมนู")).contains("พิมพ์หมายเลขหรือกดปุ่ม");
  }

  /// A double click, and a form without the id that tells one from another.
  @Test
  void isTakenAndGivenBackOnceByOneForm() throws Exception {
    var taking = Map.of("once", once(page()));
    assertThat(desk.sends(path(), path() + "/take", Map.of()).statusCode()).isEqualTo(403);
    assertThat(location(desk.sends(path(), path() + "/take", taking))).isEqualTo(path());
    assertThat(location(desk.sends(path(), path() + "/take", taking))).isEqualTo(path());
    send("say", Map.of("words", "สักครู่ค่ะ"));
    isTold("สักครู่ค่ะ");

    var giving = Map.of("once", once(page()));
    assertThat(desk.sends(path(), path() + "/back", Map.of()).statusCode()).isEqualTo(403);
    assertThat(location(desk.sends(path(), path() + "/back", giving))).contains("?done=back");
    assertThat(location(desk.sends(path(), path() + "/back", giving))).contains("?done=back");
    isTold("เจ้าหน้าที่จบการสนทนาแล้ว");
    assertThat(pushes().stream().filter(it -> it.toString().contains("จบการสนทนาแล้ว"))).hasSize(1);
    assertThat(page()).as("what was said is owed a record").contains("/end\"");
  }

  /// Somebody passed it on while the page was open: nothing was given back, and the page says so.
  @Test
  void saysThatNothingWasGivenBackOfAChatThatIsWithSomebodyElse() throws Exception {
    send("take");
    var giving = Map.of("once", once(page()));
    bot.part(Talks.class)
        .pass(talk(), "agent", new Talk.Holder("colleague", "เจ้าหน้าที่ colleague", null), "form");

    var late = desk.sends(path(), path() + "/back", giving);
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("แชตนี้ไม่ได้อยู่กับท่าน");
    assertThat(talk().isOf("colleague")).isTrue();
  }

  /// The person heard nothing of it, and keeps their place.
  @Test
  void putsBackIntoTheQueueWhatWasTakenByMistake() throws Exception {
    send("take");
    send("back");

    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
    assertThat(pushes()).isEmpty();
    assertThat(desk.get("/console/talks").body()).contains(path());
  }
}
