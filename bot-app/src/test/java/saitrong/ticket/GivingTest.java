package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.CITIZEN;
import static saitrong.ticket.CaseWalk.begins;
import static saitrong.ticket.CaseWalk.givenTo;
import static saitrong.ticket.CaseWalk.inProgress;
import static saitrong.ticket.CaseWalk.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.content.Milestone;
import saitrong.shared.Language;

/// A case that is given to somebody else of the office is theirs, and nothing else of it changes.
class GivingTest {

  private static final Holder.Unit CARDS = new Holder.Unit("กลุ่มงานบัตรตัวอย่าง");
  private static final Holder.Unit SYSTEMS = new Holder.Unit("กลุ่มงานระบบตัวอย่าง");
  private static final Holder.Person ABSENT = new Holder.Person("ผู้ลา ทดลอง", "กลุ่มงานตัวอย่าง");
  private static final Holder.Person OTHER = new Holder.Person("ผู้รับ ทดลอง", "กลุ่มงานตัวอย่าง");

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"WAITING", "ACCEPTED", "IN_PROGRESS", "AWAITING_CITIZEN", "FORWARDED"})
  void isPossibleFromWhereverItIsOpenAndLeavesItThere(State state) {
    var walk = in(state).does(new Step.Give(OTHER, null));

    assertThat(walk.ticket().state()).isEqualTo(state);
    assertThat(walk.ticket().holder()).isEqualTo(OTHER);
  }

  @Test
  void isNotForWhatIsDone() {
    var done = begins().does(new Step.Answer(words("ตอบแล้ว")));

    assertThat(done.isRefused(new Step.Give(OTHER, null)))
        .isInstanceOf(Objection.NotFromHere.class);
  }

  @Test
  void staysTheirsWhenWorkGoesOnAndComesHomeToThem() {
    var walk = givenTo(ABSENT).does(new Step.Give(OTHER, words("ผู้รับเดิมลา"))).begun();
    assertThat(walk.ticket().holder()).isEqualTo(OTHER);
    walk.afterDays(1).does(walk.forwardTo(CARDS)).afterDays(1).does(new Step.Resume(null));

    assertThat(walk.holders()).containsExactly(ABSENT, OTHER, CARDS, OTHER);
    assertThat(walk.ticket().home()).isEqualTo(OTHER);
  }

  /// The unit that acts gives it on to an officer of its own.
  @Test
  void comesHomeAsBeforeWhereTheUnitThatActsGivesItOn() {
    var walk = givenTo(ABSENT).begun();
    walk.does(walk.forwardTo(CARDS)).afterDays(1).does(new Step.Give(OTHER, null));
    assertThat(HopDay.of(walk.ticket())).extracting(HopDay::with).containsExactly(OTHER);
    walk.does(new Step.Resume(null));

    assertThat(walk.holders()).containsExactly(ABSENT, CARDS, OTHER, ABSENT);
  }

  @Test
  void countsForWhoeverHadItLastAndForNobodyBefore() {
    var walk = givenTo(ABSENT).does(new Step.Give(OTHER, null)).begun();
    assertThat(walk.does(new Step.Complete(words("ทำแล้ว"))).ticket().acted()).isEqualTo(OTHER);

    var onward = inProgress();
    onward.does(onward.forwardTo(CARDS)).afterDays(1).does(new Step.Give(SYSTEMS, null));
    onward.afterDays(1).does(new Step.Resume(null)).does(new Step.Complete(words("ทำแล้ว")));
    assertThat(onward.ticket().acted()).isEqualTo(SYSTEMS);
  }

  @Test
  void wantsSomebodyElse() {
    assertThat(begins().isRefused(new Step.Give(null, null)))
        .isEqualTo(new Objection.Missing(List.of(Need.TO)));
    assertThat(givenTo(OTHER).isRefused(new Step.Give(OTHER, null)))
        .isEqualTo(new Objection.HasItNow(OTHER));
    assertThat(begins().isRefused(new Step.Give(OTHER, words("ก".repeat(1501)))))
        .isInstanceOf(Objection.TooLong.class);
  }

  /// Whoever has it now has yet to read what came.
  @Test
  void isNoLookAtWhatTheCitizenSentAndNoFirstAction() {
    var asked = inProgress().does(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    var came = asked.afterDays(1).now();
    var given = asked.afterDays(1).does(new Step.Give(OTHER, null)).ticket();

    assertThat(given.waitsForWhatCame(came)).isTrue();
    assertThat(begins().does(new Step.Give(OTHER, null)).ticket().isOpen(Milestone.FIRST_ACTION))
        .isTrue();
    assertThat(given.pauses()).hasSize(1);
  }

  @Test
  void leavesADraftWithItsHead() {
    var walk = inProgress().does(new Step.Draft(words("ร่าง"))).does(new Step.Give(OTHER, null));

    assertThat(walk.ticket().draft()).isPresent();
  }

  @Test
  void isNotTheCitizensToDo() {
    assertThat(StepKind.GIVE.isOpenTo(CITIZEN)).isFalse();
    assertThat(StepKind.GIVE.telling()).isEqualTo(StepKind.Telling.NOT_AT_ALL);
  }

  @Test
  void isStoredWithFromWhomToWhom() {
    var fact = new Fact.Given(new Holder.Receiving(), OTHER);
    var row = new Document();
    FactCodec.write(fact, row);

    assertThat(FactCodec.read(Document.parse(row.toJson()))).isEqualTo(fact);
  }

  @Test
  void tellsTheCitizenTheUnitOfWhoeverHasIt() {
    var told = Optional.of(begins().does(new Step.Give(CARDS, null)).ticket().holder());

    assertThat(told.flatMap(it -> it.toTheCitizen(Language.TH))).contains(CARDS.name());
    assertThat(
            new WordsForTheCitizen(
                    begins().does(new Step.Give(CARDS, words("ลับ"))).ticket(),
                    Map.of(),
                    Language.TH)
                .facts())
        .isEmpty();
  }

  private static CaseWalk in(State state) {
    return switch (state) {
      case WAITING -> begins();
      case ACCEPTED -> begins().does(new Step.Accept());
      case AWAITING_CITIZEN -> inProgress().does(new Step.AskCitizen(words("ภาพ"), null));
      case FORWARDED -> {
        var walk = inProgress();
        yield walk.does(walk.forwardTo(CARDS));
      }
      default -> inProgress();
    };
  }
}
