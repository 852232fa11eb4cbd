package saitrong.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import saitrong.inbox.Mail;
import saitrong.inbox.MessageId;
import saitrong.outbox.Rider;

/// Which messages of the citizen an answer may repeat: when one of them is unsent, the answer is
/// erased with it. Rather too many than too few, for what a summary or a question made of the words
/// cannot be told from the sentence around them.
final class Quoted {

  private Quoted() {}

  /// Those that it answers, all that a script holds while one is walked, and what the letters
  /// repeat that ride on it.
  static List<MessageId> by(State before, State next, List<Mail> mail, List<Rider> riders) {
    var all = new LinkedHashSet<MessageId>();
    mail.forEach(item -> {
      var message = item.event().messageIfAny();
      if (message != null) {
        all.add(message);
      }
    });
    inScripts(before, next).map(MessageId::new).forEach(all::add);
    riders.forEach(rider -> all.addAll(rider.quotes()));
    return new ArrayList<>(all);
  }

  private static Stream<String> inScripts(State before, State next) {
    boolean walks = !before.inHand().runs().isEmpty() || !next.inHand().runs().isEmpty();
    return walks
        ? Stream.concat(before.inHand().messages(), next.inHand().messages())
        : Stream.empty();
  }
}
