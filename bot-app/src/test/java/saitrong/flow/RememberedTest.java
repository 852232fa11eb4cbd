package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a person sees and decides of what is remembered.
class RememberedTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();
  private static final Map<String, Answer> KNOWN =
      Map.of(
          "ชื่อผู้แจ้ง", Answer.Words.of("นางสาวตัวอย่าง ทดสอบ"),
          "โทรศัพท์", Answer.Words.of("0812345678"),
          "ตำบล", Answer.Words.of("ในเมือง, เมืองขอนแก่น, ขอนแก่น 40000"),
          "บ้านเลขที่", Answer.Words.of("99/9 หมู่ 9"),
          "notice 0011", Answer.Words.of(Kind.YesNo.YES),
          "ที่เลิกถามแล้ว", Answer.Words.of("ความลับ"));

  @Test
  void isShownMaskedAndWithoutWhatIsNobodysQuestion() {
    var talker = new Talker(FLOWS, "my-data", KNOWN);

    assertThat(talker.hears().getFirst())
        .contains(
            "ชื่อผู้แจ้ง: นาง…", "โทรศัพท์: XX XXXX 5678", "ตำบล: ตำบลในเมือง", "บ้านเลขที่: 99/…")
        .doesNotContain("ทดสอบ", "0812", "หมู่ 9", "notice", "ความลับ");
  }

  @Test
  void isForgottenOnceUnderAKeyOfItsOwn() {
    var talker = new Talker(FLOWS, "my-data", KNOWN).says("2").says("1");

    assertThat(talker.effects(Effect.Forget.class))
        .containsExactly(new Effect.Forget("run/forget-remembered"));
  }

  /// Remembering at the end of the same run would bring it back.
  @Test
  void isNotRememberedAgainByTheRunThatForgotIt() {
    var talker = new Talker(FLOWS, "my-data", KNOWN).says("2").says("1");

    assertThat(talker.effects(Effect.Remember.class)).isEmpty();
  }
}
