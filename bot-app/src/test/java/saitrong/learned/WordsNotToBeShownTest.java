package saitrong.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import saitrong.content.ContentForTests;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Showing;

/// Words that only named staff may know of are shown to nobody here, whatever the files are like.
class WordsNotToBeShownTest extends ABotThatWasAsked {

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
  void saysThatNothingWasSiftedByBrokenFiles() throws IOException {
    var copy = copyOfTheAnswers();
    Files.writeString(copy.resolve("card/card-lost.md"), "no header");

    assertThat(run("--saitrong.content.faq-dir=" + copy)).isZero();

    assertThat(said()).contains("The files of the folder are broken");
    out.reset();
    assertThat(run()).isZero();
    assertThat(said()).doesNotContain("are broken");
  }
}
