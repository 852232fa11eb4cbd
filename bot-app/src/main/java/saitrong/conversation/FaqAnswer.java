package saitrong.conversation;

import java.util.Optional;
import saitrong.faq.Finding;
import saitrong.inbox.Inbound.Said;
import saitrong.learning.Lesson.Asked;

/// Answers a question by the FAQ: with its answer where that is sure, with a few to choose from
/// where it is nearly so, and not at all otherwise.
final class FaqAnswer implements Responder {

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Said said ? answer(situation, said) : Optional.empty();
  }

  private static Optional<Answer> answer(Situation situation, Said said) {
    var lookup = situation.state().lookup();
    var asked = new Asked(said.text(), said.message().value());
    return new FaqReply(situation, lookup.asking(situation, asked))
        .to(find(situation, lookup, said.text().value()));
  }

  /// Whoever was offered something, or asked for the system, may type more about it: the words
  /// before belong to it, unless these say enough by themselves.
  private static Finding find(Situation situation, Lookup lookup, String text) {
    var alone = situation.library().find(new Asker(situation).asking(text));
    var before = lookup.asked();
    if (alone instanceof Finding.Sure || before == null || !lookup.waits(situation.now())) {
      return alone;
    }
    var both = new Asker(situation).asking(before.words().value() + " " + text);
    var together = situation.library().find(both);
    return together instanceof Finding.Sure || alone instanceof Finding.Nothing ? together : alone;
  }
}
