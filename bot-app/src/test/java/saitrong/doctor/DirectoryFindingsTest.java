package saitrong.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import saitrong.content.Directories;
import saitrong.content.Directory;

class DirectoryFindingsTest {

  private static final Directory DIRECTORY =
      Directories.written(
          """
          units: [{id: desk, short: บริการ, name: กลุ่มงานบริการตัวอย่าง, acts-by: account}]
          persons:
            - id: one
              name: ผู้ทดลองหนึ่ง
              unit: desk
              deputy: two
              away: [{from: 2569-12-01, to: 2569-12-04}]
            - id: two
              name: ผู้ทดลองสอง
              unit: desk
              deputy: desk
              away: [{from: 2569-12-04, to: 2569-12-07}]
          responsible: [{to: one}, {to: one, kinds: [training]}]
          """);

  @Test
  void nameOnceWhoIsAwayTogetherWithTheirDeputy() {
    assertThat(DirectoryFindings.awayTogether(DIRECTORY, LocalDate.of(2026, 12, 4)))
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Finding.Kind.NOTE))
        .satisfies(it -> assertThat(it.thai()).contains("ผู้ทดลองหนึ่ง, ผู้ทดลองสอง", "desk"));
  }

  @Test
  void areNoneWhileOneOfTheTwoIsThere() {
    assertThat(DirectoryFindings.awayTogether(DIRECTORY, LocalDate.of(2026, 12, 3))).isEmpty();
    assertThat(DirectoryFindings.awayTogether(DIRECTORY, LocalDate.of(2026, 12, 7))).isEmpty();
    assertThat(DirectoryFindings.awayTogether(null, LocalDate.of(2026, 12, 4))).isEmpty();
  }
}
