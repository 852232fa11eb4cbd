package saitrong.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Intake;
import saitrong.flow.Position;
import saitrong.inbox.Inbound.Said;

/// Whether somebody who is about to rate a case said that they understood its result. The script
/// may go by that: who only gives a score has not said so. A tap on a score sends the name of the
/// script along, so words that come with a score say nothing of it.
record SaidUnderstood(Situation situation, Intake intake) {

  private static final String FACT = "บอกว่าเข้าใจแล้ว";
  private static final List<String> WORDS = List.of("เข้าใจ", "understood");
  private static final List<String> DENIALS =
      List.of("ไม่เข้าใจ", "ไม่ค่อยเข้าใจ", "not understood");

  /// @param found of the case
  Outcome beside(Outcome found, Position run) {
    if (!intake.caseOf(run).wantsAScore() || !(isSaidNow() || wasSaid(run))) {
      return found;
    }
    var facts = new HashMap<>(found.facts());
    facts.put(FACT, "ใช่");
    return new Outcome(found.result(), facts, found.options());
  }

  private boolean isSaidNow() {
    return !situation.events().isEmpty()
        && situation.event() instanceof Said said
        && says(said.text().value().toLowerCase(Locale.ROOT));
  }

  private static boolean says(String words) {
    return has(words, WORDS.stream()) && !has(words, DENIALS.stream());
  }

  private static boolean has(String words, Stream<String> parts) {
    return parts.anyMatch(words::contains);
  }

  /// Before they said which case.
  private static boolean wasSaid(Position run) {
    return run.record().values().stream()
        .anyMatch(it -> it.answer() instanceof Outcome said && said.facts().containsKey(FACT));
  }
}
