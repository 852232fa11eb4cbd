package saitrong.learned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import saitrong.content.ContentFolder;
import saitrong.content.ContentForTests;
import saitrong.content.ShippedContent;

/// A draft that somebody approves is written into the file of its answer.
class ApprovedDraftsTest extends ABotThatWasAsked {

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
}
