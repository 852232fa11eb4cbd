package saitrong.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.content.FaqVocabularies;
import saitrong.content.ShippedContent;
import saitrong.faq.FaqFolder;
import saitrong.faq.FaqReading;
import saitrong.faq.FaqSet;

/// `faq-eval` measures, `faq-ask` explains.
class FaqCommandsTest {

  private static final FaqFiles EMPTY = _ -> new FaqReading.Sound(FaqSet.EMPTY);
  private static final FaqFiles SHIPPED =
      _ -> new FaqFolder(ShippedContent.faqFolder(), FaqVocabularies.ofNobody(Set.of())).read();

  private static final Desk SHIPPED_DESK =
      new Desk(ShippedContent.faqFolder().resolve(".."), "profile");

  @TempDir Path folder;

  @Test
  void printsOneObjectOfFiguresForPlainDocuments() throws IOException {
    var docs =
        file(
            "docs.jsonl",
            "{\"id\": \"a\", \"text\": \"ตลาดสด\"}\n{\"id\": \"b\", \"text\": \"ร้านอาหาร\"}");
    var queries = file("q.jsonl", "{\"id\": \"1\", \"text\": \"ร้านอาหาน\", \"expected\": \"b\"}");

    var printed = evaluates(EMPTY, "--docs", docs, "--queries", queries);

    assertThat(printed.text())
        .startsWith("{\"recall@1\": 1.0000, \"recall@3\": 1.0000,")
        .containsPattern("\"latency_us\": \\{\"p50\": \\d+, \"p99\": \\d+}}\n$");
    assertThat(printed.code()).isZero();
  }

  @Test
  void listsTheFailures() throws IOException {
    var queries =
        file(
            "q.jsonl",
            """
            {"id": "1", "text": "555555", "expected": "ehsb-forgot-password"}
            {"id": "2", "text": "สวัสดี", "expected": null}
            """);

    var printed = evaluates(SHIPPED, "--queries", queries, "--explain", "--en");

    assertThat(printed.text())
        .contains("1\t555555\texpected ehsb-forgot-password\tfound []\tnot answered\n")
        .contains("\"n\": 2, \"n_unanswerable\": 1, \"answered\": 0,");
  }

  @Test
  void saysWhereThereAreNoEntries() throws IOException {
    var queries = file("q.jsonl", "{\"id\": \"1\", \"text\": \"ก\"}");

    var printed = evaluates(EMPTY, "--queries", queries, "--en");

    assertThat(printed.text()).isEqualTo("There are no entries in faq-content\n");
    assertThat(printed.code()).isOne();
  }

  @Test
  void namesTheFileAndLineOfABrokenEntry() throws IOException {
    Files.createDirectory(folder.resolve("service"));
    file("service/broken.md", "no header");
    var queries = file("q.jsonl", "{\"id\": \"1\", \"text\": \"ก\"}");

    var printed =
        Desk.printed(out ->
            FaqCommands.evaluate(
                List.of("--content", folder.toString(), "--queries", queries, "--en"), out, out));

    assertThat(printed.text()).contains("service/broken.md:1: ");
    assertThat(printed.code()).isOne();
  }

  @Test
  void namesTheLineThatIsNoJson() throws IOException {
    var queries = file("q.jsonl", "{\"id\": \"1\", \"text\": \"ก\"}\n{oops\n");

    var printed = evaluates(EMPTY, "--queries", queries, "--en");

    assertThat(printed.text()).startsWith("Cannot be read: ").contains("q.jsonl:2");
    assertThat(printed.code()).isOne();
  }

  @Test
  void sayHowTheyAreUsed() {
    assertThat(evaluates(EMPTY, "--content").text()).startsWith("ใช้เป็น faq-eval");
    assertThat(evaluates(EMPTY, "--en").text()).startsWith("Use it as: faq-eval");
    assertThat(asks("--en").text()).startsWith("Use it as: faq-ask");
    assertThat(asks().code()).isEqualTo(2);
  }

  @Test
  void tellsWhatIsMadeOfAQuestion() {
    assertThat(asks("l;ylfu", "--en").text())
        .startsWith(
            "heard before the FAQ as hello\n"
                + "understood: สวัสดี\n"
                + "decision: does not answer, hands on\n");
  }

  /// The search alone would tell of an answer that nobody is shown.
  @Test
  void tellsWhatHearsAQuestionBeforeTheAnswers() {
    assertThat(asks("เบอร์โทร", "--en").text())
        .startsWith("heard before the FAQ as words-contact\nunderstood: ");
    assertThat(asks("เสร็จยัง", "--en").text())
        .startsWith("heard before the FAQ as the flow track");
    assertThat(asks("ติดตามเรื่อง", "--en").text())
        .startsWith("heard before the FAQ as the flow track");
    assertThat(asks("ขอบคุณค่ะ", "--en").text()).startsWith("heard before the FAQ as thanks");
    assertThat(asks("ช่วยฝากคำถามนี้ให้เจ้าหน้าที่ตอบทีนะคะ", "--en").text())
        .startsWith("heard before the FAQ as wish-to-leave");
    assertThat(asks("ขอบคุณครับ").text()).startsWith("ระบบรับไว้ก่อนค้นคำตอบ เป็น thanks");
    assertThat(asks("ลืมรหัสผ่านระบบออกบัตร", "--en").text()).startsWith("understood: ");
  }

  /// As the profile's groups and systems are, and no others.
  @Test
  void asksWhatTheAgencyServes() {
    var desk = Desk.in(folder);

    assertThat(asks(desk, "ลืมรหัสผ่านระบบออกบัตร", "--en").text())
        .contains("decision: answers card-forgot-password", "systems that it names: doh-card");
    assertThat(asks(desk.of("tambon-example"), "ลืมรหัสผ่านระบบออกบัตร", "--en").text())
        .contains(
            "decision: does not answer, hands on",
            "nearest is card-forgot-password, which is off for this agency (group card)");
  }

  @Test
  void asksTheFolderOfTheSettings() {
    var desk = Desk.in(folder);
    desk.edits(
        desk.answers().resolve("card/card-lost.md"),
        "ถามแบบอื่น:",
        "ถามแบบอื่น:\n  - กระรอกคาบไปแล้ว");

    assertThat(asks(desk, "กระรอกคาบไปแล้ว", "--en").text()).contains("answers card-lost");
  }

  @Test
  void asksAsSomebodyWhoToldTheirSystem() {
    var desk = Desk.in(folder);

    assertThat(asks(desk, "ลืมรหัสผ่าน", "--en").text()).contains("asks for the system");
    assertThat(asks(desk, "ลืมรหัสผ่าน", "--system", "ehsb", "--en").text())
        .contains("decision: answers ehsb-forgot-password");
  }

  @Test
  void asksAsSomebodyWhoToldTheirGroup() {
    var desk = Desk.in(folder);

    assertThat(asks(desk, "ขอคู่มือการใช้งาน", "--en").text()).contains("asks for the user group");
    assertThat(asks(desk, "ขอคู่มือการใช้งาน", "--group", "ท้องถิ่น", "--en").text())
        .contains("ehsb-manual-local-gov")
        .doesNotContain("asks for the user group", "ehsb-manual-province");
  }

  @Test
  void knowOnlyTheGroupsAndSystemsThatThereAre() {
    assertThat(asks("ก", "--group", "ชาวนา", "--en"))
        .isEqualTo(
            new Desk.Printed(
                2,
                "There is no user group \"ชาวนา\". There are: ท้องถิ่น, ประชาชน, ผู้ประกอบการ,"
                    + " สาธารณสุข, อื่นๆ\n"));
    assertThat(asks("ก", "--system", "x").text())
        .isEqualTo("ไม่มีระบบ \"x\" ที่มี: doh-card, ehsb\n");
    assertThat(asks("ก", "--group").code()).isEqualTo(2);
  }

  @Test
  void showsWhatSpeaksForTheAnswerAndAgainstIt() {
    assertThat(asks("ลืมรหัสผ่านใบขับขี่", "--en").text())
        .containsPattern("evidence: ahead of the second \\d\\.\\d\\d, words covered \\d\\.\\d\\d")
        .contains("words of other counters' matters: ขับขี่, ใบขับขี่\n");
  }

  @Test
  void asksNothingOfBrokenFiles() {
    var desk = Desk.in(folder);
    desk.writes(desk.answers().resolve("service/broken.md"), "no header");

    var printed = asks(desk, "เปิดกี่โมง");

    assertThat(printed.code()).isOne();
    assertThat(printed.text()).contains("service/broken.md:1: ");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Desk.Printed evaluates(FaqFiles files, String... args) {
    return Desk.printed(out -> FaqEvalCommand.run(files, List.of(args), out, out));
  }

  private static Desk.Printed asks(String... args) {
    return asks(SHIPPED_DESK, args);
  }

  private static Desk.Printed asks(Desk desk, String... args) {
    return Desk.printed(out -> FaqCommands.ask(desk.settings(), List.of(args), out));
  }
}
