package saitrong.bench.flow;

import java.time.Instant;
import java.util.Map;
import saitrong.flow.Answer;
import saitrong.flow.Circumstances;
import saitrong.flow.Effect;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.flow.Intake;
import saitrong.flow.Position;
import saitrong.flow.Turn;
import saitrong.shared.Language;

/// Walks somebody through a whole flow, as on a PC: everything is typed.
final class Conversations {

  private static final Circumstances ABOUT =
      new Circumstances(
          Language.TH,
          Instant.parse("2026-11-20T02:00:00Z"),
          Map.of("ค่ะ", "ค่ะ", "คะ", "คะ", "agency", "หน่วยงานตัวอย่าง", "phone", "0 0000 0000"));

  private final FlowSet flows;
  private final Intake intake;

  Conversations(FlowSet flows) {
    this.flows = flows;
    this.intake = new Intake(flows);
  }

  /// @return how many turns it took; each is one call of the engine
  int throughOne(String flow) {
    var turn = intake.start(flows.flow(flow).orElseThrow(), "run", Map.of(), ABOUT);
    int turns = 1;
    for (int i = 0; i < ManyFlows.questionsBeforeTheNotice(); i++) {
      turn = next(turn, ManyFlows.answer(i));
      turns++;
    }
    // The notice is acknowledged, the name told, the summary sent.
    for (var typed : new String[] {"1", "นางสาวตัวอย่าง ทดสอบ", "1"}) {
      turn = next(turn, typed);
      turns++;
    }
    turn = intake.next(turn.position(), opened(turn), ABOUT);
    turns++;
    refuseUnfinished(turn.position());
    return turns;
  }

  private Turn next(Turn before, String typed) {
    var turn = intake.next(before.position(), Input.Typed.of(typed), ABOUT);
    if (!turn.understood() && !turn.position().isOver()) {
      throw new IllegalStateException("not understood: " + typed);
    }
    return turn;
  }

  private static Input opened(Turn turn) {
    for (var effect : turn.effects()) {
      if (effect instanceof Effect.OpenCase open) {
        var facts = Map.of("เลขที่รับแจ้ง", "00011/2569");
        return new Input.Done(open.key(), new Answer.Outcome("", facts));
      }
    }
    throw new IllegalStateException("no case was opened");
  }

  /// A bench that stops half way would be fast.
  private static void refuseUnfinished(Position position) {
    if (!position.isOver()) {
      throw new IllegalStateException("the conversation did not end");
    }
  }
}
