package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.ticket.CaseWalk.CITIZEN;
import static saitrong.ticket.CaseWalk.MACHINE;
import static saitrong.ticket.CaseWalk.OFFICER;
import static saitrong.ticket.CaseWalk.begins;
import static saitrong.ticket.CaseWalk.inProgress;
import static saitrong.ticket.CaseWalk.words;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.shared.Language;

/// A case guards its own way: which steps it takes from where, and what each of them needs.
class StepsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void goesFromItsReceiptToItsResult() {
    var walk = begins();

    walk.does(new Step.Accept()).does(new Step.Begin(words("กำลังตรวจสอบบัญชีผู้ใช้งาน")));
    walk.does(new Step.AskCitizen(words("ภาพหน้าจอ"), null)).does(new Step.Resume(null));
    walk.does(new Step.Complete(words("เปลี่ยนรหัสผ่านให้แล้ว")));

    assertThat(walk.ticket().events().stream().skip(1).map(it -> ((TicketEvent.Moved) it).to()))
        .containsExactly(
            State.ACCEPTED,
            State.IN_PROGRESS,
            State.AWAITING_CITIZEN,
            State.IN_PROGRESS,
            State.DONE);
    assertThat(walk.ticket().isClosed()).isTrue();
  }

  @Test
  void sayWhatCanBeDoneInsteadOfAStepThatIsNotForNow() {
    var objection = begins().isRefused(new Step.Complete(words("ทำแล้ว")));

    assertThat(objection)
        .isEqualTo(
            new Objection.NotFromHere(
                State.WAITING,
                List.of(StepKind.ANSWER, StepKind.ACCEPT, StepKind.GIVE, StepKind.WITHDRAW)));
    assertThat(objection.in(Language.TH))
        .isEqualTo(
            "เรื่องนี้อยู่ในสถานะ รอรับเรื่อง สิ่งที่ทำได้: ตอบทันที, รับเรื่อง, มอบหมาย, ยกเลิก");
    assertThat(objection.in(Language.EN)).startsWith("The case is: Waiting to be taken up.");
  }

  @Test
  void wantEveryThingThatTheyNeedAndSayAllThatIsMissingAtOnce() {
    var walk = inProgress();

    assertThat(walk.isRefused(new Step.CannotBeDone(null, null, words(" "))))
        .isEqualTo(missing(Need.REASON, Need.WHY, Need.INSTEAD));
    assertThat(walk.isRefused(new Step.CannotBeDone(Reason.NOT_DESIGNED, words("ก"), null)))
        .isEqualTo(missing(Need.INSTEAD));
    assertThat(walk.isRefused(new Step.Refer(" ", null, null, null)))
        .isEqualTo(missing(Need.AGENCY, Need.REFERENCE, Need.CONTACT));
    assertThat(walk.isRefused(new Step.Forward(null, Way.LETTER, null, null, null)))
        .isEqualTo(missing(Need.TO, Need.UNTIL, Need.FOLLOW_UP, Need.WHY));
    assertThat(walk.isRefused(new Step.Complete(words(" ")))).isEqualTo(missing(Need.DONE));
    assertThat(walk.isRefused(new Step.AskCitizen(null, null))).isEqualTo(missing(Need.WANTED));
    assertThat(begins().isRefused(new Step.Answer(null))).isEqualTo(missing(Need.ANSWER));
  }

  @Test
  void tellInBothLanguagesWhatIsMissing() {
    var objection = inProgress().isRefused(new Step.CannotBeDone(null, null, null));

    assertThat(objection.in(Language.TH))
        .isEqualTo("โปรดระบุ เหตุผลตามรายการ, เหตุผล, สิ่งที่ทำได้แทน");
    assertThat(objection.in(Language.EN))
        .isEqualTo("Please give a reason from the list, why, what can be done instead.");
  }

  @Test
  void beginTheListOfReasonsWithThoseOfTheServiceProcess() {
    assertThat(Arrays.stream(Reason.values()).limit(2).map(reason -> reason.in(Language.TH)))
        .containsExactly("ระบบไม่ได้ออกแบบรองรับ", "ประเด็นไม่เกี่ยวข้องกับการใช้งานระบบ");
  }

  @Test
  void keepTheReasonInTheOpenAndTheWordsSealed() {
    var walk =
        inProgress()
            .does(
                new Step.CannotBeDone(Reason.NOT_DESIGNED, words("แก้ไม่ได้"), words("ยื่นใหม่")));

    var event = walk.ticket().lastMove();
    assertThat(event.fact()).isEqualTo(new Fact.Because(Reason.NOT_DESIGNED));
    assertThat(event.remarks()).containsOnlyKeys(Remark.WORDS, Remark.INSTEAD);
    assertThat(event.by()).isEqualTo(OFFICER);
    assertThat(event.at()).isEqualTo(walk.now());
  }

  @Test
  void giveTheCitizenTimeToTellMoreBeforeTheCaseIsClosedForWantOfIt() {
    var walk = inProgress().does(new Step.AskCitizen(words("ภาพหน้าจอ"), TODAY.plusDays(5)));

    assertThat(walk.afterDays(5).isRefused(new Step.Lapse(), MACHINE))
        .isEqualTo(new Objection.TooEarly(TODAY.plusDays(5)));

    walk.afterDays(1).does(new Step.Lapse(), MACHINE);
    assertThat(walk.ticket().state()).isEqualTo(State.LAPSED);
  }

  @Test
  void giveTheUsualTimeWhereTheOfficerSetNoDay() {
    var walk = inProgress().does(new Step.AskCitizen(words("ภาพหน้าจอ"), null));

    assertThat(walk.afterDays(15).isRefused(new Step.Lapse()))
        .isEqualTo(new Objection.TooEarly(TODAY.plusDays(15)));
    walk.afterDays(1).does(new Step.Lapse());
  }

  @Test
  void wantNoDayThatIsOver() {
    var walk = inProgress();

    assertThat(walk.isRefused(new Step.AskCitizen(words("ภาพ"), TODAY.minusDays(1))))
        .isEqualTo(new Objection.Past(Need.UNTIL));
    walk.does(new Step.AskCitizen(words("ภาพ"), TODAY));
  }

  /// A slip of the year would stop all clocks of the case for as long.
  @Test
  void wantNoDayThatIsYearsAway() {
    var last = TODAY.plusDays(366);
    var far = last.plusDays(1);
    var to = new Holder.Unit("กลุ่มงานสมมติ");
    var why = words("ขอให้ช่วยดู");

    assertThat(inProgress().isRefused(new Step.AskCitizen(words("ภาพ"), far)))
        .isEqualTo(new Objection.TooFar(last));
    assertThat(inProgress().isRefused(new Step.Forward(to, Way.ACCOUNT, far, null, why)))
        .isEqualTo(new Objection.TooFar(last));
    assertThat(inProgress().isRefused(new Step.Forward(to, Way.LETTER, last, far, why)))
        .isEqualTo(new Objection.TooFar(last));
    inProgress().does(new Step.Forward(to, Way.LETTER, last, last, why));
  }

  /// Nobody is woken for a question: by eight in the morning that day is over.
  @Test
  void wantNoDayThatIsOverBeforeItsCitizenIsTold() {
    var atNight = inProgress().after(Duration.ofMinutes(15));

    assertThat(atNight.isRefused(new Step.AskCitizen(words("ภาพ"), TODAY)))
        .isEqualTo(new Objection.TooSoon(TODAY.plusDays(1)));
    atNight.does(new Step.AskCitizen(words("ภาพ"), TODAY.plusDays(1)));
  }

  /// The ways of officers are nothing that a citizen could go.
  @Test
  void tellACitizenOnlyOfWhatCitizensCanDo() {
    var done = inProgress().does(new Step.Complete(words("ทำแล้ว")));
    assertThat(done.isRefused(new Step.Withdraw(null), CaseWalk.CITIZEN).in(Language.TH))
        .isEqualTo("เรื่องนี้อยู่ในสถานะ ดำเนินการเสร็จสิ้น สิ่งที่ทำได้: เข้าใจแล้ว, เปิดใหม่");

    var withdrawn = inProgress().does(new Step.Withdraw(words("โทรมาขอยกเลิก")));
    assertThat(withdrawn.isRefused(new Step.Reopen(null), CaseWalk.CITIZEN).in(Language.TH))
        .isEqualTo("เรื่องนี้อยู่ในสถานะ ยกเลิกตามความประสงค์ของผู้แจ้ง");
    assertThat(withdrawn.isRefused(new Step.Reopen(null), CaseWalk.CITIZEN).in(Language.EN))
        .isEqualTo("The case is: Cancelled at the requester's wish.");
  }

  /// A citizen's addition ends the waiting for it, and calls nothing back from another unit.
  @Test
  void leaveAForwardedCaseWhereItIsWhateverItsCitizenSends() {
    var forwarded = CaseWalk.inProgress();
    forwarded.does(forwarded.forwardTo(new Holder.Unit("กลุ่มงานสมมติ")));

    assertThat(forwarded.isRefused(new Step.Resume(null), CaseWalk.CITIZEN))
        .isInstanceOf(Objection.NotFromHere.class);
  }

  @Test
  void leaveTheWorkOfOfficersToOfficers() {
    var walk = inProgress();

    assertThatThrownBy(() -> walk.does(new Step.Complete(words("ก")), CITIZEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> walk.does(new Step.Withdraw(null), MACHINE))
        .isInstanceOf(IllegalArgumentException.class);
    walk.does(new Step.Withdraw(null), CITIZEN);
  }

  @ParameterizedTest
  @EnumSource
  void leadNowhereButFromWhereAListSaysSo(StepKind kind) {
    var from = EnumSet.allOf(State.class);
    from.removeIf(state -> !kind.isPossibleIn(state));

    assertThat(from).isNotEmpty();
    assertThat(StepKind.called(kind.code())).contains(kind);
    assertThat(StepKind.called(kind.in(Language.TH))).contains(kind);
  }

  @ParameterizedTest
  @EnumSource
  void endEveryUnclosedCaseWhenItsCitizenWishes(State state) {
    assertThat(StepKind.WITHDRAW.isPossibleIn(state)).isNotEqualTo(state.isClosed());
  }

  private static Objection missing(Need... needs) {
    return new Objection.Missing(List.of(needs));
  }

  /// A requester need not say why.
  @Test
  void wantOfAnOfficerWhyACaseIsCancelledOrReopened() {
    assertThat(begins().isRefused(new Step.Withdraw(words(" "))))
        .isEqualTo(missing(Need.CANCELLED_FOR));
    var done = begins().does(new Step.Answer(words("ตอบแล้ว")));
    assertThat(done.isRefused(new Step.Reopen(null))).isEqualTo(missing(Need.REOPENED_FOR));

    begins().does(new Step.Withdraw(null), CITIZEN);
    done.does(new Step.Reopen(null), CITIZEN);
  }

  @Test
  void letAnOfficerAnswerAtOnceAlsoWhatTheyTookUp() {
    var walk = begins().does(new Step.Accept()).does(new Step.Answer(words("ตอบแล้ว")));

    assertThat(walk.ticket().state()).isEqualTo(State.DONE);
  }
}
