package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.content.CaseStates;
import saitrong.content.CaseStatesReader;
import saitrong.content.ShippedContent;
import saitrong.content.Words;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;

/// An agency calls the states of its cases as it likes, and has states of its own under them.
class OwnStatesTest {

  private static final Step VISIT = new Step.Stage("site-visit", State.IN_PROGRESS);

  private static final CaseStates STATES =
      new CaseStates(
          Map.of("accepted", new Words("ลงรับแล้ว", "Registered")),
          List.of(
              new CaseStates.Own(
                  "in-progress", "site-visit", new Words("นัดตรวจพื้นที่", "Site visit planned"))));

  private final StateNames names = new StateNames(STATES);

  @Test
  void areCalledAsTheAgencyCallsThem() {
    var accepted = CaseWalk.begins().does(new Step.Accept()).ticket();

    assertThat(names.of(accepted, Language.TH)).isEqualTo("ลงรับแล้ว");
    assertThat(names.toTheCitizen(accepted, Language.EN)).isEqualTo("Registered");
    assertThat(names.toTheCitizen(CaseWalk.begins().ticket(), Language.TH))
        .isEqualTo("รอรับเรื่อง");
  }

  @Test
  void standBehindTheStateThatTheCaseStaysIn() {
    var visited = CaseWalk.inProgress().does(VISIT).ticket();

    assertThat(visited.state()).isEqualTo(State.IN_PROGRESS);
    assertThat(names.toTheCitizen(visited, Language.TH))
        .isEqualTo("อยู่ระหว่างดำเนินการ: นัดตรวจพื้นที่");
    assertThat(visited.holder()).isEqualTo(new Holder.Receiving());
    assertThat(visited.pauses()).isEmpty();
  }

  @Test
  void areOverWhenTheCaseMovesOn() {
    var done =
        CaseWalk.inProgress().does(VISIT).does(new Step.Complete(new PersonalText("ซ่อมแล้ว")));
    var again = done.does(new Step.Reopen(CaseWalk.words("ยังไม่เรียบร้อย")));

    assertThat(done.ticket().stage()).isEmpty();
    assertThat(names.of(again.ticket(), Language.TH)).isEqualTo("อยู่ระหว่างดำเนินการ");
  }

  @Test
  void areOnlyForACaseThatIsInTheStateAbove() {
    assertThat(CaseWalk.begins().isRefused(VISIT))
        .isEqualTo(new Objection.NotUnder(State.WAITING, State.IN_PROGRESS));
    assertThat(CaseWalk.inProgress().isRefused(new Step.Stage(null, null)))
        .isEqualTo(new Objection.Missing(List.of(Need.STAGE)));
    assertThat(
            CaseWalk.inProgress()
                .does(new Step.Complete(new PersonalText("ซ่อมแล้ว")))
                .isRefused(VISIT))
        .isInstanceOf(Objection.NotFromHere.class);
  }

  /// What the office asked for, and until when, counts as before.
  @Test
  void leaveTheQuestionThatWaitsAsItIs() {
    var until = Cases.FRIDAY_EVENING.atZone(ZoneOffset.UTC).toLocalDate().plusDays(20);
    var waiting =
        CaseWalk.inProgress()
            .does(new Step.AskCitizen(new PersonalText("ภาพถ่าย"), until))
            .does(new Step.Stage("reminded", State.AWAITING_CITIZEN));

    assertThat(waiting.afterDays(16).isRefused(new Step.Lapse()))
        .isEqualTo(new Objection.TooEarly(until));
    assertThat(waiting.ticket().broughtHere().orElseThrow().kind()).isEqualTo(StepKind.ASK);
    waiting.afterDays(10).does(new Step.Lapse());
  }

  @Test
  void areNotNamedOnceTheAgencyGaveThemUp() {
    var visited = CaseWalk.inProgress().does(VISIT).ticket();

    assertThat(new StateNames(CaseStates.USUAL).of(visited, Language.TH))
        .isEqualTo("อยู่ระหว่างดำเนินการ");
  }

  @Test
  void areStoredWithTheEvent() {
    var visited = CaseWalk.inProgress().does(VISIT).ticket();

    assertThat(TicketCodec.toTicket(TicketCodec.toDocument(visited)).stage())
        .contains("site-visit");
  }

  /// The files may name all that there are, and no others.
  @Test
  void standUnderTheStatesThatThereAre() {
    assertThat(CaseStatesReader.OPEN).containsExactlyElementsOf(codes(false));
    assertThat(CaseStatesReader.CLOSED).containsExactlyElementsOf(codes(true));
  }

  private static List<String> codes(boolean closed) {
    return Arrays.stream(State.values())
        .filter(state -> state.isClosed() == closed)
        .map(State::code)
        .toList();
  }

  @Test
  void areToldToTheCitizenOfTheExample() {
    var content = ShippedContent.of("tambon-example");
    var visited = CaseWalk.inProgress().does(VISIT).ticket();

    assertThat(CaseFacts.of(visited, content, Language.EN, Cases.FRIDAY_EVENING))
        .containsEntry(CaseFacts.STATE, "In progress: Site visit planned");
  }
}
