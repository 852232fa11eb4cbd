package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.shared.PersonalText;

/// What an officer says that a case is about stands in its history.
class TopicsOfCasesTest {

  private static final Step LAW = new Step.About(Topic.LAW);

  @Test
  void leaveTheCaseWhereItIsAndTheLastOneCounts() {
    var walk = CaseWalk.inProgress().does(LAW).does(new Step.About(Topic.USE));

    assertThat(walk.ticket().topic()).hasValue(Topic.USE);
    assertThat(walk.ticket().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(walk.does(new Step.Complete(new PersonalText("ตอบแล้ว"))).ticket().topic())
        .hasValue(Topic.USE);
  }

  @Test
  void areNamed() {
    assertThat(CaseWalk.begins().isRefused(new Step.About(null)))
        .isEqualTo(new Objection.Missing(List.of(Need.TOPIC)));
  }

  @Test
  void areReadAsTheyWereWritten() {
    var ticket = CaseWalk.inProgress().does(LAW).ticket();

    assertThat(TicketCodec.toTicket(TicketCodec.toDocument(ticket))).isEqualTo(ticket);
  }

  /// It knows no such step, and would read nothing of the case.
  @Test
  void areAStateWithoutANameToTheReleaseBefore() {
    var ticket = CaseWalk.inProgress().does(LAW).ticket();

    var events = TicketCodec.toDocument(ticket).getList("events", Document.class);
    var written = Objects.requireNonNull(events).getLast();

    assertThat(written.getString("step")).isEqualTo(StepKind.STAGE.code());
    assertThat(written.get("stage")).isNull();
    assertThat(written.getString("topic")).isEqualTo("law");
  }
}
