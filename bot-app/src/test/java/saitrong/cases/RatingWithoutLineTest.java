package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.content.ThaiDates;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.RatingsForTests;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.rating.Tally;
import saitrong.shared.PersonalText;
import saitrong.ticket.Actor;
import saitrong.ticket.Confirmation;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;

/// An officer gives a link to somebody who has no LINE, or asks them on the telephone.
class RatingWithoutLineTest extends AtTheCounter {

  private static final Actor.Staff OFFICER = new Actor.Staff("สมชาย ทดลอง");
  private static final Pattern LINK =
      Pattern.compile("https://helpdesk\\.example\\.go\\.th/rate/([A-Za-z0-9_-]{43})\\b");

  private Scores scores;
  private ReceiptNumber number;

  @BeforeEach
  void aCallWasDealtWith() {
    settings = List.of(PUBLIC_BASE);
    scores = RatingsForTests.scores(database(), CIPHER, InstantSource.system());
    number = begun("staff/1", "consultation", false);
  }

  private ReceiptNumber begun(String openedBy, String kind, boolean confidential) {
    var begun = aCall(openedBy, kind, confidential, OFFICER).number();
    tickets.take(begun, new Step.Accept(), OFFICER);
    tickets.take(begun, new Step.Begin(null), OFFICER);
    return begun;
  }

  private void complete() {
    tickets.take(number, new Step.Complete(new PersonalText("แก้แล้ว")), OFFICER);
  }

  @Test
  void printsALinkAndAPictureOfIt() throws Exception {
    complete();
    var picture = data.resolve("qr.png");

    assertThat(run("rate-link", number.toString(), "--qr", picture.toString())).isZero();

    var link = LINK.matcher(said());
    assertThat(link.find()).isTrue();
    assertThat(read(picture)).isEqualTo(link.group());
    assertThat(said()).contains("30 วัน", "30 days");
    assertThat(audited()).containsExactly("case-rate-link " + number + " officer");
    assertThat(audit().toString()).doesNotContain(link.group(1));
    assertThat(tally()).extracting(Tally::asked).containsExactly(1);
  }

  @Test
  void writesOverNothingAndLeavesTheEarlierLinkAsItIs() throws Exception {
    complete();
    var picture = Files.writeString(data.resolve("mine.png"), "mine");

    assertThat(run("rate-link", number.toString(), "--qr", picture.toString())).isEqualTo(1);

    assertThat(said()).contains("อยู่แล้ว").doesNotContain("https://");
    assertThat(picture).hasContent("mine");
  }

  @Test
  void saysWhatIsMissingForALink() {
    complete();
    settings = List.of();

    assertThat(run("ลิงก์คะแนน", number.toString())).isEqualTo(1);

    assertThat(said()).contains("SAITRONG_PUBLIC_BASE");
  }

  @Test
  void asksNobodyBeforeThereIsAResult() {
    assertThat(run("rate-link", number.toString())).isEqualTo(1);
    assertThat(run("rate", number.toString(), "--by-phone", "--score", "5")).isEqualTo(1);

    assertThat(said()).contains("ยังไม่มีผล", "has no result").doesNotContain("https://");
    assertThat(tally()).isEmpty();
  }

  /// One tip in a month is nobody's figure.
  @Test
  void asksNobodyOfAConfidentialCase() {
    number = begun("staff/2", "corruption-tip", true);
    complete();

    assertThat(run("rate-link", number.toString(), "--confidential")).isEqualTo(1);
    assertThat(run("rate", number.toString(), "--by-phone", "--score", "5", "--confidential"))
        .isEqualTo(1);

    assertThat(said()).contains("เป็นเรื่องปกปิด ไม่ขอคะแนน").doesNotContain("https://");
    assertThat(tally()).isEmpty();
  }

  @Test
  void asksNobodyWhoRatedInTheChat() {
    complete();
    scores.rate(ticket(), split(), Aspect.SERVICE, 4, Comment.none(), new Asker.Chat());

    assertThat(run("rate-link", number.toString())).isEqualTo(1);
    assertThat(run("rate", number.toString(), "--by-phone", "--score", "1")).isEqualTo(1);

    assertThat(said()).contains("ให้คะแนนทางอื่นแล้ว").doesNotContain("https://");
    assertThat(tally()).extracting(Tally::sum).containsExactly(4);
  }

  @Test
  void notesWhatWasSaidOnTheTelephoneAndWhoAsked() {
    complete();

    assertThat(
            run("rate", number.toString(), "--by-phone", "--score", "3", "--comment", "รอนานทดลอง"))
        .isZero();

    assertThat(said()).contains("สอบถามทางโทรศัพท์", "asked by telephone");
    assertThat(tally()).containsExactly(new Tally("consultation", 1, 1, 3, 0));
    assertThat(scores.asker(ticket())).contains(new Asker.Phone(new Actor.Staff("officer")));
    assertThat(scores.words(ticket())).contains(new PersonalText("รอนานทดลอง"));
    assertThat(audited()).containsExactly("case-rated-by-phone " + number + " officer");
  }

  /// As in the chat: the requester said so, not who asked them.
  @Test
  void takesAGoodScoreForAResultThatIsUnderstood() {
    complete();
    tickets.take(number, new Step.Told(new PersonalText("แจ้งผลทางโทรศัพท์")), OFFICER);

    assertThat(run("rate", number.toString(), "--by-phone", "--score", "4")).isZero();

    assertThat(tickets.confirmation(ticket())).isInstanceOf(Confirmation.Understood.class);
    assertThat(run("rate", number.toString(), "--by-phone", "--score", "5")).isZero();
    assertThat(tally()).extracting(Tally::sum).containsExactly(5);
  }

  /// Who was never told of it has understood nothing, however they like the officers.
  @Test
  void confirmsNoResultThatNobodyToldThem() {
    complete();

    assertThat(run("rate", number.toString(), "--by-phone", "--score", "5")).isZero();

    assertThat(said()).contains("ยังไม่นับว่าเข้าใจผลแล้ว", "cases told " + number);
    assertThat(tickets.confirmation(ticket())).isInstanceOf(Confirmation.Awaited.class);
    assertThat(tally()).extracting(Tally::sum).containsExactly(5);
    run("told", number.toString(), "--how", "แจ้งผลทางโทรศัพท์");
    assertThat(saidTo("rate", number.toString(), "--by-phone", "--score", "5"))
        .doesNotContain("ยังไม่นับ");
    assertThat(tickets.confirmation(ticket())).isInstanceOf(Confirmation.Understood.class);
    assertThat(saidTo("show", number.toString())).doesNotContain("confirm (");
  }

  /// However the name is typed.
  @Test
  void letsNobodyNoteTheScoreOfTheirOwnWork() {
    complete();

    assertThat(run("rate", number.toString(), "--by-phone", "--score", "5", "--by", "สมชายทดลอง"))
        .isEqualTo(1);

    assertThat(said()).contains("บันทึกคะแนนเองไม่ได้", "does not write down its score");
    assertThat(tally()).isEmpty();
  }

  @Test
  void takesNoScoreThatIsNoneAndNoneOfASystemWhereThereIsNone() {
    complete();

    assertThat(run("rate", number.toString(), "--by-phone", "--score", "6")).isEqualTo(2);
    assertThat(run("rate", number.toString(), "--by-phone")).isEqualTo(2);
    assertThat(run("rate", number.toString(), "--score", "5")).isEqualTo(2);
    assertThat(run("rate", number.toString(), "--by-phone", "--score", "5", "--system", "5"))
        .isEqualTo(1);
    assertThat(tally()).isEmpty();
  }

  private Ticket ticket() {
    return tickets.numbered(number).orElseThrow();
  }

  private Split split() {
    return Split.of(ticket(), tickets.details(ticket()));
  }

  private List<Tally> tally() {
    var month = YearMonth.now(ThaiDates.ZONE);
    return scores.tally(Aspect.SERVICE, Split.By.KIND, month.minusMonths(1), month.plusMonths(1));
  }

  private static String read(Path picture) throws Exception {
    var image = ImageIO.read(picture.toFile());
    int width = image.getWidth();
    int height = image.getHeight();
    LuminanceSource light =
        new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
  }

  private List<Document> audit() {
    return database().getCollection("audit").find().into(new ArrayList<>());
  }
}
