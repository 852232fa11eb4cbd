package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Effect;

/// Offered a few, a citizen types more about it instead: the question is all that was typed.
class SayingMoreAboutItTest extends AtTheLibrary {

  @Test
  void typesMoreAboutItInstead() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN).isSure(VAGUE + " หายไป", CARD);
    citizen.says(VAGUE);

    citizen.says("หายไป");

    assertThat(shown()).containsExactly("card");
    presses("ยังไม่ตรงคำถาม");
    assertThat(votes()).containsExactly("not helped card: รหัส หายไป");
  }

  @Test
  void isNotAnsweredByTheQuestionBeforeToAMatterOfItsOwn() {
    library
        .isNearlySure(VAGUE, PASSWORD, LOGIN)
        .isSure(VAGUE + " ราคาทองวันนี้", PASSWORD)
        .isAMatterOfItsOwn("ราคาทองวันนี้");
    citizen.says(VAGUE);

    citizen.says("ราคาทองวันนี้");

    assertThat(shown()).isEmpty();
    assertThat(lastAnswer()).contains("ยังไม่มีคำตอบที่ตรวจสอบแล้ว");
  }

  /// "How many days?", of what has no answer, is not how many days an answer takes.
  @Test
  void isToldThatThereIsNoAnswerToWhatOnlyAsksOnAfterOneThatHasNone() {
    library.isSure("แล้วกี่วันคะ", CARD).namesNoMatter("แล้วกี่วันคะ");
    citizen.says("ขอเลขที่บ้านใหม่");

    citizen.says("แล้วกี่วันคะ");

    assertThat(shown()).isEmpty();
    assertThat(lastAnswer()).contains("ยังไม่มีคำตอบ");
  }

  @Test
  void isAnsweredWhatOnlyAsksOnAfterAnAnswer() {
    library.isSure("บัตรหมดอายุ", PASSWORD).isSure("แล้วกี่วันคะ", CARD);
    library.namesNoMatter("แล้วกี่วันคะ");
    citizen.says("บัตรหมดอายุ");

    citizen.says("แล้วกี่วันคะ");

    assertThat(shown()).containsExactlyInAnyOrder("password", "card");
  }

  @Test
  void leavesAllThatWasTypedAboutIt() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN).isNearlySure(VAGUE + " หายไป", CARD, ADMIN);
    citizen.says(VAGUE);
    citizen.says("หายไป");

    citizen.says("ฝากคำถาม");

    for (var answer : List.of("1", "1", "นนทบุรี", "ข้าม", "1")) {
      citizen.says(answer);
    }
    assertThat(desk.owners().cases.values())
        .flatExtracting(Effect.OpenCase::answers)
        .extracting(given -> given.shown().value())
        .contains("รหัส หายไป");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void forgetsWhatWasTypedInTwoMessagesWithEitherOfThem(boolean first) {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN).isSure(VAGUE + " หายไป", CARD);
    var one = citizen.says(VAGUE);
    var two = citizen.says("หายไป");

    citizen.sends(citizen.tookBack(first ? one : two));

    presses("ยังไม่ตรงคำถาม");
    assertThat(votes()).containsExactly("not helped card");
  }
}
