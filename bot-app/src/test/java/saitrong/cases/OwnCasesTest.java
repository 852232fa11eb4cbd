package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import saitrong.content.Directories;
import saitrong.staff.Account;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.ticket.Holder;
import saitrong.ticket.Leave;

/// Whose a case is, however whoever has it is called.
class OwnCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Holder.Unit CARDS =
      Holder.Unit.of(
          Directories.written(
                  """
                  units:
                    - id: cards
                      short: บัตร.
                      name: {th: กลุ่มงานบัตรตัวอย่าง, en: Card Office (example)}
                      acts-by: account
                  """)
              .unit("cards")
              .orElseThrow());

  @Test
  void areWhatTheyWereGivenUnderAFormerName() {
    var own = OwnCases.of(account(), List.of());

    assertThat(own.areInHand(new Holder.Person("มาลัย  เดิม", null))).isTrue();
    assertThat(own.areInHand(new Holder.Person("มาลัย ใหม่", CARDS, null))).isTrue();
    assertThat(own.areInHand(new Holder.Person("มาลี เดิม", CARDS, null))).isFalse();
  }

  @Test
  void areThoseOfWhomTheyStandInForAlsoUnderAFormerName() {
    var away = new Leave.Somebody("one", "ผู้ลา ทดลอง");
    var leave =
        new Leave("leave", away, new Leave.Somebody("m", "มาลัย เดิม"), TODAY, TODAY, "หัวหน้า");
    var theirs = new Holder.Person("ผู้ลา ทดลอง", null);

    assertThat(OwnCases.of(account(), List.of(leave)).areInHand(theirs)).isTrue();
    assertThat(OwnCases.of(account(), List.of()).are(theirs)).isFalse();
  }

  @Test
  void areThoseOfTheirUnitByAnyOfItsNames() {
    for (var name : List.of("cards", "บัตร.", "card office (example)", "กลุ่มงาน บัตรตัวอย่าง")) {
      var own = OwnCases.of(account(name), List.of());
      var colleague = new Holder.Person("ผู้อื่น ทดลอง", CARDS, null);

      assertThat(own.areWithTheUnit(CARDS)).as(name).isTrue();
      assertThat(own.are(colleague)).as(name).isTrue();
      assertThat(own.areInHand(colleague)).isFalse();
      assertThat(own.areWithTheUnit(colleague)).isFalse();
      assertThat(own.are(new Holder.Unit("กลุ่มงานอื่นตัวอย่าง"))).isFalse();
    }
  }

  @Test
  void areNotWhatNobodyHas() {
    var own = OwnCases.of(account("บัตร."), List.of());

    for (var nobody :
        List.of(new Holder.Receiving(), new Holder.Unnamed(), new Holder.Agency("บัตร."))) {
      assertThat(own.are(nobody)).isFalse();
    }
  }

  private static Account account(String... units) {
    return new Account(
        new Login("malai"),
        "มาลัย ใหม่",
        Set.of("มาลัย เดิม"),
        Set.of(Role.AGENT),
        List.of(units),
        true,
        null);
  }
}
