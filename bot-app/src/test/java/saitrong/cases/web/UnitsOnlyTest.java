package saitrong.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.rating.Split;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.TestStore;

class UnitsOnlyTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(StaffForTests.collection());

  @Test
  void namesNoOfficerHoweverTheirNameWasTyped() {
    var accounts = StaffForTests.in(STORE.database(), InstantSource.system());
    StaffForTests.renamed(accounts, "one", "Malee Before", "Renu Example", Role.AGENT);

    var unitsOnly = UnitsOnly.of(accounts);

    for (var name : new String[] {"Renu Example", "renu example", "RENU  EXAMPLE", "maleebefore"}) {
      assertThat(unitsOnly.of(name)).as(name).isEqualTo(Split.NOT_SAID);
    }
    assertThat(unitsOnly.of("กลุ่มงานทดลอง")).isEqualTo("กลุ่มงานทดลอง");
  }
}
