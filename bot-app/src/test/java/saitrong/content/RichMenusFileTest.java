package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.RichMenu.Bounds;
import saitrong.content.RichMenu.Tap;

/// The description of the rich menus: what it means, and one way after the other to break it.
class RichMenusFileTest {

  private static final String MENUS = "rich-menus.yaml";

  @TempDir Path folder;

  record Mistake(String right, String wrong, int lines, String said) {
    @Override
    public String toString() {
      return said;
    }
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(
        mistake(
            "  bar: เมนู\n", "  bar: " + "น้ำ".repeat(15) + "\n", 0, "longer than 14 characters"),
        mistake("  bar: เมนู\n", "", -1, "\"citizens.bar\" is missing"),
        mistake("height: tall", "height: huge", 0, "must be one of tall, short"),
        mistake("columns: 6", "columns: 7", 0, "must be a number from 1 to 6"),
        mistake("icon: question", "icon: cat", 0, "must be one of question, letter"),
        mistake("th: ถามคำถาม,", "th: " + "ถาม".repeat(7) + ",", 0, "longer than 20 characters"),
        mistake("says: ขอคำปรึกษา", "says: " + "ก".repeat(301), 0, "longer than 300 characters"),
        mistake("      says: ขอคำปรึกษา\n", "", -2, "write one of the two"),
        mistake(
            "says: ขอคำปรึกษา", "opens: http://a.example", 0, "must begin with https:// or tel:"),
        mistake("says: ขอคำปรึกษา", "opens: nowhere at all", 0, "must begin with https:// or tel:"),
        mistake("says: ขอคำปรึกษา", "says: คำที่ไม่มีใครรู้จัก", -5, "nothing answers"),
        mistake("wide: 3", "wide: 4", 1, "wider than what is left of the row"),
        mistake("wide: 3", "wide: 2", 5, "wider than what is left"),
        mistake(
            "says: ฝากเรื่อง\n      wide: 3", "says: ฝากเรื่อง\n      wide: 2", 2, "wider than"),
        mistake("      main: yes", "      main: maybe", 0, "must be yes or no"),
        mistake("officials:", "oficials:", 1, "unknown key"),
        mistake("      icon: letter\n", "      icn: letter\n", 0, "unknown key"));
  }

  private static Mistake mistake(String right, String wrong, int lines, String said) {
    return new Mistake(right, wrong, lines, said);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isToldWithFileAndLine(Mistake mistake) {
    var files = AgencyFiles.copiedTo(folder);
    int line = files.replace(MENUS, mistake.right(), mistake.wrong());

    assertThat(files.problems())
        .anySatisfy(problem -> {
          assertThat(problem.file()).endsWith(MENUS);
          assertThat(problem.english()).contains(mistake.said());
          assertThat(problem.thai()).matches("(?s).*[ก-๙].*");
          if (mistake.lines() >= 0) {
            assertThat(problem.line()).isEqualTo(line + mistake.lines());
          }
        });
  }

  @Test
  void refusesMoreRowsThanCanBeRead() {
    var files = AgencyFiles.copiedTo(folder);
    files.replace(MENUS, "  columns: 3\n", "  columns: 1\n");

    assertThat(files.problems())
        .anySatisfy(problem -> assertThat(problem.english()).contains("at most 3 rows"));
  }

  @Test
  void refusesALastRowThatIsNotFull() {
    var files = AgencyFiles.copiedTo(folder);
    files.replace(MENUS, "  columns: 3\n", "  columns: 4\n");

    assertThat(files.problems())
        .anySatisfy(problem -> assertThat(problem.english()).contains("last row is not full"));
  }

  /// The sub-district has no consultation, which the other agency's menu begins with.
  @Test
  void mayBeAnAgencysOwn() {
    var first = ShippedFiles.of("tambon-example").menus().getFirst().areas().getFirst();

    assertThat(first.tap()).isEqualTo(new Tap.Says("คำร้องทั่วไป"));
  }

  /// Nobody becomes an official but by that script.
  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void holdsAMenuForOfficialsWhereSomebodyCanBecomeOne(String agency) {
    var content = ShippedFiles.of(agency);
    boolean hasMenu =
        content.menus().stream().anyMatch(menu -> menu.audience() == Audience.OFFICIALS);

    assertThat(hasMenu).isEqualTo(content.profile().flows().contains("official-admin"));
  }

  @Test
  void mayBeMissing() throws IOException {
    var files = AgencyFiles.copiedTo(folder);
    Files.delete(files.path(MENUS));

    assertThat(ShippedFiles.sound(ShippedFiles.with(folder, "profile")).menus()).isEmpty();
  }

  @Test
  void putsFieldsSideBySideUntilTheRowIsFull() {
    var menu = ShippedFiles.of("profile").menus().getFirst();

    assertThat(menu.audience()).isEqualTo(Audience.CITIZENS);
    assertThat(menu.rows()).isEqualTo(2);
    assertThat(menu.areas().stream().map(menu::boundsOf).toList())
        .isEqualTo(
            List.of(
                new Bounds(0, 0, 1250, 843),
                new Bounds(1250, 0, 1250, 843),
                new Bounds(0, 843, 833, 843),
                new Bounds(833, 843, 834, 843),
                new Bounds(1667, 843, 833, 843)));
    assertThat(menu.areas().getFirst().tap()).isEqualTo(new Tap.Says("ขอคำปรึกษา"));
  }
}
