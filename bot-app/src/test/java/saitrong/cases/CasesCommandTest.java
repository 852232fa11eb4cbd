package saitrong.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.citizen.CitizenId;
import saitrong.content.ContentForTests;
import saitrong.content.ShippedContent;
import saitrong.content.ThaiDates;
import saitrong.outbox.LetterKey;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.RatingsForTests;
import saitrong.rating.Split;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.EmbeddedStore;
import saitrong.store.FieldCipher;
import saitrong.store.TestDatabase;
import saitrong.ticket.Channel;
import saitrong.ticket.Detail;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.Step;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;
import saitrong.ticket.ToTell;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.TranscriptForTests;

/// The whole command beside a process that holds the database, over the wire.
class CasesCommandTest {

  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final String OTHER_KEY = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
  private static final CitizenId SOMEBODY = new CitizenId("somebody");
  private static final Instant RECEIVED = Instant.parse("2026-11-20T12:42:00Z");

  @TempDir Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private TestDatabase bot;
  private MongoClient client;
  private Tickets tickets;
  private String key = KEY;

  @BeforeEach
  void aBotWithTwoCases() {
    bot = TestDatabase.in(data);
    client = MongoClients.create(bot.uri());
    var cipher = FieldCipher.of(new Secret(KEY));
    tickets = TicketsForTests.in(database(), cipher, InstantSource.system());
    open("a", "street-light", false, "ไฟไม่ติด\nเสาที่ศูนย์");
    open("b", "corruption-tip", true, "เรื่องลับทดลอง");
  }

  @AfterEach
  void stop() {
    client.close();
    bot.close();
  }

  private MongoDatabase database() {
    return client.getDatabase(bot.name());
  }

  private void open(String openedBy, String kind, boolean confidential, String words) {
    var said = new Detail("อาการ", "อาการ", new PersonalText(words), Map.of("text", words));
    tickets.open(
        new Opening(
            openedBy,
            SOMEBODY,
            kind,
            confidential,
            Channel.LINE,
            Received.of(RECEIVED, RECEIVED),
            List.of(said)));
  }

  /// It is to be done no more, and whoever began it must not go on.
  @Test
  void listsWhatItsPersonCancelledAndSaysSoInItsHistory() {
    var number = tickets.latest(false, 1).getFirst().number();
    tickets.take(SOMEBODY, number, new Step.Withdraw(null));

    assertThat(run("list")).isZero();
    assertThat(said())
        .contains("Unclosed cases: 0", "Cancelled by the requester in the last 7 days: 1")
        .contains(number + "  ", "ยกเลิกตามความประสงค์ของผู้แจ้ง");
    out.reset();
    assertThat(run("show", number.toString())).isZero();
    assertThat(said())
        .contains("ยกเลิก / Cancel at the requester's wish > ยกเลิกตามความประสงค์ของผู้แจ้ง")
        .contains("(" + CasesWords.CITIZEN + ")");
  }

  @Test
  void listsWhatIsToBeDoneWithoutAnyWordsOfCitizens() {
    assertThat(run("list")).isZero();

    assertThat(said())
        .contains("เรื่องที่ยังไม่เสร็จสิ้น 1 เรื่อง / Unclosed cases: 1")
        .contains("00001/2569  ศ. 20 พ.ย. 2569 เวลา 19.42 น.  รอรับเรื่อง  street-light")
        .contains("--confidential")
        .doesNotContain("00002", "corruption-tip", "ไฟไม่ติด");
  }

  /// Nobody would look for it there.
  @Test
  void listsClosedCasesToWhichSomethingWasAddedSince() {
    run("withdraw", "1/69");
    out.reset();
    run("list");
    assertThat(said()).doesNotContain("Closed cases");
    var number = ReceiptNumber.read("1/69").orElseThrow();
    var words =
        new Detail("เอกสาร", "เอกสาร", new PersonalText("ยังดับ"), Map.of("text", "ยังดับ"));
    tickets.add("late", SOMEBODY, number, List.of(words));

    out.reset();
    assertThat(run("list")).isZero();

    assertThat(said())
        .contains("Closed cases to which something was added: 1", "00001/2569")
        .contains("[มีข้อมูลเพิ่ม / more was added]")
        .doesNotContain("ยังดับ");
  }

  @Test
  void listsWhatIsLateAndSaysSoInTheHistory() {
    var number = openedLongAgo(false);
    openedLongAgo(true);
    TicketsForTests.looks(database(), InstantSource.system());

    assertThat(run("late")).isZero();

    assertThat(said())
        .contains(number + "  ", "รับเรื่อง / take up", "[เลยกำหนด / late]")
        .contains("[แจ้งหัวหน้ากลุ่มงานแล้ว / escalated]", "no new day told", "--confidential")
        .doesNotContain("corruption-tip");
    assertThat(audited()).containsExactly("cases-late-listed ordinary officer");
    out.reset();
    assertThat(run("show", number)).isZero();
    assertThat(said())
        .contains(
            "กำหนดถัดไป / Due next: รับเรื่อง", "เลยกำหนด แจ้งหัวหน้ากลุ่มงาน: แจ้งผล / result");
    out.reset();
    assertThat(run("เลยกำหนด", "--confidential")).isZero();
    assertThat(said()).contains("corruption-tip");
  }

  @Test
  void putsOffAResultThatWasPromisedAndNoOther() {
    var number = openedLongAgo(false);
    run("accept", number);
    var day = aWorkingDayAhead().toString();
    assertThat(run("delay", number, "รอเอกสาร", "--until", day)).isEqualTo(1);
    assertThat(said()).contains("จึงไม่มีกำหนดให้เลื่อน");
    ContentForTests.copyTo(data.resolve("agency"));
    ContentForTests.served(data.resolve("agency"), database());

    assertThat(run("delay", number)).isEqualTo(1);
    assertThat(said()).contains("เหตุที่ต้องเลื่อน", "--until");
    assertThat(run("เลื่อนกำหนด", number, "--until", day, "--reason", "รอเอกสาร")).isZero();

    assertThat(said()).contains("is told on LINE within minutes");
    run("show", number);
    assertThat(said())
        .contains("แจ้งผลภายใน / result by: ", "กำหนดเดิม / promised: ", "    รอเอกสาร");
    assertThat(audited()).contains("case-delay " + number + " officer");
  }

  private static LocalDate aWorkingDayAhead() {
    var hours = ShippedContent.ofTheDefaultAgency().officeHours();
    return LocalDate.now(ThaiDates.ZONE)
        .plusDays(20)
        .datesUntil(LocalDate.MAX)
        .filter(hours::isWorkingDay)
        .findFirst()
        .orElseThrow();
  }

  private String openedLongAgo(boolean confidential) {
    var now = Instant.now();
    var received = Received.noted(now.minus(Duration.ofDays(30)), now);
    var kind = confidential ? "corruption-tip" : "street-light";
    return tickets
        .open(
            new Opening(
                "long ago " + kind,
                SOMEBODY,
                kind,
                confidential,
                Channel.LINE,
                received,
                List.of()))
        .number()
        .toString();
  }

  @Test
  void tellsHowPeopleWereServedAndNotWhoSaidSo() {
    var ticket = tickets.numbered(ReceiptNumber.read("1/69").orElseThrow()).orElseThrow();
    var clock = InstantSource.fixed(RECEIVED);
    var scores = RatingsForTests.scores(database(), FieldCipher.of(new Secret(KEY)), clock);
    var split = new Split("street-light", "ประชาชน", null, null, "กลุ่มงานตัวอย่าง");
    var words = new Comment(new PersonalText("รอนานทดลอง"), List.of());
    scores.rate(ticket, split, Aspect.SERVICE, 4, words, new Asker.Chat());

    assertThat(run("scores", "--month", "11/2569")).isZero();

    assertThat(said())
        .contains("11/2569", "การให้บริการ / the service, ตามกลุ่มผู้ใช้ / by user group")
        .contains("   4.00    100 %      1    100 %  ประชาชน / Citizen")
        .doesNotContain("การใช้ระบบ", "00001", "รอนานทดลอง", SOMEBODY.value());
    assertThat(audited()).containsExactly("scores-read 2026-11 officer");
  }

  @Test
  void tellsTheScoresOfSeveralMonthsAsATableForASpreadsheet() {
    var ticket = tickets.numbered(ReceiptNumber.read("1/69").orElseThrow()).orElseThrow();
    var clock = InstantSource.fixed(RECEIVED);
    var scores = RatingsForTests.scores(database(), FieldCipher.of(new Secret(KEY)), clock);
    var split = new Split("street-light", "ประชาชน", null, null, "=\"กลุ่มงาน\"");
    scores.rate(ticket, split, Aspect.SERVICE, 4, Comment.none(), new Asker.Chat());

    assertThat(run("scores", "--from", "10/2569", "--to", "2026-12", "--csv")).isZero();

    assertThat(said().lines())
        .first()
        .asString()
        .startsWith("\uFEFF\"ตั้งแต่ / from\",")
        .contains("เฉลี่ย / mean", "สัดส่วนผู้ตอบ / response rate");
    assertThat(said())
        .contains(
            "\"2026-10\",\"2026-12\",\"service\",\"group\",\"ประชาชน\",\"4.000\",\"1.000\",\"1\",\"1\",\"1.000\"")
        .contains("\"service\",\"month\",\"2026-11\"")
        .contains("\"'=\"\"กลุ่มงาน\"\"\"")
        .doesNotContain("00001", SOMEBODY.value());
    assertThat(audited()).containsExactly("scores-read 2026-10 2026-12 officer");
  }

  @Test
  void tellsWhatWasSaidInSurveysApart() {
    var surveys =
        RatingsForTests.surveys(
            database(), FieldCipher.of(new Secret(KEY)), InstantSource.fixed(RECEIVED));
    surveys.record(SOMEBODY, "ประชาชน", null, Aspect.SERVICE, 4, Comment.none());

    assertThat(run("scores", "--month", "11/2569", "--survey")).isZero();

    assertThat(said())
        .contains("คะแนนจากแบบสำรวจ 11/2569", "   4.00    100 %      1    100 %  ประชาชน / Citizen")
        .doesNotContain("ตามประเภทเรื่อง", SOMEBODY.value());
    assertThat(audited()).containsExactly("survey-read 2026-11 officer");
  }

  @Test
  void understandsNoSpanThatEndsBeforeItBegins() {
    assertThat(run("scores", "--from", "12/2569", "--to", "11/2569")).isEqualTo(2);

    assertThat(err.toString(UTF_8)).contains("--from 12/2569 อยู่หลัง --to 11/2569");
  }

  @Test
  void saysThatAMonthHasNoScores() {
    assertThat(run("คะแนน", "--month", "2026-10")).isZero();

    assertThat(said()).contains("10/2569", "ยังไม่มีคะแนน");
  }

  @Test
  void listsConfidentialOnesOnlyWhenAsked() {
    assertThat(run("--confidential")).isZero();

    assertThat(said()).contains("00002/2569", "[ปกปิด / confidential]");
    assertThat(audited()).containsExactly("cases-listed with-confidential officer");
  }

  @Test
  void showsACaseAndPutsThatOnRecord() {
    assertThat(run("show", "1/69", "--by", "ผู้ทดลอง")).isZero();

    assertThat(said())
        .contains("00001/2569", "รอรับเรื่อง / Waiting to be taken up", "อาการ: ไฟไม่ติด")
        .contains("      | เสาที่ศูนย์")
        .contains("answer (ตอบทันที), accept (รับเรื่อง), withdraw (")
        .contains("เรื่องอยู่ที่ / With: หน่วยงานผู้รับเรื่อง");
    assertThat(audited()).containsExactly("case-read 00001/2569 ผู้ทดลอง");
  }

  @Test
  void showsAConfidentialOneOnlyWithTheFlag() {
    assertThat(run("show", "00002/2569")).isEqualTo(1);
    assertThat(said()).contains("เป็นเรื่องปกปิด").doesNotContain("เรื่องลับทดลอง");
    assertThat(run("accept", "00002/2569")).isEqualTo(1);
    assertThat(audited()).isEmpty();

    assertThat(run("show", "00002/2569", "--confidential")).isZero();

    assertThat(said()).contains("เรื่องลับทดลอง");
    assertThat(audited()).containsExactly("case-read 00002/2569 officer");
  }

  @Test
  void showsNoConfidentialCaseToWhomItNames() {
    open("c", "corruption-tip", true, "นายสมชาย ตัวอย่างรับเงินหน้าห้อง");
    String named = "นาย สมชาย ตัวอย่าง";

    assertThat(run("--confidential", "--by", named)).isZero();
    assertThat(said()).contains("2 เรื่อง", "00002/2569").doesNotContain("00003/2569");
    out.reset();
    assertThat(run("list", "--all", "--confidential", "--by", named)).isZero();
    assertThat(said()).contains("Latest cases: 2").doesNotContain("00003/2569");
    out.reset();
    assertThat(run("show", "3/69", "--confidential", "--by", named)).isEqualTo(1);
    assertThat(run("accept", "3/69", "--confidential", "--by", named)).isEqualTo(1);
    assertThat(said()).contains("ไม่มีเรื่องเลขที่ 00003/2569").doesNotContain("รับเงิน");
    assertThat(tickets.latest(true, 1).getFirst().moves()).isEmpty();
    assertThat(audited()).contains("case-hidden 00003/2569 " + named);

    out.reset();
    assertThat(run("show", "3/69", "--confidential", "--by", "ผู้ทดลอง")).isZero();
    assertThat(said())
        .contains("รับเงินหน้าห้อง")
        .containsOnlyOnce("Hidden from, for it names them: " + named);
  }

  /// Also in words that are run together, by a part of the name, and by what was added later.
  @ParameterizedTest
  @CsvSource({
    "สมชาย ตัวอย่าง, เห็นสมชายรับซอง",
    "ดร.สมหญิง สมมติ, หัวหน้าชื่อ สม หญิง",
    "Somchai Example, somchai.e asked for money",
    "สมชาย ตัวอย่าง, คนนามสกุลตัวอย่าง"
  })
  void hidesWhereItIsNotSure(String name, String words) {
    open("c", "corruption-tip", true, "เรื่องลับ");
    var added = new Detail("+said", null, new PersonalText(words), Map.of("text", words));
    tickets.add("k", SOMEBODY, new ReceiptNumber(2569, 3), List.of(added));

    assertThat(run("show", "3/69", "--confidential", "--by", name)).isEqualTo(1);

    assertThat(said()).doesNotContain("เรื่องลับ");
  }

  @Test
  void hidesNoOtherCaseOfWhoIsNamedInIt() {
    open("c", "street-light", false, "แจ้งสมชายแล้วแต่ยังไม่มา");

    assertThat(run("show", "3/69", "--by", "สมชาย ตัวอย่าง")).isZero();
  }

  @Test
  void showsConfidentialCasesToTheAssignedOnly() {
    String assigned = "--saitrong.staff.assigned=ผู้ทดลอง หนึ่ง,ผู้ทดลอง สอง";

    assertThat(run("show", "2/69", "--confidential", assigned, "--by", "คนอื่น")).isEqualTo(1);
    assertThat(run("--confidential", assigned, "--by", "คนอื่น")).isEqualTo(1);
    assertThat(said()).contains("SAITRONG_ASSIGNED_STAFF").doesNotContain("เรื่องลับทดลอง");

    assertThat(run("show", "2/69", "--confidential", assigned, "--by", "ผู้ทดลอง สอง")).isZero();
    assertThat(said()).contains("เรื่องลับทดลอง");
  }

  @Test
  void showsNothingThatCannotBePutOnRecord() {
    // A collection that refuses every row of the trail but the first.
    var audit = database().getCollection("audit");
    audit.createIndex(
        new Document("v", 1), new com.mongodb.client.model.IndexOptions().unique(true));
    audit.insertOne(new Document("_id", "first").append("v", 1));

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> run("show", "1/2569")))
        .isInstanceOf(com.mongodb.MongoException.class);

    assertThat(said()).doesNotContain("ไฟไม่ติด");
  }

  @Test
  void leadsACaseToItsResultWhileTheBotRuns() {
    assertThat(run("รับเรื่อง", "1/69")).isZero();
    assertThat(run("begin", "1/69")).isZero();
    assertThat(run("complete", "1/69")).isEqualTo(1);
    assertThat(said()).contains("เรื่อง 00001/2569: โปรดระบุ สิ่งที่ดำเนินการแล้ว", "\"WORDS\"");
    assertThat(run("complete", "1/69", "เปลี่ยนหลอดแล้ว", "--by", "ผู้ทดลอง")).isZero();

    assertThat(tickets.of(SOMEBODY).getLast().isClosed()).isTrue();
    assertThat(said())
        .contains("The citizen is told with the next answer", "is told on LINE within minutes")
        .contains("เรื่อง 00001/2569: เสร็จสิ้น > ดำเนินการเสร็จสิ้น");
    assertThat(run("show", "1/69")).isZero();
    assertThat(said()).contains("(ผู้ทดลอง)", "    เปลี่ยนหลอดแล้ว", "รอผู้แจ้งยืนยันถึง");
    assertThat(audited())
        .contains("case-accept 00001/2569 officer", "case-complete 00001/2569 ผู้ทดลอง");
  }

  @Test
  void saysWhetherTheCitizenWasTold() {
    run("accept", "1/69");
    run("begin", "1/69");
    run("complete", "1/69", "เปลี่ยนหลอดแล้ว");
    var result = tickets.of(SOMEBODY).getLast().moves().getLast();
    fared(result, Fate.BLOCKED);

    run("show", "1/69");

    assertThat(said()).contains("แจ้งผู้แจ้ง: ผู้แจ้งบล็อกบัญชีนี้ ต้องแจ้งผ่านช่องทางอื่น");
  }

  @Test
  void listsWhatIsToBeToldInAnotherWayUntilSomebodyDidSo() {
    run("accept", "1/69");
    run("begin", "1/69");
    run("complete", "1/69", "เปลี่ยนหลอดแล้ว");
    var ticket = tickets.of(SOMEBODY).getLast();
    TicketsForTests.toTell(database())
        .note(ticket, ticket.moves().getLast(), false, ToTell.Why.BLOCKED);

    assertThat(run("untold")).isZero();
    assertThat(said())
        .contains("To be told in another way: 1", "00001/2569", "เสร็จสิ้น / Complete: ")
        .contains("they have blocked the account");
    out.reset();
    assertThat(run("told", "1/69")).isEqualTo(1);
    assertThat(said()).contains("แจ้งทางใด และแจ้งผู้ใด", "--how");
    assertThat(run("แจ้งแล้ว", "1/69", "--how", "โทรแจ้งผู้แจ้งเอง", "--by", "ผู้ทดลอง")).isZero();
    out.reset();

    assertThat(run("ยังไม่ได้แจ้ง")).isZero();

    assertThat(said()).contains("To be told in another way: 0").doesNotContain("00001/2569");
    run("show", "1/69");
    assertThat(said())
        .contains("แจ้งผู้แจ้ง: แจ้งผ่านช่องทางอื่นแล้ว", "(ผู้ทดลอง)", "โทรแจ้งผู้แจ้งเอง");
    assertThat(audited()).contains("case-told 00001/2569 ผู้ทดลอง");
  }

  @Test
  void promisesNoMessageWhereNoneCanBeSent() {
    TicketsForTests.toTell(database()).pushesAreUsedUp(true);
    run("accept", "1/69");
    run("begin", "1/69");

    run("complete", "1/69", "เปลี่ยนหลอดแล้ว");

    assertThat(said())
        .contains("โควตาข้อความของเดือนนี้หมด ต้องแจ้งผ่านช่องทางอื่น")
        .doesNotContain("within minutes");
  }

  private void fared(Moved move, Fate fate) {
    var letter = LetterKey.of(move.news(), move.at()).toString();
    var row = new Entry(letter, SOMEBODY, move.at(), "notice", new byte[0], null, fate, Set.of());
    try (var transcript = TranscriptForTests.in(database())) {
      transcript.add(List.of(row)).join();
    }
  }

  /// The letter of the step after it stands for the case as it is then, and asks nothing.
  @Test
  void saysOfAQuestionThatWasWithdrawnThatNobodyWasAsked() {
    run("accept", "1/69");
    run("begin", "1/69");
    run("ask", "1/69", "ภาพถ่าย");
    run("show", "1/69");
    assertThat(said()).doesNotContain("ถอนคำถาม");
    run("resume", "1/69");
    fared(tickets.of(SOMEBODY).getLast().moves().getLast(), Fate.REPLIED);

    run("show", "1/69");

    assertThat(said()).containsOnlyOnce("แจ้งผู้แจ้ง: ไม่ได้ถาม ถอนคำถามก่อนแจ้ง / not asked");
  }

  @Test
  void saysTheSameOfAQuestionThatWasWithdrawnFromWhatWaited() {
    run("accept", "1/69");
    run("begin", "1/69");
    run("ask", "1/69", "ภาพถ่าย");
    fared(tickets.of(SOMEBODY).getLast().moves().getLast(), Fate.DROPPED);
    run("resume", "1/69");

    run("show", "1/69");

    assertThat(said()).contains("แจ้งผู้แจ้ง: ไม่ได้ถาม ถอนคำถามก่อนแจ้ง / not asked");
  }

  @Test
  void forwardsACaseAndSaysWhoHasIt() {
    run("accept", "1/69");
    run("begin", "1/69");
    assertThat(run("forward", "1/69", "--to", "กลุ่มงานตัวอย่าง", "--way", "letter")).isEqualTo(1);
    assertThat(said()).contains("โปรดระบุ", "--until", "--follow-up", "\"WORDS\"");

    assertThat(
            run(
                "forward",
                "1/69",
                "ตรงกับหน้าที่",
                "--to=กลุ่มงานตัวอย่าง",
                "--until",
                "1/12/2669",
                "--way",
                "letter",
                "--follow-up",
                "2126-11-30"))
        .isZero();

    run("show", "1/69");
    assertThat(said())
        .contains("เรื่องอยู่ที่ / With: กลุ่มงานตัวอย่าง")
        .contains("หน่วยงานผู้รับเรื่อง > กลุ่มงานตัวอย่าง (หนังสือ) ภายใน ")
        .contains("1 ธ.ค. 2669 ติดตามผล ");
    assertThat(run("forward", "1/69", "ก", "--to", "กลุ่มงานตัวอย่าง", "--until", "1/12/2669"))
        .isEqualTo(1);
    assertThat(said()).contains("เคยรับเรื่องนี้แล้ว", "had it already");
  }

  @Test
  void writesDownACallThatWasAnsweredAtOnce() {
    assertThat(
            run(
                "open",
                "ลืมรหัสผ่าน",
                "--channel",
                "โทรศัพท์",
                "--name",
                "ผู้โทรทดลอง",
                "--group",
                "ท้องถิ่น",
                "--topic",
                "การใช้งานระบบ",
                "--received",
                "20/11/2568 10.30",
                "--long-ago",
                "--answer",
                "ตั้งรหัสใหม่ที่หน้าเข้าระบบ"))
        .isZero();

    assertThat(said()).contains("เลขที่รับแจ้ง 00001/2568", "โปรดแจ้งเลขนี้แก่ผู้แจ้ง");
    run("show", "1/68");
    assertThat(said())
        .contains("ช่องทาง / Channel: โทรศัพท์", "เวลา 10.30 น.", "ดำเนินการเสร็จสิ้น")
        .contains("เรื่อง: ลืมรหัสผ่าน", "ชื่อผู้แจ้ง: ผู้โทรทดลอง", "หัวข้อ: การใช้งานระบบ")
        .contains(
            "กลุ่มผู้ใช้: เจ้าหน้าที่องค์กรปกครองส่วนท้องถิ่น", "ตั้งรหัสใหม่ที่หน้าเข้าระบบ");
    assertThat(audited())
        .contains("case-open consultation officer", "case-opened 00001/2568 officer");
  }

  @Test
  void tellsHowTheCallerFollowsTheCaseAndLaterThatTheyDo() {
    assertThat(run(calledFrom("081-234-0000"))).isZero();
    assertThat(said())
        .contains("แจ้งผู้โทรว่าติดตามได้ทาง LINE โดยพิมพ์เลขรับและเลขท้าย 4 ตัวของเบอร์โทร")
        .contains("the last 4 digits of the phone");
    tickets.attach(
        "k", SOMEBODY, ReceiptNumber.read("1/68").orElseThrow(), new PersonalText("0000"));

    run("show", "1/68");

    assertThat(said())
        .contains(
            "เชื่อมกับบัญชี LINE ด้วยเลขที่รับแจ้งและเลขท้าย 4 ตัวของเบอร์โทร",
            "(ผู้แจ้ง / requester)");
  }

  @Test
  void tellsNothingOfTheChatWhereTheCallerGaveNoPhone() {
    assertThat(run(calledFrom("name@example.com"))).isZero();

    assertThat(said()).doesNotContain("เลขท้าย");
  }

  private static String[] calledFrom(String contact) {
    return new String[] {
      "open",
      "ลืมรหัสผ่าน",
      "--channel=phone",
      "--name=ผู้โทรทดลอง",
      "--group=citizen",
      "--topic=use",
      "--received=20/11/2568 10.30",
      "--long-ago",
      "--contact=" + contact
    };
  }

  @Test
  void putsACaseIntoAStateOfTheAgencysOwn() throws IOException {
    serving(
        """
        case-states:
          - {state: accepted, th: ลงรับแล้ว, en: Registered}
          - {under: in-progress, id: site-visit, th: นัดตรวจพื้นที่, en: Site visit planned}
        """);
    run("accept", "1/69");
    assertThat(said()).contains("ลงรับแล้ว", "Registered");
    assertThat(run("stage", "1/69", "--to", "site-visit")).isEqualTo(1);
    assertThat(said()).contains("สถานะย่อยนี้ใช้เมื่อเรื่องอยู่ในสถานะ อยู่ระหว่างดำเนินการ");
    run("begin", "1/69");

    assertThat(run("สถานะย่อย", "1/69", "--to", "site-visit")).isZero();

    assertThat(said())
        .contains("อยู่ระหว่างดำเนินการ: นัดตรวจพื้นที่", "In progress: Site visit planned");
    run("list");
    assertThat(said()).contains("อยู่ระหว่างดำเนินการ: นัดตรวจพื้นที่  street-light");
    run("show", "1/69");
    assertThat(said()).contains("สถานะย่อยที่เลือกได้ / Own states: site-visit (นัดตรวจพื้นที่");
    assertThat(run("stage", "1/69", "--to", "visit")).isEqualTo(1);
    assertThat(said())
        .contains("There is no state \"visit\" of your own.", "site-visit (นัดตรวจพื้นที่");
  }

  @Test
  void offersToMergeWhatWasSentTwiceAndMergesIt() {
    open("c", "street-light", false, "ไฟไม่ติด\nเสาที่ศูนย์ค่ะ");
    run("list");
    assertThat(said()).contains("00001/2569").contains("[อาจแจ้งซ้ำ / perhaps sent twice]");
    run("show", "3/69");
    assertThat(said())
        .contains(
            "อาจแจ้งซ้ำกับ / Perhaps the same as: 00001/2569",
            "cases merge 00003/2569 --into 00001/2569");

    assertThat(run("merge", "3/69", "แจ้งสองครั้ง", "--into", "1/69")).isZero();

    assertThat(said()).contains("รวมกับเรื่องอื่นแล้ว", "ติดตามเรื่อง");
    out.reset();
    run("show", "3/69");
    assertThat(said())
        .contains(
            "รวมเรื่อง / Merge into another case", "กับเรื่อง / into: 00001/2569", "แจ้งสองครั้ง")
        .contains("เสาที่ศูนย์ค่ะ");
    out.reset();
    run("show", "1/69");
    assertThat(said())
        .contains("รวมเรื่องเหล่านี้ไว้ด้วย / Merged into it: 00003/2569")
        .doesNotContain("อาจแจ้งซ้ำ");
    assertThat(run("merge", "1/69", "--into", "2/69")).isEqualTo(1);
    assertThat(run("merge", "1/69", "--into", "x")).isEqualTo(2);
    assertThat(audited()).contains("case-merge 00003/2569 officer");
  }

  @Test
  void saysWhereStatesOfTheAgencysOwnAreWritten() {
    assertThat(run("stage", "1/69", "--to", "visit")).isEqualTo(1);

    assertThat(said()).contains("profile.yaml หัวข้อ case-states");
  }

  private void serving(String states) throws IOException {
    var folder = data.resolve("agency");
    ContentForTests.copyTo(folder);
    var profile = folder.resolve("profile.yaml");
    Files.writeString(profile, Files.readString(profile).replace("case-states: []\n", states));
    ContentForTests.served(folder, database());
  }

  @Test
  void saysAllThatIsMissingBeforeANumberIsUsed() {
    assertThat(run("เปิดเรื่อง", "--channel", "letter")).isEqualTo(1);

    assertThat(said())
        .contains(
            "โปรดระบุ ชื่อผู้แจ้ง, กลุ่มผู้ใช้, หัวข้อ, เรื่องที่แจ้ง, เลขที่หนังสือ,"
                + " วันที่ของหนังสือ")
        .contains("--name", "--group", "--topic", "--letter-no", "--letter-date");
    assertThat(tickets.latest(true, 9)).hasSize(2);
    assertThat(run("open", "ก", "--channel", "โทรเลข")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("ไม่มี \"โทรเลข\"", "walk-in (มาติดต่อด้วยตนเอง)");
    assertThat(run("open", "ก", "--received", "20/11/2569")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("is no day and time");
  }

  @Test
  void keepsATipThatCameByPhoneOutOfOrdinaryLists() {
    assertThat(
            run(
                "open",
                "แจ้งเบาะแสทดลอง",
                "--received",
                "20/11/2568 10.30",
                "--long-ago",
                "--kind",
                "corruption-tip",
                "--channel",
                "phone",
                "--name",
                "ไม่ประสงค์ออกนาม",
                "--group",
                "ประชาชน",
                "--topic",
                "อื่น ๆ"))
        .isZero();

    assertThat(said()).contains("[ปกปิด / confidential]");
    out.reset();
    assertThat(run("list", "--all")).isZero();
    assertThat(said()).contains("00001/2569").doesNotContain("00001/2568", "corruption-tip");
    assertThat(run("show", "1/68")).isEqualTo(1);
    assertThat(said()).contains("เป็นเรื่องปกปิด").doesNotContain("แจ้งเบาะแสทดลอง");
  }

  @Test
  void emptiesACaseForWhoeverIsSure() {
    assertThat(run("erase", "1/69", "--yes")).isEqualTo(1);
    assertThat(said()).contains("ยังไม่ปิด", "is not closed");
    run("withdraw", "1/69", "ผู้แจ้งขอยกเลิก");
    assertThat(run("erase", "1/69")).isEqualTo(1);
    assertThat(said()).contains("ใส่ --yes");
    assertThat(run("erase", "2/69", "--yes")).as("confidential").isEqualTo(1);

    assertThat(run("ลบข้อความ", "1/69", "--yes")).isZero();

    out.reset();
    run("show", "1/69");
    assertThat(said())
        .contains("00001/2569", "ลบข้อความในเรื่องแล้ว / emptied of all words  (officer)")
        .doesNotContain("ไฟไม่ติด", "ผู้แจ้งขอยกเลิก");
    assertThat(audited()).contains("case-erase 00001/2569 officer");
  }

  /// One letter is enough to put a tip before the eyes of all.
  @ParameterizedTest
  @CsvSource({"corruption_tip", "corruption-tips", "coruption-tip"})
  void opensNothingOfAKindThatThereIsNot(String slip) throws IOException {
    assertThat(run(called("--kind", slip))).as("nothing serves yet").isEqualTo(1);
    serving("case-states: []\n");

    assertThat(run(called("--kind", slip))).isEqualTo(1);

    assertThat(said())
        .contains(
            "หมายถึง \"corruption-tip\" หรือไม่", "Do you mean \"corruption-tip\"?", "training");
    assertThat(run(called("--kind", "no-such-kind"))).isEqualTo(1);
    assertThat(tickets.latest(true, 9)).hasSize(2);
    assertThat(run(called("--kind", "training"))).isZero();
  }

  @Test
  void keepsConfidentialWhatAScriptKeepsSo() throws IOException {
    var agency = data.resolve("agency");
    ContentForTests.copyTo(agency);
    var line = "  - เปิดเรื่อง: training\n";
    ContentForTests.served(agency, database(), "training.yaml", line, line + "    ปกปิด: ใช่\n");

    assertThat(run(called("--kind", "training"))).isZero();

    assertThat(said()).contains("[ปกปิด / confidential]");
  }

  @Test
  void takesNoYearThatMustBeASlip() {
    assertThat(run(called("--received", "1/12/2509 10.00"))).isEqualTo(1);

    assertThat(said()).contains("ตรวจปีที่พิมพ์", "--long-ago").doesNotContain("/2509 ");
    assertThat(tickets.latest(true, 9)).hasSize(2);
    assertThat(run(called("--received", "1/12/2509 10.00", "--long-ago"))).isZero();
    assertThat(said()).contains("00001/2509");
  }

  private static String[] called(String... more) {
    var words = new ArrayList<>(List.of("open", "ลืมรหัสผ่าน", "--channel=phone"));
    words.addAll(List.of("--name=ผู้โทรทดลอง", "--group=citizen", "--topic=use"));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  /// Letters that the machine's language does not know arrive as replacement characters.
  @Test
  void keepsNothingThatNobodyWillEverRead() {
    assertThat(run("withdraw", "1/69", "\uFFFD\uFFFD\uFFFD")).isEqualTo(2);

    assertThat(err.toString(UTF_8)).contains("LC_ALL=C.UTF-8", "ยังไม่มีการบันทึก");
    assertThat(tickets.unclosed(false, 9)).hasSize(1);
  }

  @Test
  void saysWhyNotAndWhatInstead() {
    run("accept", "1/69");
    run("begin", "1/69");
    assertThat(run("cannot", "1/69")).isEqualTo(1);
    assertThat(said()).contains("--reason", "--instead");

    assertThat(
            run("cannot", "1/69", "แก้ไม่ได้", "--reason", "not-designed", "--instead", "ยื่นใหม่"))
        .isZero();
    assertThat(run("เข้าใจแล้ว", "1/69")).isZero();

    run("show", "1/69");
    assertThat(said())
        .contains("ระบบไม่ได้ออกแบบรองรับ", "สิ่งที่ทำได้แทน / instead: ยื่นใหม่", "เข้าใจแล้ว ");
    assertThat(run("reopen", "1/69")).isZero();
    run("show", "1/69");
    assertThat(said()).contains("Reopened (times): 1");
  }

  @Test
  void saysWhereACaseCanGoFromHere() {
    assertThat(run("complete", "1/69", "ก")).isEqualTo(1);

    assertThat(said()).contains("accept (รับเรื่อง)", "Case 00001/2569: The case is: Waiting");
    assertThat(run("show", "9/69")).isEqualTo(1);
    assertThat(said()).contains("ไม่มีเรื่องเลขที่ 00009/2569");
  }

  /// As releases before wrote them.
  @Test
  void saysInWordsWhatCameBesideTheAnswers() {
    openWith(
        detail("+files", null, "2 ไฟล์"),
        detail("+said#2", null, "เพิ่งเห็นเมื่อคืน"),
        detail("สุขภาพ", "ท่านยินยอมหรือไม่{คะ}", "ใช่"));

    assertThat(run("show", "3/69")).isZero();

    assertThat(said())
        .contains("ไฟล์ที่ส่งมาเพิ่ม / files sent beside: 2 ไฟล์")
        .contains("ข้อความเพิ่มเติม / also said: เพิ่งเห็นเมื่อคืน")
        .contains("ท่านยินยอมหรือไม่: ใช่")
        .doesNotContain("+files", "+said", "{คะ}");
  }

  private static Detail detail(String name, @Nullable String label, String shown) {
    return new Detail(name, label, new PersonalText(shown), Map.of("text", shown));
  }

  private void openWith(Detail... details) {
    tickets.open(
        new Opening(
            "with details",
            SOMEBODY,
            "consultation",
            false,
            Channel.LINE,
            Received.of(RECEIVED, RECEIVED),
            List.of(details)));
  }

  @Test
  void letsNoCitizenPlayWithTheTerminal() {
    open("c", "poll", false, "\u001b[2Jก\u202eข");

    assertThat(run("show", "3/69")).isZero();

    assertThat(said()).contains("อาการ: �[2Jก�ข").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void saysThatItsKeyIsNotTheBots() {
    key = OTHER_KEY;

    assertThat(run("show", "1/69")).isEqualTo(1);

    assertThat(err.toString(UTF_8))
        .contains("This case was sealed with a key that is not set here");
  }

  @Test
  void opensTheDatabaseItselfWhenNoBotRuns() {
    assumeTrue(bot.canBeTakenAway(), "a MongoDB runs by itself");
    client.close();
    bot.close();

    assertThat(run("list")).isZero();

    assertThat(said()).contains("00001/2569");
    EmbeddedStore.start(data, 0).close();
  }

  @Test
  void explainsWhatItDoesNotUnderstand() {
    assertThat(run("shwo", "1/69")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("cases show NUMBER");
    assertThat(run("show", "x")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("\"x\" is no receipt number");
    assertThat(run("cannot", "1/69", "ก", "--reason", "busy")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("There is no \"busy\"", "not-designed");
    assertThat(run("ask", "1/69", "ก", "--until", "31/2/2569")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("\"31/2/2569\" is no day");
    assertThat(run("accept", "1/69", "--until", "1/12/2569")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("This command has no --until");
    assertThat(run("accept", "1/69", "ก")).isEqualTo(2);
    assertThat(run("--by")).isEqualTo(2);
    assertThat(run("--secret")).isEqualTo(2);
    assertThat(CasesCommand.run(List.of("help"), in(out), in(err))).isZero();
    assertThat(said()).contains("cases complete NUMBER", "not-the-system");
  }

  private int run(String... words) {
    var all = new ArrayList<>(bot.settings(data));
    all.add("--saitrong.store.encryption-key=" + key);
    if (!List.of(words).contains("--by")) {
      all.addAll(List.of("--by", "officer"));
    }
    all.addAll(List.of(words));
    return CasesCommand.run(all, in(out), in(err));
  }

  private String said() {
    return out.toString(UTF_8);
  }

  private List<String> audited() {
    var rows = new ArrayList<String>();
    for (var row : database().getCollection("audit").find()) {
      rows.add(row.getString("did") + " " + row.getString("about") + " " + row.getString("by"));
    }
    return rows;
  }

  private static PrintStream in(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}
