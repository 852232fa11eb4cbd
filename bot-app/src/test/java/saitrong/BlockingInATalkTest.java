package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Somebody blocks the account while an officer has their chat, or while they wait for one.
class BlockingInATalkTest extends TalkAtTheDesk {

  private static final String BLOCKED = "บล็อกบัญชีนี้แล้ว";

  @Test
  void isSaidToTheOfficerWhoHasTheChatUntilTheyAreBack() throws Exception {
    send("take");
    assertThat(page()).doesNotContain(BLOCKED);
    her.citizen.block();
    awaitOnPage("ผู้รับบริการ" + BLOCKED);
    assertThat(desk.get("/console/talks").body()).contains(BLOCKED);
    assertThat(talk().isOf("agent")).isTrue();

    her.citizen.unblock();
    Await.until(SOON, this::page, it -> !it.contains(BLOCKED));
    her.citizen.says("กลับมาแล้วค่ะ");
    awaitOnPage("กลับมาแล้วค่ะ");
    assertThat(desk.get("/console/talks").body()).doesNotContain(BLOCKED);
  }

  @Test
  void endsTheirCallAndTheyMayCallAgain() throws Exception {
    assertThat(talk().isOpen()).isTrue();
    her.citizen.block();
    Await.until(SOON, this::talk, it -> !it.isOpen());

    her.citizen.unblock();
    assertThat(her.says("คุยกับเจ้าหน้าที่")).contains("ท่านอยู่ลำดับที่ 1");
  }
}
