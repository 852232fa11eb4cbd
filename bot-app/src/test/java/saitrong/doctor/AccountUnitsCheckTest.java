package saitrong.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ContentFolder;
import saitrong.staff.Account;
import saitrong.staff.Login;
import saitrong.staff.Role;

/// Whoever is of a unit that the directory does not have sees nothing of it.
class AccountUnitsCheckTest {

  private static final String UNIT = "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย";

  @Test
  void namesAccountsOfUnitsThatTheDirectoryDoesNotHave() {
    var one = account("one", true, UNIT, "กลุ่มเดิม");
    var two = account("two", true, UNIT);

    assertThat(check(one, two).look())
        .singleElement()
        .satisfies(it -> assertThat(it.mustBeMended()).isTrue())
        .satisfies(it -> assertThat(it.thai()).contains("one \"กลุ่มเดิม\"", UNIT, "--change"))
        .satisfies(
            it -> assertThat(it.english()).contains("one \"กลุ่มเดิม\"").doesNotContain("two"));
  }

  @ParameterizedTest
  @ValueSource(strings = {UNIT, "digital-law", "ดิจิทัลกฎหมาย", " กลุ่มพัฒนา ระบบดิจิทัลกฎหมาย"})
  void knowsAUnitByEachOfItsNames(String unit) {
    assertThat(check(account("one", true, unit)).look()).isEmpty();
  }

  @Test
  void hasNothingToSayOfWhoeverIsOfNoUnitOrLeft() {
    assertThat(check(account("one", true), account("two", false, "กลุ่มเดิม")).look()).isEmpty();
  }

  @Test
  void leavesItToOthersToSayThatTheDatabaseIsAway() {
    var away =
        new AccountUnitsCheck(
            folder(),
            () -> {
              throw new MongoTimeoutException("away");
            });

    assertThat(away.look()).isEmpty();
  }

  private static AccountUnitsCheck check(Account... accounts) {
    return new AccountUnitsCheck(folder(), () -> List.of(accounts));
  }

  private static Account account(String login, boolean open, String... units) {
    return new Account(
        new Login(login),
        "ผู้ทดลอง " + login,
        Set.of(Role.AGENT),
        Stream.of(units).toList(),
        open,
        null);
  }

  private static ContentFolder folder() {
    var agencies = DoctorTest.agencies();
    return new ContentFolder(
        agencies,
        agencies.resolveSibling("conversation-flows"),
        agencies.resolveSibling("faq-content"),
        "profile");
  }
}
