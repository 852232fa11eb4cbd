package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saitrong.content.ShippedContent;
import saitrong.faq.Both;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.message.Message.Card.Row;
import saitrong.shared.Language;

/// What the card of an answer says, and what can be done on it.
class AnswerCardTest {

  private static final Entry PASSWORD = FakeLibrary.entry("password", "ลืมรหัสผ่าน ต้องทำอย่างไร");
  private static final Entry LOGIN = FakeLibrary.entry("login", "เข้าระบบไม่ได้ ต้องทำอย่างไร");

  private static final String DIAL = "โทร. 0\u00A02590\u00A04680";

  private final FakeLibrary library = new FakeLibrary().with(PASSWORD, LOGIN);

  @Test
  void saysTheAnswerInPlainWordsWithTheAgencysFacts() {
    assertThat(rows(cardOf(PASSWORD)))
        .startsWith("คำตอบของ password โทร. 0")
        .contains("4680")
        .contains("ข้อมูลตัวอย่าง รอหน่วยงานตรวจสอบ");
  }

  @Test
  void namesItsSourceAndItsDayAtTheFoot() {
    assertThat(cardOf(PASSWORD).foot())
        .isEqualTo("ที่มา: ขั้นตอนของกองกฎหมาย กรมอนามัย\nข้อมูล ณ วันที่ 30 กันยายน 2569");
  }

  @Test
  void saysNothingOfTheContentOnALockScreen() {
    assertThat(cardOf(PASSWORD).altText()).isEqualTo("คำตอบ");
  }

  @Test
  void admitsThatItIsPastItsReview() {
    var day = LocalDate.of(2026, 11, 19);

    assertThat(rows(cardOf(FakeLibrary.toBeReviewedBy(PASSWORD, day))))
        .contains("อยู่ระหว่างทบทวนข้อมูล");
    assertThat(rows(cardOf(FakeLibrary.toBeReviewedBy(PASSWORD, day.plusYears(1)))))
        .doesNotContain("อยู่ระหว่างทบทวนข้อมูล");
  }

  @Test
  void leadsOnByOneButtonAndTheOthersInWords() {
    var card =
        cardOf(
            FakeLibrary.leadingOn(
                PASSWORD,
                new FollowUp.StartFlow("consultation", new Both("ฝากเรื่อง", "Leave a question")),
                new FollowUp.AnotherEntry("login")));

    assertThat(labels(card)).containsExactly("เปิดเว็บไซต์ระบบ", "ได้คำตอบแล้ว", "ยังไม่ตรงคำถาม");
    assertThat(card.rows()).contains(new Row("เปิดเว็บไซต์ระบบ", "example.go.th"));
    assertThat(rows(card))
        .endsWith("ดูหรือทำต่อได้โดยพิมพ์ \"ฝากเรื่อง\" \"เข้าระบบไม่ได้ ต้องทำอย่างไร\"");
  }

  /// LINE on a PC shows no quick replies.
  @Test
  void namesTheWayToAPersonInWordsWhereTheEntryHasNone() {
    assertThat(rows(cardOf(PASSWORD))).endsWith("ดูหรือทำต่อได้โดยพิมพ์ \"คุยกับเจ้าหน้าที่\"");
  }

  @Test
  void hasNoButtonForWhatIsOffHere() {
    var card =
        cardOf(
            FakeLibrary.leadingOn(
                PASSWORD,
                new FollowUp.StartFlow("street-light", new Both("แจ้งไฟ", "Report")),
                new FollowUp.AnotherEntry("no-more"),
                new FollowUp.CallOfficer()));

    assertThat(rows(card)).endsWith("ดูหรือทำต่อได้โดยพิมพ์ \"คุยกับเจ้าหน้าที่\"");
  }

  @Test
  void handsOutAFileAndOffersNoneThatIsNotThere() {
    var entry = FakeLibrary.handingOut(PASSWORD, "manual.pdf");

    var card = cardOf(entry, FakeLinks.to("manual.pdf"));
    assertThat(labels(card)).containsExactly("คู่มือ", "ได้คำตอบแล้ว", "ยังไม่ตรงคำถาม");
    assertThat(card.rows()).contains(new Row("คู่มือ", "helpdesk.example.go.th"));
    assertThat(labels(cardOf(entry))).containsExactly(DIAL, "ได้คำตอบแล้ว", "ยังไม่ตรงคำถาม");
  }

  /// The text of a card cannot be tapped.
  @Test
  void dialsTheNumberThatItNames() {
    var card = cardOf(PASSWORD);

    assertThat(card.buttons().getFirst())
        .isEqualTo(new Action.Open(DIAL, URI.create("tel:025904680")));
    assertThat(rows(card)).doesNotContain("\"" + DIAL);
  }

  @Test
  void dialsBySmallButtonsWhereTheCardLeadsOn() {
    var entry = FakeLibrary.leadingOn(PASSWORD, new FollowUp.CallOfficer());

    assertThat(labels(cardOf(entry))).doesNotContain(DIAL);
    assertThat(new Onward(situation(FakeLinks.none()), entry).replies())
        .extracting(Action::label)
        .contains(DIAL);
  }

  @Test
  void dialsFirstOfAllWhereTheNumbersAreTheAnswer() {
    var phones = ShippedContent.ofTheDefaultAgency().faq().entry("service-phone").orElseThrow();

    assertThat(labels(cardOf(phones))).startsWith(DIAL);
    assertThat(new Onward(situation(FakeLinks.none()), phones).replies())
        .filteredOn(Action.Open.class::isInstance)
        .hasSize(1);
  }

  @Test
  void saysAnAddressToWriteToInATextToo() {
    var mail = ShippedContent.ofTheDefaultAgency().faq().entry("service-email").orElseThrow();

    assertThat(new AnswerCard(situation(FakeLinks.none()), mail, Optional.empty()).mail())
        .contains(new Message.Text("อีเมล envservice@anamai.mail.go.th"));
    assertThat(new AnswerCard(situation(FakeLinks.none()), PASSWORD, Optional.empty()).mail())
        .isEmpty();
  }

  @Test
  void leadsToWhatStandsBesideItWhereItsFileNamesNoOther() {
    library.with(FakeLibrary.entry("card", "บัตรหาย"), FakeLibrary.entry("cost", "ค่าบัตร"));
    library.standsBeside("password", "login", "card", "cost");

    assertThat(rows(cardOf(PASSWORD)))
        .endsWith("พิมพ์ \"เข้าระบบไม่ได้ ต้องทำอย่างไร\" \"บัตรหาย\" \"คุยกับเจ้าหน้าที่\"");
  }

  @Test
  void leadsToTwoOthersAtMost() {
    library.with(FakeLibrary.entry("card", "บัตรหาย"), FakeLibrary.entry("cost", "ค่าบัตร"));
    library.standsBeside("password", "card", "cost");
    var entry = FakeLibrary.leadingOn(PASSWORD, new FollowUp.AnotherEntry("login"));

    assertThat(rows(cardOf(entry)))
        .endsWith("พิมพ์ \"เข้าระบบไม่ได้ ต้องทำอย่างไร\" \"บัตรหาย\" \"คุยกับเจ้าหน้าที่\"");
  }

  private Message.Card cardOf(Entry entry) {
    return cardOf(entry, FakeLinks.none());
  }

  private Message.Card cardOf(Entry entry, Links links) {
    return (Message.Card) new AnswerCard(situation(links), entry, Optional.empty()).withFeedback();
  }

  private Situation situation(Links links) {
    return new Situation(
        State.ofAStranger().speaking(Language.TH),
        List.of(),
        ShippedContent.ofTheDefaultAgency(),
        links,
        library,
        Instant.parse("2026-11-20T03:00:00Z"));
  }

  private static String rows(Message.Card card) {
    return String.join("\n", card.rows().stream().map(Row::value).toList());
  }

  private static List<String> labels(Message.Card card) {
    return card.buttons().stream().map(Action::label).toList();
  }
}
