package saitrong.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.world.ChatEntry;

/// What LINE has accepted, held against what was asked. It reads LINE's side only: the bot's own
/// books cannot make it true.
final class Ledger {

  private final List<Question> asked;
  private final Map<Question, Integer> answers = new HashMap<>();
  private final List<Question> inOrderOfAnswers = new ArrayList<>();
  private int byReply;
  private int byPush;
  private int strays;

  private Ledger(List<Question> asked) {
    this.asked = asked;
  }

  static Ledger of(LineSimulator line, List<Question> asked) {
    var ledger = new Ledger(asked);
    var byToken = asked.stream().collect(Collectors.toMap(Question::replyToken, it -> it));
    var byKey =
        asked.stream().collect(Collectors.toMap(it -> it.pushKey(line.botUserId()), it -> it));
    calls(line).forEach(call -> ledger.enter(call, byToken, byKey));
    return ledger;
  }

  /// The first bubble of each accepted call, in the order of acceptance.
  private static List<ChatEntry> calls(LineSimulator line) {
    var seen = new HashSet<@Nullable String>();
    return line.chats().stream()
        .flatMap(chat -> chat.entries().stream())
        .filter(ChatEntry::isFromBot)
        .sorted(Comparator.comparing(ChatEntry::seq))
        .filter(entry -> seen.add(entry.requestId()))
        .toList();
  }

  private void enter(ChatEntry call, Map<String, Question> byToken, Map<UUID, Question> byKey) {
    boolean push = call.retryKey() != null;
    var question =
        push
            ? byKey.get(UUID.fromString(call.retryKey()))
            : byToken.get(String.valueOf(call.replyToken()));
    if (question == null) {
      strays++;
      return;
    }
    byPush += push ? 1 : 0;
    byReply += push ? 0 : 1;
    answers.merge(question, 1, Integer::sum);
    inOrderOfAnswers.add(question);
  }

  List<Question> lost() {
    return asked.stream().filter(it -> !answers.containsKey(it)).toList();
  }

  List<Question> answeredTwice() {
    return asked.stream().filter(it -> answers.getOrDefault(it, 0) > 1).toList();
  }

  /// Answers that came after the answer to a later question of the same citizen.
  List<String> outOfOrder() {
    var latest = new HashMap<String, Question>();
    var late = new ArrayList<String>();
    for (var question : inOrderOfAnswers) {
      var before = latest.get(question.user());
      if (before != null && before.number() > question.number()) {
        late.add(question + " after " + before);
      } else {
        latest.put(question.user(), question);
      }
    }
    return late;
  }

  /// Calls that answer nothing that was asked.
  int strays() {
    return strays;
  }

  int byPush() {
    return byPush;
  }

  @Override
  public String toString() {
    return "asked %d, answered by reply %d and by push %d, lost %d, twice %d, out of order %d"
        .formatted(
            asked.size(),
            byReply,
            byPush,
            lost().size(),
            answeredTwice().size(),
            outOfOrder().size());
  }
}
