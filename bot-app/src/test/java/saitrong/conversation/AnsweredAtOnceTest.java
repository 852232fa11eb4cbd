package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.flow.Effect;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.Split;
import saitrong.rating.Tally;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.Actor;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Remark;
import saitrong.ticket.Step;

/// What was answered in the chat, or only ticked, is on record and nobody's work.
class AnsweredAtOnceTest extends AtTheCaseOwner {

  @Test
  void recordsAnAnswerThatWasUnderstoodAtOnce() {
    var now = clock.instant();
    var inTheMorning = new Shown("login", "v3", now, "e0", true, "m1");
    var shown = new Shown("password", "v1", now, "e1", false, "m2");

    cases.open(
        CITIZEN,
        new Effect.OpenCase("answered/once", "consultation", false, true, List.of(), List.of("m2")),
        new Owners.Asked(now, now, List.of(inTheMorning, shown)),
        Language.TH);

    var ticket = tickets.of(CITIZEN).getFirst();
    assertThat(ticket.isClosed()).isTrue();
    assertThat(tickets.confirmation(ticket)).isEqualTo(new Confirmation.Understood(now));
    assertThat(tickets.papers(ticket).remarks().values())
        .contains(Map.of(Remark.WORDS, new PersonalText("password (รุ่น v1)")));
    assertThat(tickets.papers(ticket).details())
        .extracting(detail -> detail.shown().value())
        .contains("login (รุ่น v3), password (รุ่น v1)");
  }

  /// The service procedure asks of every service how it was.
  @Test
  void asksForAScoreOfWhatWasAnsweredAtOnceAndOfNoSurvey() {
    open("consultation", List.of("m2"));
    open("poll", List.of());

    var month = java.time.YearMonth.of(2026, 11);
    assertThat(scores.tally(Aspect.SERVICE, Split.By.KIND, month, month))
        .containsExactly(new Tally("consultation", 1, 0, 0, 0));
    var answered = tickets.of(CITIZEN).getLast().number().toString();
    assertThat(find(answered)).containsEntry("ให้คะแนนเรื่อง", answered);
  }

  /// They have said both already, and can still type that they want to change the score.
  @Test
  void offersNoButtonThatConfirmsOnceTheySaidSoOnTheTelephone() {
    open("consultation", List.of("m2"));
    var ticket = tickets.of(CITIZEN).getFirst();
    scores.rate(
        ticket,
        Split.of(ticket, tickets.details(ticket)),
        Aspect.SERVICE,
        5,
        Comment.none(),
        new Asker.Phone(new Actor.Staff("officer")));

    assertThat(find(ticket.number().toString()))
        .containsKey("ให้คะแนนได้ถึง")
        .doesNotContainKey("ให้คะแนนเรื่อง");
  }

  private void open(String kind, List<String> question) {
    cases.open(
        CITIZEN,
        new Effect.OpenCase("at-once/" + kind, kind, false, true, List.of(), question),
        asked(),
        Language.TH);
  }

  /// Nobody has to take up what somebody ticked in a survey.
  @Test
  void recordsASurveyAsDoneAndNotAsWork() {
    cases.open(
        CITIZEN,
        new Effect.OpenCase("survey", "poll", false, true, List.of(), List.of()),
        asked(),
        Language.TH);

    var ticket = tickets.of(CITIZEN).getFirst();
    assertThat(ticket.state()).isEqualTo(saitrong.ticket.State.DONE);
    assertThat(tickets.lists().unclosed(true, 9)).isEmpty();
    assertThat(tickets.confirmation(ticket)).isEqualTo(new Confirmation.NotAsked());
    assertThat(find(ticket.number().toString()))
        .containsKey("ปิดแล้วเมื่อ")
        .doesNotContainKeys("ให้คะแนนเรื่อง", "ให้คะแนนได้ถึง", "แจ้งกลับเรื่อง", "แจ้งกลับได้ถึง");
  }

  /// Nobody follows up what they ticked in a survey.
  @Test
  void leavesOutSurveysWhereItLooksForSomebodysCases() {
    cases.open(
        CITIZEN,
        new Effect.OpenCase("survey", "poll", false, true, List.of(), List.of()),
        asked(),
        Language.TH);
    var wanted = new Effect.FindCase("find", "");
    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).result()).isEqualTo("ไม่มีเรื่อง");

    var number = number(open("run/case"));
    finishes(number.toString(), new Step.Complete(new PersonalText("ซ่อมแล้ว")));

    assertThat(cases.find(CITIZEN, wanted, asked(), Language.TH).facts())
        .containsEntry("เลขที่รับแจ้ง", number.toString());
  }
}
