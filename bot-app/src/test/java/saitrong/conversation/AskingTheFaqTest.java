package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.faq.Finding;
import saitrong.flow.Effect;
import saitrong.learning.Lesson;
import saitrong.message.Action;
import saitrong.transcript.Mark;
import saitrong.transcript.ShownAnswer;

/// A citizen asks: the answer where it is sure, a few to choose from where it is nearly so, and a
/// way to the officers otherwise.
class AskingTheFaqTest extends AtTheLibrary {

  private static final String VAGUE = "รหัส";

  @Test
  void isAnsweredWithACardWhereTheAnswerIsSure() {
    library.isSure("ลืมพาส", PASSWORD);

    citizen.says("ลืมพาส");

    assertThat(lastAnswer()).isEqualTo("คำตอบ");
    assertThat(lastCard().title()).isEqualTo("ลืมรหัสผ่าน ต้องทำอย่างไร");
    assertThat(lastButtons()).containsExactly("ได้คำตอบแล้ว", "ยังไม่ตรงคำถาม");
  }

  @Test
  void leavesWhatWasShownWithTheTranscript() {
    library.isSure("ลืมพาส", PASSWORD);

    var said = citizen.says("ลืมพาส");

    var answer = desk.transcriptOf(citizen).stream().filter(row -> !row.shown().isEmpty()).toList();
    assertThat(answer)
        .singleElement()
        .satisfies(row -> assertThat(row.kind()).isEqualTo("answer"))
        .satisfies(
            row -> assertThat(row.shown()).containsExactly(new ShownAnswer("password", "v1")));
    assertThat(rowOf(said.envelope().id().value()).marks()).isEmpty();
  }

  @Test
  void isOfferedNumbersWhereItIsNearlySure() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN, ADMIN);

    citizen.says(VAGUE);

    assertThat(lastAnswer())
        .contains(
            "ยังไม่แน่ใจว่าท่านหมายถึงเรื่องใดค่ะ",
            "1 ลืมรหัสผ่าน ต้องทำอย่างไร",
            "3 ขอเปลี่ยนผู้ดูแลระบบ",
            "0 ไม่ใช่เรื่องเหล่านี้");
    assertThat(shown()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "๒", "ข้อ 2", "เข้าระบบไม่ได้ ต้องทำอย่างไร", "เข้าระบบไม่ได้"})
  void choosesByNumberOrWords(String typed) {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN, ADMIN);
    citizen.says(VAGUE);

    citizen.says(typed);

    assertThat(shown()).containsExactly("login");
    assertThat(lessons())
        .singleElement()
        .isInstanceOfSatisfying(
            Lesson.Chosen.class,
            lesson -> {
              assertThat(lesson.entry()).isEqualTo("login");
              assertThat(Objects.requireNonNull(lesson.asked()).words().value()).isEqualTo(VAGUE);
            });
  }

  @Test
  void choosesByATap() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);

    presses("1 ลืมรหัสผ่าน ต้องทำอย่างไร");

    assertThat(shown()).containsExactly("password");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "๐", "ไม่ใช่เรื่องเหล่านี้", "ยังไม่ตรงคำถาม"})
  void isLedToTheOfficersWithZero(String none) {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);

    var zero = citizen.says(none);

    assertThat(lastAnswer()).contains("จึงไม่ขอตอบโดยคาดเดา", "ฝากคำถาม");
    assertThat(labels()).contains("ฝากคำถาม", "ถามใหม่", "คุยกับเจ้าหน้าที่");
    assertThat(rowOf(zero.envelope().id().value()).marks()).containsExactly(Mark.UNANSWERED);
    assertThat(lessons()).singleElement().isInstanceOf(Lesson.Unanswered.class);
  }

  @Test
  void isAskedToAskAgainByTheZeroOfAnOldOffer() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    desk.clock().advance(Duration.ofDays(30));

    citizen.sends(citizen.tapped("faq/none"));

    assertThat(lastAnswer()).contains("พิมพ์คำถามใหม่ได้เลย").doesNotContain("ยังไม่มีคำตอบ");
  }

  @Test
  void hearsTheListAgainForANumberThatIsNotOnIt() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);

    citizen.says("5");

    assertThat(lastAnswer()).contains("2 เข้าระบบไม่ได้");
    citizen.says("2");
    assertThat(shown()).containsExactly("login");
  }

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

  /// One for each group that there is: no group is told that the answer is another one's.
  @Test
  void isAskedForAsManyGroupsAsThereAre() {
    var all =
        UserGroup.all()
            .map(it -> FakeLibrary.forGroup(FakeLibrary.entry(it.id(), it.id()), it.id()))
            .toList();
    all.forEach(library::with);
    library.answers("ต่ออายุ", new Finding.DependsOnGroup(all));

    citizen.says("ต่ออายุ");
    assertThat(lastAnswer()).contains("5 อื่น ๆ", "0 ไม่ใช่กลุ่มเหล่านี้");
    citizen.says("4");

    assertThat(shown()).containsExactly("สาธารณสุข");
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

  @Test
  void findsTheOfferAfterARestart() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    desk.open().dies();
    desk.instance("b");

    citizen.says("2");

    assertThat(shown()).containsExactly("login");
  }

  @Test
  void getsTheMenusNumbersBackOnceTheMenuWasShown() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    citizen.says("เมนู");

    citizen.says("1");

    assertThat(lastAnswer()).startsWith("พิมพ์คำถามหรือส่งภาพหน้าจอได้เลย");
    assertThat(shown()).isEmpty();
  }

  @Test
  void getsTheMenusNumbersBackAfterAnHour() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    desk.clock().advance(Duration.ofHours(2));

    citizen.says("1");

    assertThat(lastAnswer()).startsWith("พิมพ์คำถามหรือส่งภาพหน้าจอได้เลย");
  }

  @Test
  void keepsTheOfferThroughACourtesy() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    citizen.says("ขอบคุณค่ะ");

    citizen.says("1");

    assertThat(shown()).containsExactly("password");
  }

  @Test
  void isAnsweredByTheButtonOfAnOldOfferAsWell() {
    library.isNearlySure(VAGUE, PASSWORD, LOGIN);
    citizen.says(VAGUE);
    desk.clock().advance(Duration.ofDays(30));

    citizen.sends(citizen.tapped("faq/choose/login"));

    assertThat(shown()).containsExactly("login");
    assertThat(lessons()).isEmpty();
  }

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

  @Test
  void isToldOfNoAnswerAndOfTheWaysThatThereAre() {
    var said = citizen.says("ราคาทองวันนี้เท่าไร");

    assertThat(lastAnswer())
        .contains(
            "ยังไม่มีคำตอบที่ตรวจสอบแล้ว", "\"ฝากคำถาม\"", "\"ถามใหม่\"", "\"คุยกับเจ้าหน้าที่\"");
    assertThat(labels()).startsWith("ฝากคำถาม", "ถามใหม่", "คุยกับเจ้าหน้าที่");
    assertThat(rowOf(said.envelope().id().value()).marks()).containsExactly(Mark.UNANSWERED);
    assertThat(lessons())
        .containsExactly(
            new Lesson.Unanswered(new Lesson.Asked(said.text(), said.message().value())));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesAQuestionWithoutTypingItAgain(boolean byTap) {
    citizen.says("ขอเอกสารเก่า");

    if (byTap) {
      presses("ฝากคำถาม");
    } else {
      citizen.says("ฝากคำถาม");
    }

    assertThat(lessons()).hasSize(1);
    assertThat(lastAnswer())
        .contains("ก่อนรับเรื่อง", "พิมพ์ \"ย้อนกลับ\"")
        .doesNotContain("พิมพ์คำถามหรือส่งภาพหน้าจอ");
  }

  @Test
  void asksForAnotherWayToPutIt() {
    citizen.says("ขอเอกสารเก่า");

    citizen.says("ถามใหม่");

    assertThat(lastAnswer()).contains("พิมพ์คำถามใหม่ได้เลย");
  }

  @Test
  void isAskedForTheGroupOnceInAConversation() {
    isAskedForTheGroup();
    assertThat(lastAnswer())
        .contains("1 ประชาชน", "2 เจ้าหน้าที่ท้องถิ่น", "3 เจ้าหน้าที่สาธารณสุข");

    citizen.says("2");
    citizen.says("ต่ออายุ");

    assertThat(shown()).containsExactly("admin", "admin");
  }

  /// Scripts keep it for longer, and give their privacy notice first.
  @Test
  void isAskedForTheGroupAgainOnAnotherDay() {
    isAskedForTheGroup();
    citizen.says("2");
    desk.clock().advance(Duration.ofHours(25));

    citizen.says("ต่ออายุ");

    assertThat(lastAnswer()).contains("ท่านเป็นผู้ใช้กลุ่มใดคะ");
  }

  @Test
  void isAskedForTheGroupAgainAfterTakingItBack() {
    isAskedForTheGroup();
    var two = citizen.says("2");
    citizen.sends(citizen.tookBack(two));

    citizen.says("ต่ออายุ");

    assertThat(lastAnswer()).contains("ท่านเป็นผู้ใช้กลุ่มใดคะ");
  }

  @Test
  void isAskedForTheGroupAgainOnceNothingIsToBeRemembered() {
    isAskedForTheGroup();
    citizen.says("2");
    citizen.says("ข้อมูลส่วนบุคคลของฉัน");
    citizen.says("ไม่ให้จำอีก");
    citizen.says("ใช่");

    citizen.says("ต่ออายุ");

    assertThat(lastAnswer()).contains("ท่านเป็นผู้ใช้กลุ่มใดคะ");
  }

  private void isAskedForTheGroup() {
    var forCitizens = FakeLibrary.forGroup(CARD, "ประชาชน");
    var forOffices = FakeLibrary.forGroup(ADMIN, "ท้องถิ่น", "สาธารณสุข");
    var both = new Finding.DependsOnGroup(List.of(forCitizens, forOffices));
    library.with(forCitizens, forOffices).answers("ต่ออายุ", both);
    citizen.says("ต่ออายุ");
    assertThat(lastAnswer()).contains("ท่านเป็นผู้ใช้กลุ่มใดคะ");
  }

  /// They are offered by their titles, which name the group.
  @Test
  void choosesAmongTheAnswersForOthersWhereNoneIsForTheirGroup() {
    isAskedForTheGroup();
    citizen.sends(citizen.tapped("faq/group/อื่นๆ"));

    citizen.says("ต่ออายุ");

    assertThat(lastAnswer()).contains("1 บัตรหมดอายุ", "2 ขอเปลี่ยนผู้ดูแลระบบ");
    assertThat(shown()).isEmpty();
  }

  @Test
  void isAskedForTheSystemInOneTap() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card = FakeLibrary.forSystem(CARD, "doh-card");
    library
        .with(ehsb, card)
        .answers("เข้าไม่ได้", new Finding.DependsOnSystem(List.of(ehsb, card)));

    citizen.says("เข้าไม่ได้");
    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ", "1 ระบบมาตรฐานกิจการปลอดภัย");
    citizen.sends(citizen.tapped("faq/system/doh-card"));

    assertThat(shown()).containsExactly("card");
  }

  /// The groups of the one answer do not part it from the other.
  @Test
  void isAskedForTheSystemAloneWhereThatTellsThemApart() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card =
        FakeLibrary.forGroup(FakeLibrary.forSystem(CARD, "doh-card"), "ท้องถิ่น", "สาธารณสุข");
    library
        .with(ehsb, card)
        .answers("ยื่นไปแล้วกี่วันได้", new Finding.DependsOnSystem(List.of(ehsb, card)));

    citizen.says("ยื่นไปแล้วกี่วันได้");
    assertThat(lastAnswer()).contains("ท่านถามเรื่องของระบบใดคะ", "0 ไม่ใช่ระบบเหล่านี้");
    citizen.says("2");

    assertThat(shown()).containsExactly("card");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "ไม่ใช่กลุ่มเหล่านี้"})
  void isShownNoneOfThemWhereItIsNoneOfTheGroups(String none) {
    isAskedForTheGroup();

    citizen.says(none);

    assertThat(shown()).isEmpty();
    assertThat(lastAnswer()).contains("จึงไม่ขอตอบโดยคาดเดา", "ฝากคำถาม");
    assertThat(lessons()).singleElement().isInstanceOf(Lesson.Unanswered.class);
  }

  @Test
  void namesTheSystemInOtherWords() {
    var ehsb = FakeLibrary.forSystem(LOGIN, "ehsb");
    var card = FakeLibrary.forSystem(CARD, "doh-card");
    library
        .with(ehsb, card)
        .answers("เข้าไม่ได้", new Finding.DependsOnSystem(List.of(ehsb, card)))
        .answers("เข้าไม่ได้ ตัวบัตร", new Finding.Sure(card));
    citizen.says("เข้าไม่ได้");

    citizen.says("ตัวบัตร");

    assertThat(shown()).containsExactly("card");
  }

  @Test
  void keepsNothingOfItInPlain() {
    library.isNearlySure("ความลับของข้าพเจ้า", PASSWORD, LOGIN);

    citizen.says("ความลับของข้าพเจ้า");
    Desk.await(() -> desk.waitingMail() == 0);

    try (var client = MongoClients.create(STORE.uri())) {
      var words = new Words(client.getDatabase(STORE.database().getName()), desk.cipher());
      assertThat(words.inPlain("ความลับ")).isEmpty();
    }
  }

  @Test
  void forgetsAQuestionThatIsTakenBack() {
    library.isNearlySure("ความลับของข้าพเจ้า", PASSWORD, LOGIN);
    var said = citizen.says("ความลับของข้าพเจ้า");

    citizen.sends(citizen.tookBack(said));
    Desk.await(() -> desk.waitingMail() == 0);

    try (var client = MongoClients.create(STORE.uri())) {
      var words = new Words(client.getDatabase(STORE.database().getName()), desk.cipher());
      assertThat(words.anywhere("ความลับ")).isEmpty();
    }
  }

  private List<String> labels() {
    return desk.line().quickReplies().stream().map(Action::label).toList();
  }

  private saitrong.transcript.Entry rowOf(String event) {
    return desk.transcriptOf(citizen).stream()
        .filter(row -> row.id().equals(event))
        .findFirst()
        .orElseThrow();
  }
}
