package saitrong.official;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Officials;
import saitrong.citizen.OfficialsForTests;
import saitrong.shared.MovableClock;
import saitrong.staff.Deed;
import saitrong.store.TestStore;
import saitrong.ticket.State;

class DecisionTest {

  private static final CitizenId SOMEBODY = new CitizenId("0f0f");
  private static final String NUMBER = "00011/2569";
  private static final String LIGHT = "00012/2569";

  @RegisterExtension static final TestStore STORE = TestStore.with(OfficialsForTests.collection());

  private final FakeApplications applications = new FakeApplications();
  private final List<Deed> trail = new ArrayList<>();
  private Officials officials;
  private Decision decision;

  @BeforeEach
  void wire() {
    officials = OfficialsForTests.in(STORE.database(), new MovableClock());
    decision = new Decision(applications, officials, trail::add, "ผู้ทดลอง", "account");
    applications.has(NUMBER, Applications.KIND, SOMEBODY, State.WAITING);
    applications.has(LIGHT, "street-light", SOMEBODY, State.WAITING);
  }

  @Test
  void verifiesWhoAppliedInThatCase() {
    var said = decision.approve("11/69");

    assertThat(said.code()).isZero();
    assertThat(said.thai()).contains("รับรองแล้ว", NUMBER);
    assertThat(officials.of(SOMEBODY).orElseThrow().byCase()).isEqualTo(NUMBER);
  }

  @Test
  void saysThatNothingChangedTheSecondTime() {
    decision.approve(NUMBER);

    assertThat(decision.approve(NUMBER).english()).contains("Verified before already");
    assertThat(officials.of(SOMEBODY).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void bringsTheCaseToItsEndByWhoDecidedAlsoAfterACrashInBetween() {
    officials.verify(SOMEBODY, NUMBER);

    decision.approve(NUMBER);

    assertThat(applications.granted).containsExactly(NUMBER + " by ผู้ทดลอง");
  }

  @Test
  void putsADecisionOnRecord() {
    decision.approve("11/69");
    decision.revoke(NUMBER);

    assertThat(trail)
        .containsExactly(
            new Deed("ผู้ทดลอง", "account", "official-approve", NUMBER),
            new Deed("ผู้ทดลอง", "account", "official-revoke", NUMBER));
  }

  /// Whoever was told that it cannot be done is not verified past that.
  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"IMPOSSIBLE", "WITHDRAWN", "REFERRED", "LAPSED"})
  void verifiesNobodyWhoseCaseWasClosedOtherwise(State state) {
    applications.has(NUMBER, Applications.KIND, SOMEBODY, state);

    var said = decision.approve(NUMBER);

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.thai()).contains("cases reopen " + NUMBER);
    assertThat(officials.all()).isEmpty();
    assertThat(applications.granted).isEmpty();
  }

  @Test
  void takesAVerificationBack() {
    decision.approve(NUMBER);

    assertThat(decision.revoke(NUMBER).english()).startsWith("No longer verified");
    assertThat(officials.isOfficial(SOMEBODY)).isFalse();
    assertThat(decision.revoke(NUMBER).english()).contains("nothing has changed");
  }

  @Test
  void verifiesNobodyByACaseOfAnotherKind() {
    assertThat(decision.approve(LIGHT).code()).isEqualTo(1);
    assertThat(decision.revoke(LIGHT).code()).isEqualTo(1);
    assertThat(officials.all()).isEmpty();
  }

  @Test
  void saysWhenThereIsNoSuchCase() {
    assertThat(decision.approve("99999/2569").english()).contains("There is no case 99999/2569");
    assertThat(decision.revoke("99999/2569").code()).isEqualTo(1);
  }

  @Test
  void asksForTheNumberWhenThereIsNone() {
    var bytes = new ByteArrayOutputStream();

    int code = OfficialCommand.approve(List.of(), new PrintStream(bytes, true, UTF_8));

    assertThat(code).isEqualTo(2);
    assertThat(bytes.toString(UTF_8)).startsWith("ระบุเลขที่รับแจ้ง: official-approve");
  }
}
