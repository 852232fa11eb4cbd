package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.faq.ABrokenEntry.FILE;
import static saitrong.faq.ABrokenEntry.SOUND;
import static saitrong.faq.ABrokenEntry.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.Language;

/// Entries with faults, and what only looks like one.
class BrokenEntriesTest {

  /// Eras, months, the telephone and what the law calls so are no abbreviations and no blame.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ตั้งแต่ 23 พ.ย. พ.ศ. 2569 เวลา 16.30 น.",
        "โทร. วันที่ 1 ก.พ. ถึง 2 ม.ค.",
        "ผู้รับผิดชอบแจ้งว่าผิดกฎหมายหรือเป็นความผิด"
      })
  void sayAlsoWhatOnlyLooksLikeAFault(String line) {
    assertThat(files().with(FILE, SOUND.replace("- บ่าย", "- " + line)).problems()).isEmpty();
  }

  @Test
  void beginWithFilesThatAreSound() {
    assertThat(files().problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n"})
  void areSoundWithAnyLineEndsAndAByteOrderMark(String lineEnd) {
    var files = files().with(FILE, "\uFEFF" + SOUND.replace("\n", lineEnd));

    assertThat(files.sound().entry("service-hours").orElseThrow().body().th())
        .startsWith("เปิด **จันทร์ถึงศุกร์**")
        .endsWith("- บ่าย");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void areToldWithTheirLinesWhateverEndsThem(String lineEnd) {
    var broken = SOUND.replace("- บ่าย", "- `บ่าย`").replace("[ehsb]", "[x]");

    assertThat(files().with(FILE, broken.replace("\n", lineEnd)).problems())
        .extracting(FaqProblem::line)
        .containsExactly(10, 26);
  }

  @Test
  void areAllToldAtOnceInTheOrderOfTheFiles() {
    var broken =
        SOUND
            .replace("[ehsb]", "[x]")
            .replace("กันยายน 2570", "กันยา 257")
            .replace("* โทร", "* `โทร`");

    var problems =
        files().with(FILE, broken).with("service/zoo.md", "").with("law/a.md", "---\n").problems();

    assertThat(problems)
        .extracting(it -> it.file() + ":" + it.line())
        .containsExactly(
            "law/a.md:1", FILE + ":10", FILE + ":15", FILE + ":24", "service/zoo.md:1");
  }

  @Test
  void areToldWhenTheyAreNotUtf8() {
    byte[] inThaiWindows = ("---\nquestion:\n  th: ก\n").getBytes(Charset.forName("TIS-620"));

    assertThat(files().with(FILE, inThaiWindows).problems())
        .extracting(it -> it.in(Language.EN))
        .contains(
            FILE
                + ":3: The file is not UTF-8. Open it in a text editor and save it again as"
                + " UTF-8.");
  }

  /// Whatever an editor, a disk or a bad copy makes of a file: an answer, never an exception.
  @Test
  void areNeverMoreThanAList() {
    byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
    var slips = " :-\n\t[]{}&*!|>'\"%@,#?0x<_`".getBytes(StandardCharsets.UTF_8);
    var random = new Random(2569);

    for (int i = 0; i < 500; i++) {
      byte[] broken = sound.clone();
      for (int slip = 0; slip <= i % 5; slip++) {
        broken[random.nextInt(broken.length)] = slips[random.nextInt(slips.length)];
      }

      assertThat(files().with(FILE, broken).source().read()).isNotNull();
    }
  }

  @Test
  void areNoMoreThanAListWhenTheyAreDeep() {
    var deep = SOUND.replace("- บ่าย", ">".repeat(9000) + "[".repeat(9000));

    assertThat(files().with(FILE, deep).problems()).isNotEmpty();
  }
}
