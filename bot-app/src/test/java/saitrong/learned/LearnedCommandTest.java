package saitrong.learned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.citizen.CitizenId;
import saitrong.content.ContentFolder;
import saitrong.content.ContentForTests;
import saitrong.content.ShippedContent;
import saitrong.learning.Learning;
import saitrong.learning.LearningForTests;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.learning.Lesson.Showing;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.TestDatabase;

/// The whole command beside a process that holds the database, over the wire.
class LearnedCommandTest {

  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final String OTHER_KEY = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
  private static final CitizenId SOMEBODY = new CitizenId("somebody");

  @TempDir Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private TestDatabase bot;
  private MongoClient client;
  private Learning learning;
  private String key = KEY;

  @BeforeEach
  void aBotThatWasAsked() {
    bot = TestDatabase.in(data);
    client = MongoClients.create(bot.uri());
    learning =
        LearningForTests.in(
            client.getDatabase(bot.name()),
            FieldCipher.of(new Secret(KEY)),
            InstantSource.system());
    learning.record(
        "e1", SOMEBODY, new Lesson.Helped(new Showing("ehsb-forgot-password", "v1", "turn")));
    learning.record(
        "e2", SOMEBODY, new Lesson.Chosen("ehsb-login-failed", "v1", asked("เข้าไม่ได้")));
    learning.record(
        "e3", SOMEBODY, new Lesson.Chosen("ehsb-login-failed", "v1", asked("เข้าไม่ได้")));
    learning.record(
        "e4", SOMEBODY, new Lesson.Unanswered(asked("ราคา \"ทอง\"\nวันนี้\u001b[2J: #")));
  }

  @AfterEach
  void stop() {
    learning.close();
    client.close();
    bot.close();
  }

  @Test
  void showsTheCountsAndDraftsToPaste() {
    assertThat(run()).isZero();

    assertThat(said())
        .contains("ehsb-forgot-password", "# ehsb-login-failed", "ถามแบบอื่น:")
        .contains("    - \"เข้าไม่ได้\"  # x2")
        .contains("Questions without an answer: 1");
  }

  @Test
  void writesWhatAStrangerTypedAsOneHarmlessLine() {
    assertThat(run()).isZero();

    assertThat(said()).contains("  - \"ราคา \\\"ทอง\\\" วันนี้[2J: #\"").doesNotContain("\u001b");
  }

  @Test
  void draftsNothingFromAnAnswerThatDidNotHelp() {
    var rated =
        new Lesson.NotHelped(new Showing("ehsb-forgot-password", "v1", "turn 5"), asked("บัตรหาย"));
    learning.record("e5", SOMEBODY, rated);

    assertThat(run()).isZero();

    assertThat(said()).contains("    - \"บัตรหาย\"").containsOnlyOnce("ถามแบบอื่น:\n");
  }

  /// It was tapped for its title, and then called wrong by whoever read it.
  @Test
  void draftsNothingThatWasChosenAndThenCalledWrong() {
    var answer = new Showing("card-lost", "v1", "turn 6");
    learning.record("e5", SOMEBODY, new Lesson.Chosen("card-lost", "v1", asked("ทำเล่มหาย")));
    learning.record("e6", SOMEBODY, new Lesson.NotHelped(answer, asked("ทำเล่ม หาย")));

    assertThat(run()).isZero();

    var drafts = said().substring(0, said().indexOf("ยังไม่ตรงคำถาม: ดู"));
    assertThat(drafts).doesNotContain("ทำเล่มหาย").contains("เข้าไม่ได้");
  }

  /// Pasted, it would be refused as asked twice.
  @Test
  void draftsNothingThatAnAnswerIsAskedByAlready() {
    var known =
        ShippedContent.ofTheDefaultAgency().faq().entry("card-lost").orElseThrow().title().th();
    learning.record("e5", SOMEBODY, new Lesson.Chosen("card-lost", "v1", asked(known + " ?")));
    learning.record("e6", SOMEBODY, new Lesson.Unanswered(asked("  " + known)));

    assertThat(run()).isZero();

    assertThat(said())
        .doesNotContain(known)
        .contains("    - \"เข้าไม่ได้\"  # x2", "Questions without an answer: 2");
  }

  /// Who reads five hundred lines must not guess for each which of a hundred files it belongs to.
  @Test
  void putsWhatWasNotAnsweredBesideTheNearestEntryAndTheMostAskedFirst() {
    unanswered("e5", "ทำบัตร ดีโอเอช หายไปไหน");
    unanswered("e6", "ลืมรหัส ehsb อะคับ");
    unanswered("e7", "ลืมพาส ehsb จำไม่ได้");
    unanswered("e8", "ลืมรหัส ehsb อะคับ");

    assertThat(run()).isZero();

    var drafts = said().substring(said().indexOf("Questions without an answer: "));
    assertThat(drafts)
        .containsSubsequence(
            "  # ใกล้คำตอบ ehsb-forgot-password / nearest entry: ehsb-forgot-password",
            "  ถามแบบอื่น:",
            "    - \"ลืมรหัส ehsb อะคับ\"  # x2",
            "    - \"ลืมพาส ehsb จำไม่ได้\"",
            "  # ใกล้คำตอบ card-",
            "    - \"ทำบัตร ดีโอเอช หายไปไหน\"",
            "  # ไม่ใกล้คำตอบใด",
            "    - \"ราคา");
  }

  @TempDir Path scratch;

  private Path copyOfTheAnswers() throws IOException {
    return copyOfTheAnswers("faq-content");
  }

  private Path copyOfTheAnswers(String name) throws IOException {
    var copy = scratch.resolve(name).resolve("answers");
    Files.createDirectories(copy.getParent());
    try (var files = Files.walk(ShippedContent.faqFolder())) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(ShippedContent.faqFolder().relativize(file).toString()));
      }
    }
    return copy;
  }

  private static String idOf(String words) {
    return DraftId.of(words).value();
  }

  @Test
  void namesEachDraftByAnId() {
    assertThat(run()).isZero();

    assertThat(said()).contains("    - \"เข้าไม่ได้\"  # x2 [" + idOf("เข้าไม่ได้") + "]");
  }

  @Test
  void writesAnApprovedDraftIntoTheFileOfItsEntryAndPutsThatOnRecord() throws IOException {
    var answers = copyOfTheAnswers();
    var file = answers.resolve("ehsb/ehsb-login-failed.md");
    var before = Files.readString(file);

    int code =
        run(
            "approve",
            idOf("เข้าไม่ได้"),
            "--by",
            "ผู้ทดลอง",
            "--saitrong.content.faq-dir=" + answers);

    assertThat(code).as(said() + err.toString(UTF_8)).isZero();
    assertThat(Files.readString(file))
        .contains("ถามแบบอื่น:\n  - \"เข้าไม่ได้\"\n")
        .isEqualTo(before.replaceFirst("ถามแบบอื่น:\n", "ถามแบบอื่น:\n  - \"เข้าไม่ได้\"\n"));
    assertThat(deeds())
        .contains(
            "ผู้ทดลอง faq-draft-approved faq/ehsb-login-failed",
            "ผู้ทดลอง faq-draft-approved faq-draft/" + idOf("เข้าไม่ได้"));
  }

  @Test
  void writesWhatAPersonMadeOfIt() throws IOException {
    var answers = copyOfTheAnswers();
    unanswered("e5", "ผมนายตัวอย่าง ลืมรหัส ehsb อะคับ");

    int code =
        run(
            "approve",
            idOf("ผมนายตัวอย่าง ลืมรหัส ehsb อะคับ"),
            "ehsb-forgot-password",
            "--words",
            "ลืมรหัส ehsb อะคับ",
            "--saitrong.content.faq-dir=" + answers);

    assertThat(code).isZero();
    assertThat(Files.readString(answers.resolve("ehsb/ehsb-forgot-password.md")))
        .contains("  - \"ลืมรหัส ehsb อะคับ\"")
        .doesNotContain("นายตัวอย่าง");
  }

  /// The whole set is checked first: nothing that serves is ever broken by it.
  @Test
  void writesNothingThatTheCheckRefuses() throws IOException {
    var answers = copyOfTheAnswers();
    var file = answers.resolve("card/card-lost.md");
    var before = Files.readString(file);
    var known = ShippedContent.ofTheDefaultAgency().faq().entry("card-lost").orElseThrow();

    int code =
        run(
            "approve",
            idOf("เข้าไม่ได้"),
            "card-lost",
            "--words",
            known.title().th(),
            "--saitrong.content.faq-dir=" + answers);

    assertThat(code).isEqualTo(1);
    assertThat(said()).contains("Nothing was written", "card-lost.md");
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(deeds()).isEmpty();
  }

  @Test
  void showsADeclinedDraftNoMore() {
    assertThat(run("decline", idOf("เข้าไม่ได้"), "--by", "ผู้ทดลอง")).isZero();
    out.reset();

    assertThat(run()).isZero();

    assertThat(said()).doesNotContain("\"เข้าไม่ได้\"");
    assertThat(deeds()).contains("ผู้ทดลอง faq-draft-declined faq-draft/" + idOf("เข้าไม่ได้"));
  }

  /// Its own words stand nowhere: the file has others.
  @Test
  void showsWhatWasApprovedInOtherWordsNoMore() throws IOException {
    var answers = "--saitrong.content.faq-dir=" + copyOfTheAnswers();
    var id = idOf("เข้าไม่ได้");
    var approved = new String[] {"approve", id, "--words", "เข้าระบบตัวอย่างไม่ได้เลย", answers};
    assertThat(run(approved)).as(this::said).isZero();
    out.reset();

    assertThat(run(answers)).isZero();

    assertThat(said()).doesNotContain("\"เข้าไม่ได้\"");
    assertThat(run(approved)).isEqualTo(1);
    assertThat(said()).contains("Draft " + id + " was approved before");
  }

  @Test
  void showsNeitherWhatWasApprovedWithoutItsNumberNorTheSameWithAnother() throws IOException {
    var answers = "--saitrong.content.faq-dir=" + copyOfTheAnswers();
    unanswered("e5", "ขอรหัสผ่านใหม่ โทร 0812345678 นะ");
    unanswered("e6", "ขอรหัสผ่านใหม่ โทร 0898765432 นะ");
    var id = idOf("ขอรหัสผ่านใหม่ โทร 0812345678 นะ");
    assertThat(run("approve", id, "ehsb-forgot-password", answers)).as(this::said).isZero();
    out.reset();

    assertThat(run(answers)).isZero();

    assertThat(said()).doesNotContain("ขอรหัสผ่านใหม่");
  }

  /// What was declined may be wanted after all.
  @Test
  void approvesWhatWasDeclinedBefore() throws IOException {
    var answers = "--saitrong.content.faq-dir=" + copyOfTheAnswers();
    assertThat(run("decline", idOf("เข้าไม่ได้"), answers)).isZero();

    assertThat(run("approve", idOf("เข้าไม่ได้"), answers)).as(this::said).isZero();
  }

  /// One that nobody published from since would bring its other old files back before everybody.
  @Test
  void writesNothingIntoAFolderThatHoldsAnOldSet() throws IOException {
    var old = branch("old");
    var edited = branch("edited");
    var file = old.faq().resolve("ehsb/ehsb-login-failed.md");
    var before = Files.readString(file);
    ContentForTests.served(old, client.getDatabase(bot.name()));
    Files.writeString(edited.faq().resolve("card/card-lost.md"), "\n", StandardOpenOption.APPEND);
    var active = ContentForTests.served(edited, client.getDatabase(bot.name())).active();

    assertThat(run(approvedIn(old))).isEqualTo(1);
    assertThat(said())
        .contains("this folder holds an older set", active.shortHash(), edited.folder().toString());
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(deeds()).isEmpty();

    assertThat(run(approvedIn(edited))).as(this::said).isZero();
  }

  /// With the bot stopped, the first has not been taken in yet.
  @Test
  void writesTwoDraftsOneAfterTheOther() throws IOException {
    var folder = branch("one");
    ContentForTests.served(folder, client.getDatabase(bot.name()));
    unanswered("e5", "ลืมรหัส ehsb อะคับ");
    assertThat(run(approvedIn(folder))).as(this::said).isZero();

    assertThat(
            run(
                "approve",
                idOf("ลืมรหัส ehsb อะคับ"),
                "ehsb-forgot-password",
                "--saitrong.content.agency-dir=" + folder.folder(),
                "--saitrong.content.faq-dir=" + folder.faq()))
        .as(this::said)
        .isZero();
  }

  private ContentFolder branch(String name) throws IOException {
    var agency = scratch.resolve(name).resolve("agency");
    ContentForTests.copyTo(agency);
    var shipped = ContentForTests.folder(agency);
    return new ContentFolder(agency, shipped.flows(), copyOfTheAnswers(name), "profile");
  }

  private static String[] approvedIn(ContentFolder folder) {
    return new String[] {
      "approve",
      idOf("เข้าไม่ได้"),
      "--saitrong.content.agency-dir=" + folder.folder(),
      "--saitrong.content.faq-dir=" + folder.faq()
    };
  }

  /// The trail must not say that it was done, nor the list that it needs nobody any more.
  @Test
  void putsOnRecordThatItCouldNotBeWritten() throws IOException {
    var copy = copyOfTheAnswers();
    var answers = "--saitrong.content.faq-dir=" + copy;
    var inTheWay = new EntryFile(copy.resolve("ehsb/ehsb-login-failed.md")).fresh();
    Files.createDirectories(inTheWay.resolve("full"));
    var id = idOf("เข้าไม่ได้");

    assertThat(run("approve", id, "--by", "ผู้ทดลอง", answers)).isEqualTo(1);

    assertThat(err.toString(UTF_8)).contains("cannot be written");
    assertThat(deeds())
        .containsExactly(
            "ผู้ทดลอง faq-draft-approving faq-draft/" + id,
            "ผู้ทดลอง faq-draft-approving faq/ehsb-login-failed",
            "ผู้ทดลอง faq-draft-not-written faq-draft/" + id,
            "ผู้ทดลอง faq-draft-not-written faq/ehsb-login-failed");
    assertThat(run(answers)).isZero();
    assertThat(said()).contains("[" + id + "]");
  }

  /// A kill comes when it likes.
  @Test
  void passesOverAFileThatWasLeftHalfWritten() throws IOException {
    var copy = copyOfTheAnswers();
    Files.writeString(new EntryFile(copy.resolve("ehsb/ehsb-login-failed.md")).fresh(), "---\nคำ");

    assertThat(run("approve", idOf("เข้าไม่ได้"), "--saitrong.content.faq-dir=" + copy))
        .as(this::said)
        .isZero();
    assertThat(new EntryFile(copy.resolve("ehsb/ehsb-login-failed.md")).fresh()).doesNotExist();
  }

  @Test
  void saysThatNothingWasSiftedByBrokenFiles() throws IOException {
    var copy = copyOfTheAnswers();
    Files.writeString(copy.resolve("card/card-lost.md"), "no header");

    assertThat(run("--saitrong.content.faq-dir=" + copy)).isZero();

    assertThat(said()).contains("The files of the folder are broken");
    out.reset();
    assertThat(run()).isZero();
    assertThat(said()).doesNotContain("are broken");
  }

  @Test
  void asksForTheEntryOfWhatNobodyChoseAndKnowsNoOtherDraft() {
    unanswered("e5", "ลืมรหัส ehsb อะคับ");

    assertThat(run("approve", idOf("ลืมรหัส ehsb อะคับ"))).isEqualTo(1);
    assertThat(said()).contains("Name the entry");
    assertThat(run("approve", "00000000")).isEqualTo(1);
    assertThat(said()).contains("There is no draft 00000000");
    assertThat(run("approve")).isEqualTo(2);
  }

  private List<String> deeds() {
    return client
        .getDatabase(bot.name())
        .getCollection("audit")
        .find()
        .into(new ArrayList<>())
        .stream()
        .map(it -> String.join(" ", it.getString("by"), it.getString("did"), it.getString("about")))
        .filter(it -> !it.contains("faq-learned-read"))
        .toList();
  }

  private void unanswered(String event, String words) {
    learning.record(event, SOMEBODY, new Lesson.Unanswered(asked(words)));
  }

  /// A release before this one kept them.
  @Test
  void showsNoWordsOfWhatOnlyNamedStaffMayKnowOf() {
    var answer = new Showing("local-corruption", "v1", "turn 5");
    learning.record("e5", SOMEBODY, new Lesson.NotHelped(answer, asked("ผู้หนึ่งเอาเงินถนน")));
    var chosen = new Lesson.Chosen("local-corruption", "v1", asked("ผู้สองเอาเงินถนน"));
    learning.record("e6", SOMEBODY, chosen);
    unanswered("e7", "แจ้งเรื่องทุจริต ผู้สามโกงเงินถนน");
    unanswered("e8", "ร้องเรียนทุจริต");

    assertThat(run("--saitrong.content.agency=tambon-example")).isZero();

    assertThat(said())
        .doesNotContain("เงินถนน", "ร้องเรียนทุจริต", "# local-corruption")
        .contains("    - \"เข้าไม่ได้\"  # x2", "Questions without an answer: 3")
        .containsPattern("local-corruption +v1 +0 +1 +1");
  }

  /// An agency that takes no tips is told of such matters all the same.
  @Test
  void showsNoWordsOfATipToAnAgencyThatTakesNone() {
    unanswered("e7", "แจ้งเรื่องทุจริต ผู้สามโกงเงินถนน");
    unanswered("e8", "แจ้งเบาะแส");

    assertThat(run()).isZero();

    assertThat(said())
        .doesNotContain("เงินถนน", "\"แจ้งเบาะแส\"")
        .contains("    - \"เข้าไม่ได้\"  # x2");
  }

  /// A slip in a file brings nothing to light.
  @Test
  void showsCountsAloneWhileTheFilesAreBrokenAndNothingServes() throws IOException {
    unanswered("e7", "แจ้งเรื่องทุจริต ผู้สามโกงเงินถนน");
    var answers = copyOfTheAnswers();
    Files.writeString(answers.resolve("card/card-lost.md"), "broken");

    assertThat(run("--saitrong.content.faq-dir=" + answers)).isZero();

    assertThat(said())
        .doesNotContain("เงินถนน", "\"เข้าไม่ได้\"")
        .contains("Questions without an answer: 2");
  }

  @Test
  void hidesWhatTheServingAnswersHideWhileTheFilesAreBroken() throws IOException {
    ContentForTests.served(served(), client.getDatabase(bot.name()));
    unanswered("e7", "แจ้งเรื่องทุจริต ผู้สามโกงเงินถนน");
    var answers = copyOfTheAnswers();
    Files.writeString(answers.resolve("card/card-lost.md"), "broken");

    assertThat(run("--saitrong.content.faq-dir=" + answers)).isZero();

    assertThat(said()).doesNotContain("เงินถนน").contains("    - \"เข้าไม่ได้\"  # x2");
  }

  private Path served() {
    var folder = scratch.resolve("served");
    ContentForTests.copyTo(folder);
    return folder;
  }

  @Test
  void putsWhoReadsOnRecord() {
    assertThat(run("--by", "ผู้ทดลอง", "--days", "7")).isZero();

    var row = client.getDatabase("saitrong").getCollection("audit").find().first();
    assertThat(row)
        .containsEntry("did", "faq-learned-read")
        .containsEntry("by", "ผู้ทดลอง")
        .containsEntry("about", "7 days");
  }

  @Test
  void saysThatItsKeyIsNotTheBots() {
    key = OTHER_KEY;

    assertThat(run()).isEqualTo(1);

    assertThat(err.toString(UTF_8)).contains("sealed with a key that is not set here");
    assertThat(said()).isEmpty();
  }

  @Test
  void explainsWhatItDoesNotUnderstand() {
    assertThat(run("--days", "many")).isEqualTo(2);
    assertThat(run("all")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("faq-learned [--days 30]");
    assertThat(LearnedCommand.run(List.of("help"), in(out), in(err))).isZero();
  }

  private static Asked asked(String words) {
    return new Asked(new PersonalText(words), List.of());
  }

  private int run(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(bot.settings(data));
    all.add("--saitrong.store.encryption-key=" + key);
    for (var setting : ShippedContent.settings()) {
      var name = setting.substring(0, setting.indexOf('=') + 1);
      if (all.stream().noneMatch(it -> it.startsWith(name))) {
        all.add(setting);
      }
    }
    return LearnedCommand.run(all, in(out), in(err));
  }

  private static PrintStream in(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }

  private String said() {
    return out.toString(UTF_8);
  }
}
