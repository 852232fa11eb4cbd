package saitrong.conversation;

import java.util.Optional;
import saitrong.faq.Finding;
import saitrong.inbox.Inbound.Said;
import saitrong.learning.Lesson.Asked;

/// Answers a question by the FAQ: with its answer where that is sure, with a few to choose from
/// where it is nearly so, and not at all otherwise.
final class FaqAnswer implements Responder {

  /// Longer than people type on a phone, and as much as is kept of a question.
  private static final int LONGEST = 500;

  /// What was found, and for which words.
  private record Found(Asked asked, Finding finding) {}

  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Said said ? answer(situation, said) : Optional.empty();
  }

  private static Optional<Answer> answer(Situation situation, Said said) {
    var lookup = situation.state().lookup();
    var found = find(situation, lookup, said);
    return new FaqReply(situation, lookup.asking(situation, found.asked())).to(found.finding());
  }

  /// Whoever was offered something, or asked for the system, may type more about it: the words
  /// before belong to it, unless these say enough by themselves.
  private static Found find(Situation situation, Lookup lookup, Said said) {
    var alone = find(situation, new Asked(said.text(), said.message().value()));
    var before = lookup.asked();
    if (before != null && isOnlyMoreAbout(before, situation, said)) {
      return goingOn(before, situation, said, alone.finding());
    }
    if (alone.finding() instanceof Finding.Sure
        || before == null
        || !isMoreAbout(before, situation, said)) {
      return alone;
    }
    var together = find(situation, before.with(said.text(), said.message().value()));
    return together.finding() instanceof Finding.Sure || alone.finding() instanceof Finding.Nothing
        ? together
        : alone;
  }

  /// "แล้วกี่วันคะ" right after a question that has no answer is about that one, and whatever
  /// answers it alone is about something else.
  private static boolean isOnlyMoreAbout(Asked before, Situation situation, Said said) {
    return situation.state().lookup().isUnanswered(situation.now())
        && before.words().value().length() + said.text().value().length() <= LONGEST
        && situation.library().namesNoMatter(new Asker(situation).asking(said.text().value()));
  }

  private static Found goingOn(Asked before, Situation situation, Said said, Finding alone) {
    var together = find(situation, before.with(said.text(), said.message().value()));
    return together.finding().equals(alone)
        ? new Found(together.asked(), new Finding.Nothing())
        : together;
  }

  /// Thanks, or another counter's matter, must not be answered by the question before.
  private static boolean isMoreAbout(Asked before, Situation situation, Said said) {
    var lookup = situation.state().lookup();
    boolean isAnother =
        AnotherQuestion.isAskedBack(lookup) && AnotherQuestion.isOne(situation, said);
    return lookup.waits(situation.now())
        && !isAnother
        && before.words().value().length() + said.text().value().length() <= LONGEST
        && situation.library().maySayMore(new Asker(situation).asking(said.text().value()));
  }

  private static Found find(Situation situation, Asked asked) {
    var question = new Asker(situation).asking(asked.words().value());
    return new Found(asked, situation.library().find(question));
  }
}
