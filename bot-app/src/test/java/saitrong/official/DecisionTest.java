package saitrong.official;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Officials;
import saitrong.citizen.OfficialsForTests;
import saitrong.official.Applications.Application;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

class DecisionTest {

  private static final CitizenId SOMEBODY = new CitizenId("0f0f");
  private static final String NUMBER = "00011/2569";
  private static final String LIGHT = "00012/2569";

  @RegisterExtension static final TestStore STORE = TestStore.with(OfficialsForTests.collection());

  private Officials officials;
  private Decision decision;

  @BeforeEach
  void wire() {
    officials = OfficialsForTests.in(STORE.database(), new MovableClock());
    decision = new Decision(DecisionTest::find, officials);
  }

  private static Optional<Application> find(String number) {
    var kinds =
        Map.of(NUMBER, Applications.KIND, "11/69", Applications.KIND, LIGHT, "street-light");
    return Optional.ofNullable(kinds.get(number))
        .map(kind -> new Application(number.equals("11/69") ? NUMBER : number, kind, SOMEBODY));
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

    assertThat(decision.approve(NUMBER).english()).contains("nothing has changed");
    assertThat(officials.of(SOMEBODY).orElseThrow().version()).isEqualTo(1);
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
