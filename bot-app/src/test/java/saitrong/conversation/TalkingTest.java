package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ShippedContent;
import saitrong.content.TextKey;
import saitrong.content.Texts;
import saitrong.inbox.Inbound;
import saitrong.outbox.FakeLine.By;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.FakeLine.Fault;
import saitrong.shared.Language;
import saitrong.transcript.Mark;

/// What a citizen hears.
class TalkingTest extends AtTheDesk {

  private final Texts texts = ShippedContent.ofTheDefaultAgency().texts();

  @Override
  void answeredBy() {}

  @Test
  void greetsWhoAddsTheAccount() {
    a.receives(citizen.followed(false));

    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.TH, TextKey.GREETING_FIRST));
  }

  @Test
  void greetsWhoComesBackInOtherWords() {
    a.receives(citizen.followed(false));
    a.receives(citizen.unfollowed());
    a.receives(citizen.followed(true));

    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.TH, TextKey.GREETING_AGAIN));
  }

  @Test
  void greetsWhoWasNeverGreetedInTheSameCallAsTheAnswer() {
    citizen.says("เมนู");
    citizen.says("เมนู");

    assertThat(desk.answersTo(citizen)).extracting(Delivered::by).containsOnly(By.REPLY);
    assertThat(desk.answersTo(citizen).getFirst().bubbles())
        .startsWith(texts.bubbles(Language.TH, TextKey.GREETING_FIRST).toArray(String[]::new))
        .endsWith(menu());
    assertThat(bubbles()).containsExactly(menu());
  }

  @Test
  void pointsAGroupToTheChatOnceAlsoWhenTheReplyWasRefused() {
    desk.line().willFail(Fault.FORGETS_THE_TOKEN);

    citizen.sends(citizen.inGroup());
    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.TH, TextKey.GROUP));
    citizen.sends(citizen.inGroup());

    assertThat(desk.answersTo(citizen)).extracting(Delivered::by).containsExactly(By.PUSH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "๐", "เมนู", "เมนูค่ะ", "MENU"})
  void showsTheMenu(String typed) {
    greeted();

    citizen.says(typed);

    assertThat(bubbles()).containsExactly(menu());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "๒", " 2 ", "2.", "(2)", "ข้อ 2", "เลือก ๒ ค่ะ", "ความเป็นส่วนตัว"})
  void takesAMenuNumberHoweverItIsTyped(String typed) {
    greeted();
    citizen.says("เมนู");

    citizen.says(typed);

    assertThat(bubbles()).startsWith(texts.privacyNotice(Language.TH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "ข้อ ๔", "หมายเลข 12"})
  void showsTheMenuAgainForANumberThatItDoesNotHave(String typed) {
    greeted();
    citizen.says("เมนู");

    assertThat(markOf(citizen.says(typed))).isEmpty();

    assertThat(bubbles()).containsExactly(menuNumbers());
    assertThat(bubbles().getFirst()).startsWith("หมายเลขที่เลือกได้คือ 1 ถึง 3");
  }

  @Test
  void speaksEnglishFromTheTapThatAsksForIt() {
    greeted();

    a.receives(citizen.tapped(Command.ENGLISH.data()));
    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.EN, TextKey.LANGUAGE_SWITCHED));
    a.receives(citizen.sticker());

    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.EN, TextKey.STICKER));
  }

  @Test
  void remembersTheLanguageOnAnotherInstance() {
    greeted();
    citizen.says("English");

    desk.instance("b").receives(citizen.sticker());

    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.EN, TextKey.STICKER));
  }

  @Test
  void saysKindlyThatAButtonIsOld() {
    greeted();

    a.receives(citizen.tapped("flow:of-last-year"));

    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.TH, TextKey.OLD_BUTTON));
  }

  @Test
  void givesTheNumbersInAnEmergencyBeforeAnythingElse() {
    var said = citizen.says("ช่วยด้วย ไฟไหม้บ้าน");

    assertThat(desk.answersTo(citizen)).hasSize(1);
    assertThat(bubbles().getFirst()).contains("199");
    assertThat(bubbles())
        .doesNotContainAnyElementsOf(texts.bubbles(Language.TH, TextKey.GREETING_FIRST));
    assertThat(markOf(said)).containsExactly(Mark.EMERGENCY);
  }

  @Test
  void answersACryInTheLanguageThatItIsTypedIn() {
    greeted();

    citizen.says("the house is on fire");
    assertThat(bubbles().getFirst()).contains("get out first", "call 199");
    citizen.says("ไฟไหม้บ้าน");
    assertThat(bubbles().getFirst()).contains("ออกจากพื้นที่ก่อน");
    citizen.says("199");
    assertThat(bubbles().getFirst()).contains("ออกจากพื้นที่ก่อน");
    citizen.says("English");
    citizen.says("199");
    assertThat(bubbles().getFirst()).contains("get out first");
  }

  @Test
  void greetsAfterAnEmergencyWithTheNextAnswer() {
    citizen.says("ไฟไหม้บ้าน");
    citizen.says("เมนู");

    assertThat(bubbles())
        .containsAll(texts.bubbles(Language.TH, TextKey.GREETING_FIRST))
        .endsWith(menu());
  }

  @Test
  void tellsThatASecretWasMaskedBesideAnAnswer() {
    greeted();

    var said = a(citizen.typedASecret("เมนู •••"));

    assertThat(bubbles()).containsExactly(masked(), menu());
    assertThat(markOf(said)).containsExactly(Mark.MASKED);
  }

  @Test
  void tellsThatASecretWasMaskedInAnEmergencyToo() {
    var said = a(citizen.typedASecret("ไฟไหม้บ้าน รหัสผ่าน •••"));

    assertThat(markOf(said)).containsExactlyInAnyOrder(Mark.MASKED, Mark.EMERGENCY);
  }

  @Test
  void pointsAGroupOnceToTheOneToOneChat() {
    a.receives(citizen.inGroup());
    a.receives(citizen.inGroup());

    assertThat(desk.answersTo(citizen)).hasSize(1);
    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.TH, TextKey.GROUP));
  }

  @Test
  void keepsAndNeverAnswersWhatComesOnStandby() {
    var said = citizen.onStandby().typed("to somebody else");
    a.receives(said);
    a.receives(citizen.onStandby().picture());
    a.receives(citizen.onStandby().inGroup());

    assertThat(desk.line().calls()).isEmpty();
    assertThat(rowOf(said).kind()).isEqualTo("said");
    assertThat(desk.transcriptOf(citizen)).hasSize(3);
  }

  @Test
  void answersAKindOfMessageThatLineHasInvented() {
    greeted();

    a.receives(citizen.unsupported("message.hologram"));

    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.TH, TextKey.UNSUPPORTED));
  }

  @Test
  void isSilentOnWhatNobodyWaitsBehind() {
    a.receives(citizen.unsupported("membership"));
    a.receives(citizen.unfollowed());

    assertThat(desk.line().calls()).isEmpty();
    assertThat(desk.transcriptOf(citizen)).hasSize(2);
  }

  @Test
  void saysWhatBecomesOfAPlace() {
    greeted();
    a.receives(citizen.place());

    desk.passes(Duration.ofSeconds(2));

    assertThat(bubbles()).isEqualTo(texts.bubbles(Language.TH, TextKey.RECEIVED_PLACE));
  }

  private Inbound a(Inbound event) {
    a.receives(event);
    return event;
  }

  private Set<Mark> markOf(Inbound event) {
    return rowOf(event).marks();
  }

  private void greeted() {
    a.receives(citizen.followed(false));
  }

  private List<String> bubbles() {
    return desk.answersTo(citizen).getLast().bubbles();
  }

  private String masked() {
    return String.join("\n", texts.bubbles(Language.TH, TextKey.SECRET_MASKED));
  }

  private String menu() {
    return String.join(
        "\n", texts.bubbles(Language.TH, TextKey.MENU, Map.of("choices", choices())));
  }

  private String menuNumbers() {
    return texts.say(Language.TH, TextKey.MENU_NUMBERS, Map.of("choices", choices(), "last", "3"));
  }

  private String choices() {
    return "1 %s\n2 %s\n3 %s"
        .formatted(
            texts.say(Language.TH, TextKey.BUTTON_OFFICER),
            texts.say(Language.TH, TextKey.BUTTON_PRIVACY),
            texts.say(Language.TH, TextKey.BUTTON_LANGUAGE));
  }
}
