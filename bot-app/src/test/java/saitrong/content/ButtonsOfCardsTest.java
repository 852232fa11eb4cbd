package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// What a card's button types has to be answered by something.
class ButtonsOfCardsTest {

  @TempDir Path folder;

  private Path flows;

  @BeforeEach
  void aCopyOfTheFlows() throws IOException {
    flows = folder.resolve("flows");
    FileSystemUtils.copyRecursively(ShippedFiles.flowsFolder(), flows);
  }

  @Test
  void mayNotTypeWhatNothingAnswers() throws IOException {
    var cards = flows.resolve("cards.yaml");
    var text = Files.readString(cards);
    var broken = text.replaceFirst("ส่งเอกสารเพิ่มเติม \\{", "ส่งเอกสารเพิ่มเตม {");
    Files.writeString(cards, broken);

    assertThat(problems("profile"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo(cards.toString());
          assertThat(problem.line()).isEqualTo(lineOf("ส่งเอกสารเพิ่มเตม", broken) - 1);
          assertThat(problem.thai())
              .isEqualTo(
                  "ปุ่มนี้พิมพ์คำว่า \"ส่งเอกสารเพิ่มเตม\" แล้วไม่มีอะไรตอบ ใช้ชื่อชุดสนทนา"
                      + " หรือคำที่ระบบรู้จัก เช่น เมนู");
          assertThat(problem.english())
              .isEqualTo(
                  "nothing answers \"ส่งเอกสารเพิ่มเตม\", which this button types: use the name of"
                      + " a flow, or words that the bot knows");
        });
  }

  private static int lineOf(String words, String text) {
    return (int) text.substring(0, text.indexOf(words)).lines().count();
  }

  /// It is left out then, as long as the flow is off.
  @Test
  void mayTypeWhatStartsAFlowThatIsOff() throws IOException {
    var agency = AgencyFiles.copiedTo(folder.resolve("agency"));
    agency.replace("profile.yaml", "track, add-documents, rate", "track, rate");
    Files.delete(agency.path("rich-menus.yaml")); // which would have a dead end too

    assertThat(ShippedFiles.with(agency.folder(), "profile").read())
        .isInstanceOf(Reading.Sound.class);
  }

  private List<Problem> problems(String agency) {
    var files =
        new ContentFolder(ShippedFiles.agencyFolder(), flows, ShippedFiles.faqFolder(), agency);
    return switch (files.read()) {
      case Reading.Sound _ -> List.of();
      case Reading.Broken(var problems) -> problems;
    };
  }
}
