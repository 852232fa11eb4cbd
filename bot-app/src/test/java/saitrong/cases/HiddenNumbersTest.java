package saitrong.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import saitrong.ticket.StepKind;

/// Whoever may not see a case hears of it what they would hear of one that is not there, whichever
/// way they ask.
class HiddenNumbersTest extends ACaseAndATip {

  private static final String ASSIGNED =
      "--saitrong.staff.assigned=ผู้ได้รับมอบหมาย,สมชาย ตัวอย่าง";
  private static final String NOBODYS = "00009/2569";
  private static final String TIP =
      "หัวหน้าแผนกพัสดุเรียกรับเงินค่าตรวจรับงานจ้างทุกงวดตั้งแต่ต้นปี";

  /// Stands for the number in a table of what can be typed.
  private static final String N = "N";

  @Test
  void tellsWhoIsNotAssignedTheSameOfATipAsOfNothing() {
    String[] whoever = {ASSIGNED, "--by", "คนอื่น"};

    assertThat(answers("00002/2569", "1/69", whoever))
        .isEqualTo(answers(NOBODYS, "1/69", whoever))
        .hasSizeGreaterThan(StepKind.values().length + 6);
    assertThat(numbered("2/69").events()).hasSize(1);
  }

  @Test
  void tellsWhoIsNotAssignedTheSameWhereTheyAskForConfidentialOnes() {
    String[] whoever = {ASSIGNED, "--by", "คนอื่น", "--confidential"};

    assertThat(answers("00002/2569", "1/69", whoever)).isEqualTo(answers(NOBODYS, "1/69", whoever));
  }

  /// They see the tip that would be merged, and not the one that names them.
  @Test
  void tellsWhomItNamesTheSameOfATipAsOfNothing() {
    open("c", "corruption-tip", true, TIP + " สมชายเป็นคนรับ");
    open("d", "corruption-tip", true, "เรื่องอื่นทดลอง");
    String[] whoever = {ASSIGNED, "--by", "สมชาย ตัวอย่าง", "--confidential"};

    assertThat(answers("00003/2569", "4/69", whoever)).isEqualTo(answers(NOBODYS, "4/69", whoever));
    assertThat(numbered("3/69").events()).hasSize(1);
    assertThat(numbered("4/69").events()).hasSize(1);
  }

  @Test
  void namesNoHiddenTipBesideOneThatIsLikeIt() {
    open("c", "corruption-tip", true, TIP + " สมชายเป็นคนรับ");
    open("d", "corruption-tip", true, TIP);

    assertThat(shown("4/69", "ผู้ได้รับมอบหมาย")).contains("Perhaps the same as: 00003/2569");
    assertThat(shown("4/69", "สมชาย ตัวอย่าง")).contains(TIP).doesNotContain("00003");
  }

  @Test
  void namesNoHiddenTipThatOneWasMergedInto() {
    open("c", "corruption-tip", true, TIP + " สมชายเป็นคนรับ");
    open("d", "corruption-tip", true, TIP);
    run("merge", "4/69", "--into", "3/69", "--confidential", ASSIGNED, "--by", "ผู้ได้รับมอบหมาย");

    assertThat(shown("4/69", "ผู้ได้รับมอบหมาย")).contains("กับเรื่อง / into: 00003/2569");
    assertThat(shown("4/69", "สมชาย ตัวอย่าง"))
        .contains("กับเรื่องอื่น / into another case")
        .doesNotContain("00003");
  }

  @Test
  void namesNoHiddenTipThatWasMergedIntoAnother() {
    open("c", "corruption-tip", true, TIP + " สมชายเป็นคนรับ");
    run("merge", "3/69", "--into", "2/69", "--confidential", ASSIGNED, "--by", "ผู้ได้รับมอบหมาย");

    assertThat(shown("2/69", "ผู้ได้รับมอบหมาย")).contains("Merged into it: 00003/2569");
    assertThat(shown("2/69", "สมชาย ตัวอย่าง"))
        .contains("เรื่องลับทดลอง")
        .doesNotContain("Merged into it", "00003");
  }

  private String shown(String number, String by) {
    return saidTo("show", number, "--confidential", ASSIGNED, "--by", by);
  }

  /// Exit code, output and errors by what was typed, with the number that was asked for taken out.
  private Map<String, String> answers(String asked, String seen, String... whoever) {
    var answers = new LinkedHashMap<String, String>();
    for (var typed : ways(seen)) {
      var words = new ArrayList<>(typed);
      words.replaceAll(word -> word.equals(N) ? asked : word);
      words.addAll(List.of(whoever));
      forget();
      int code = run(words.toArray(String[]::new));
      String all = code + "\n" + said() + err.toString(UTF_8);
      answers.put(String.join(" ", typed), all.replace(asked, N));
    }
    return answers;
  }

  /// @param seen the number of a case that is there for whoever asks
  private static List<List<String>> ways(String seen) {
    var steps = Arrays.stream(StepKind.values()).map(kind -> List.of(kind.code(), N));
    return Stream.concat(
            steps,
            Stream.of(
                List.of("show", N),
                List.of("show", N, "--why"),
                List.of("complete", N, "เสร็จ", "--file", "/no/such/file"),
                List.of("merge", seen, "--into", N),
                List.of("merge", N, "--into", seen),
                List.of("erase", N),
                List.of("erase", N, "--yes"),
                List.of("rate-link", N),
                List.of("rate", N, "--by-phone", "--score", "5")))
        .toList();
  }
}
