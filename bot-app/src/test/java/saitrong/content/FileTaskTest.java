package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an admin is told of files that are sound. The holidays that ship are those of 2569 and
/// 2570, and two days of January after them.
class FileTaskTest {

  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2027-09-03, อีก 119 วัน เพิ่มวันหยุดของปี พ.ศ. 2571",
    "2027-12-31, สิ้นสุดที่ปี พ.ศ. 2570 อีก 0 วัน",
    "2028-01-01, ยังไม่มีวันหยุดราชการของปี พ.ศ. 2571",
    "2025-12-31, ยังไม่มีวันหยุดราชการของปี พ.ศ. 2568"
  })
  void saysWhenTheListOfHolidaysEnds(LocalDate today, String told) {
    var tasks = FileTask.of(shipped(), today);

    assertThat(tasks)
        .filteredOn(it -> it.thai().contains(told))
        .singleElement()
        .satisfies(it -> assertThat(it.pressing()).isEqualTo(told.startsWith("ยังไม่มี")));
  }

  @Test
  void saysNothingOfTheEndWhileItIsFarAway() {
    assertThat(FileTask.of(shipped(), LocalDate.of(2027, 8, 1)))
        .noneMatch(it -> it.thai().contains("สิ้นสุด"));
  }

  @Test
  void countsByYearWhatIsNotConfirmed() {
    assertThat(FileTask.of(shipped(), NOVEMBER))
        .anySatisfy(it ->
            assertThat(it.thai())
                .contains("รอยืนยันตามประกาศของคณะรัฐมนตรี ปี พ.ศ. 2569 2 วัน, ปี พ.ศ. 2570 8 วัน"))
        .anySatisfy(it -> assertThat(it.english()).contains("2 in 2026, 8 in 2027, 1 in 2028"));
  }

  /// Somebody has been told a day that rests on it.
  @Test
  void namesWhatPromisesOfTodayRestOnAndNobodyConfirmed() {
    assertThat(FileTask.of(shipped(), NOVEMBER))
        .anySatisfy(it ->
            assertThat(it.thai()).contains("ยังไม่ยืนยัน: จ. 7 ธ.ค. 2569 (ชดเชยวันพ่อแห่งชาติ)"));
    assertThat(FileTask.of(shipped(), LocalDate.of(2026, 12, 8)))
        .noneMatch(it -> it.thai().contains("ชดเชยวันพ่อแห่งชาติ"));
  }

  /// The grounds of the first agency are not those of another.
  @Test
  void missesThePromisesOfAnAgencyThatHasNoneOfItsOwn() {
    var files = AgencyFiles.copiedTo(folder);
    for (var file : List.of("tambon-example.yaml", "rich-menus-tambon-example.yaml")) {
      files.write(file.replace("tambon-example", "my-office"), files.text(file));
    }

    var content = ShippedFiles.sound(ShippedFiles.with(files.folder(), "my-office"));

    assertThat(Files.isRegularFile(files.path("policy.yaml"))).isTrue();
    assertThat(content.policy()).isNull();
    assertThat(FileTask.of(content, NOVEMBER))
        .anyMatch(it -> it.english().contains("no promised times of its own"));
    assertThat(FileTask.of(shipped(), NOVEMBER)).noneMatch(it -> it.thai().contains("มาตรฐานเวลา"));
  }

  @Test
  void namesTheUnitsThatNobodyAnswersFor() {
    assertThat(FileTask.of(shipped(), NOVEMBER))
        .anyMatch(it -> it.english().startsWith("Unit digital-law has no head"));
    assertThat(FileTask.of(ShippedFiles.of("tambon-example"), NOVEMBER))
        .noneMatch(it -> it.english().contains("has no head"));
  }

  private static Content shipped() {
    return ShippedFiles.of("profile");
  }
}
