package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// An answer that was offered has been taken out of service: numbers still mean what was shown.
class ChoosingWhatIsNoMoreTest extends AtTheLibrary {

  @Test
  void isToldKindlyThatAnAnswerIsNoMore() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    library.without("login");

    citizen.sends(citizen.tapped("faq/choose/login"));

    assertThat(lastAnswer()).contains("คำตอบนี้ปรับปรุงหรือเลิกใช้แล้ว");
  }

  /// "2" is what stood behind 2, whatever was taken out of service since.
  @Test
  void meansByANumberWhatWasShown() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN, ADMIN);
    citizen.says(VAGUE);
    library.without("password");

    citizen.says("2");

    assertThat(shown()).containsExactly("login");
  }

  @Test
  void isToldThatWhatStoodBehindANumberIsNoMore() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN, ADMIN);
    citizen.says(VAGUE);
    library.without("login");

    citizen.says("2");

    assertThat(lastAnswer()).contains("คำตอบนี้ปรับปรุงหรือเลิกใช้แล้ว");
    assertThat(shown()).isEmpty();
  }

  @Test
  void hearsWhatIsLeftOfTheListForANumberThatIsNotOnIt() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN, ADMIN);
    citizen.says(VAGUE);
    library.without("password");

    citizen.says("7");

    assertThat(lastAnswer()).contains("1 เข้าระบบไม่ได้", "2 ขอเปลี่ยนผู้ดูแลระบบ");
  }

  @Test
  void meansByTheNumberOfAGroupTheOneThatWasShown() {
    isAskedForTheGroup();
    library.without("card");

    citizen.says("2");

    assertThat(shown()).containsExactly("admin");
  }

  @Test
  void getsNobodyElsesAnswerWhereTheirsIsNoMore() {
    isAskedForTheGroup();
    library.without("card");

    citizen.says("1");

    assertThat(lastAnswer()).contains("คำตอบนี้ปรับปรุงหรือเลิกใช้แล้ว");
    assertThat(shown()).isEmpty();
  }
}
