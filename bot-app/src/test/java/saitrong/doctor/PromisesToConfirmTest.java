package saitrong.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import saitrong.content.Policy;
import saitrong.content.PolicyVersion;
import saitrong.content.PolicyVersion.Confirmation;

/// What the office promises is confirmed by a person each October.
class PromisesToConfirmTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @Test
  void areATaskUntilSomebodyHasConfirmedThem() {
    assertThat(FilesCheck.toConfirm(policy(null), TODAY))
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Finding.Kind.NOTE))
        .satisfies(it -> assertThat(it.thai()).contains("รุ่น 7 ยังไม่มีผู้ยืนยัน"));
  }

  @Test
  void areATaskAgainInTheNextFiscalYear() {
    var policy = policy(LocalDate.of(2026, 10, 1));

    assertThat(FilesCheck.toConfirm(policy, TODAY)).isEmpty();
    assertThat(FilesCheck.toConfirm(policy, LocalDate.of(2027, 10, 1))).hasSize(1);
  }

  private static Policy policy(@Nullable LocalDate confirmed) {
    var confirmation = confirmed == null ? null : new Confirmation("หัวหน้ากลุ่มงาน", confirmed);
    return new Policy(
        List.of(
            new PolicyVersion(
                7,
                LocalDate.of(2026, 10, 1),
                confirmation,
                false,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of())));
  }
}
