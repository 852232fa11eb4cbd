package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.TextKey;
import saitrong.faq.Entry;
import saitrong.faq.Question;
import saitrong.flow.Effect;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.learning.Lesson.Showing;

/// Whether an answer helped, said by a button or in words, be the card of today or of last year. It
/// is held against the question that the card was the answer to, and against no later one.
///
/// @param card that shows it, as long as it is known
record Vote(Situation situation, Lookup lookup, Showing answer, Optional<Shown> card) {

  /// Cards of the first release do not say which turn showed them.
  static Vote on(Showing answer, Situation situation, Lookup lookup) {
    var card = lookup.card(answer, situation.now());
    return new Vote(situation, lookup, card.map(Shown::showing).orElse(answer), card);
  }

  /// On the answer that a script found, be it days ago. Empty where the script found none.
  static Optional<Vote> inAScript(Situation situation, Effect.AnswerHelped said) {
    var lookup = situation.state().lookup();
    return lookup
        .answerTo(said.messages())
        .map(card -> new Vote(situation, lookup, card.showing(), Optional.of(card)));
  }

  Lesson lesson(boolean helped) {
    return helped ? new Lesson.Helped(answer) : new Lesson.NotHelped(answer, asked());
  }

  Answer helped() {
    return new FaqReply(situation, rated()).say(TextKey.FAQ_THANKS).learning(lesson(true));
  }

  Answer notHelped() {
    return reply(asked()).learning(lesson(false));
  }

  private @Nullable Asked asked() {
    return card.<Asked>map(lookup::askedFor).orElse(null);
  }

  private Answer reply(@Nullable Asked asked) {
    // "ฝากคำถาม" leaves the question of this card, if any: never the one that was asked since.
    if (asked == null) {
      return new FaqReply(situation, rated().asking(situation, null)).thatQuestionAgain();
    }
    var reply = new FaqReply(situation, rated());
    var nearest = nextBest(asked);
    return nearest.isEmpty() ? reply.nothingElse() : reply.offer(TextKey.FAQ_NEXT, nearest);
  }

  /// Without what is remembered of them: it may be why the answer was the wrong one.
  private List<Entry> nextBest(Asked asked) {
    var question = Question.of(BesideASecret.words(asked.words().value()));
    return situation.library().nearest(question).stream()
        .filter(it -> !it.id().equals(answer.entry()) && !lookup.hasShown(it.id()))
        .limit(FaqOffer.OFFERED)
        .toList();
  }

  Lookup rated() {
    return lookup.rated(situation, answer);
  }
}
