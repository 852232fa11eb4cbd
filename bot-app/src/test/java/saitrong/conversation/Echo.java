package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.inbox.Inbound;
import saitrong.message.Message;
import saitrong.outbox.Weight;

/// Repeats what was said, so that a test sees which answer belongs to which question. Words that
/// begin with "binding" get a binding answer, "chat" small talk; "poison" makes it fail.
final class Echo implements Responder {

  static final String POISON = "poison";

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Inbound.Said said
        ? Optional.of(answer(situation.state(), said.text().value()))
        : Optional.empty();
  }

  private static Answer answer(State state, String text) {
    if (text.startsWith(POISON)) {
      throw new IllegalStateException(text);
    }
    List<Message> says = List.of(new Message.Text(to(text)));
    return Answer.of(state.greeted(), says, List.of()).weighing(weight(text));
  }

  private static Weight weight(String text) {
    if (text.startsWith("binding")) {
      return Weight.BINDING;
    }
    return text.startsWith("chat") ? Weight.COURTESY : Weight.ANSWER;
  }

  static String to(String text) {
    return "answer to " + text;
  }
}
