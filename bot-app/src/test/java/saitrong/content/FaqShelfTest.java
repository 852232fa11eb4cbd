package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The answers as a part of what an agency edits: which are read, and what is told of the others.
class FaqShelfTest extends AtTheShelf {

  @Test
  void servesTheGroupsThatAreOn() {
    assertThat(sound().faq().entries()).containsOnlyKeys("hours");
  }

  @Test
  void isEmptyWithoutFiles() throws IOException {
    switchOn("");
    var without = new ContentFolder(agency.folder(), flows(), folder.resolve("none"), "profile");

    assertThat(ShippedFiles.sound(without).faq().entries()).isEmpty();
  }

  @Test
  void tellsAGroupThatIsNotThere() {
    int line = switchOn("service, lawn");

    assertThat(problems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.file()).isEqualTo(agency.path("profile.yaml").toString());
          assertThat(it.line()).isEqualTo(line);
          assertThat(it.thai())
              .isEqualTo("faq-groups[2]: ไม่มีหมวดคำตอบ \"lawn\" ที่มี: law, service");
          assertThat(it.english())
              .isEqualTo(
                  "faq-groups[2]: there is no group of answers \"lawn\". There are: law, service");
        });
  }

  @Test
  void tellsABrokenAnswerByWhereItLies() {
    write("law/act.md", answer("กฎหมายใด", "| ตาราง |"));

    assertThat(problems())
        .extracting(it -> it.file() + ":" + it.line())
        .containsExactly(folder.resolve("faq-content/law/act.md") + ":9");
  }

  /// The profile knows the systems.
  @Test
  void holdsAnswersAgainstTheAgencysSystems() {
    write(
        "service/hours.md",
        answer("เปิดกี่โมง", "โทร.").replace("ที่มา:", "ระบบ: [ehsb, x]\nที่มา:"));

    assertThat(problems())
        .extracting(Problem::english)
        .containsExactly("there is no system \"x\". There are: doh-card, ehsb");
  }

  @Test
  void namesAnotherSetWhenAnAnswerChanges() {
    var before = sound();
    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phones}"));

    assertThat(sound().hash()).isNotEqualTo(before.hash());
  }

  /// Officers are asked their group by a flow, and answers are chosen by it.
  @Test
  void knowsTheUserGroupsThatTheConsultationAsksFor() throws IOException {
    String flow = Files.readString(flows().resolve("consultation.yaml"));
    String asked =
        flow.substring(flow.indexOf("ถาม: กลุ่ม"), flow.indexOf("ถาม: หน่วยงาน"))
            .replace("อื่น ๆ", "อื่นๆ");

    assertThat(FaqVocabularies.USER_GROUPS)
        .hasSize(5)
        .allSatisfy(it -> assertThat(asked).contains(it));
    assertThat(asked.split("- th:|- \\{th:", -1)).hasSize(6);
  }

  @Test
  void tellsALinkThatLeadsNowhere() throws IOException {
    var link = folder.resolve("faq-content/service/linked.md");
    Files.createSymbolicLink(link, folder.resolve("gone.md"));

    assertThat(problems()).extracting(Problem::file).containsExactly(link.toString());
  }

  @Test
  void tellsWhatLiesWhereNothingIsRead() {
    write("service/phone/x.md", answer("โทรศัพท์", "โทร."));
    write("synonyms.yml", "");
    write("stopwords.txt", "");
    write("law/act.docx", "");

    assertThat(problems())
        .extracting(it -> folder.resolve("faq-content").relativize(Path.of(it.file())).toString())
        .containsExactly("law/act.docx", "service/phone/x.md", "stopwords.txt", "synonyms.yml");
  }

  /// What editors and systems leave there, and what is for people to read.
  @Test
  void passesOverWhatIsNotMeantToServe() {
    write("README.md", "for editors");
    write("law/README.md", "for editors");
    write(".git/config", "");
    write("law/.act.md.swp", "");
    write("law/act.md~", "");
    write("law/~$act.docx", "");
    write("law/Thumbs.db", "");
    write("questions/tuning.jsonl", "");

    assertThat(problems()).isEmpty();
  }
}
