package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Somebody asks when the office is open.
class OpeningHoursTest extends AtTheLibrary {

  @Test
  void getsTheAnswerOfTheFaq() {
    library.isSure("เปิดกี่โมงคะ", LOGIN);

    citizen.says("เปิดกี่โมงคะ");

    assertThat(lastCard().toString()).contains("คำตอบของ", "login");
  }

  @Test
  void getsTheCardWithTheHoursWhereTheFaqHasNone() {
    citizen.says("เปิดกี่โมงคะ");

    assertThat(lastCard().toString()).contains("เวลาทำการ");
  }
}
