package saitrong.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What was decided is shown no more, until somebody decides otherwise.
class DecidedDraftsTest extends ABotThatWasAsked {

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
}
