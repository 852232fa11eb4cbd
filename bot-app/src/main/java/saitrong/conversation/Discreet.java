package saitrong.conversation;

import java.util.Optional;
import saitrong.content.Discretion;
import saitrong.faq.Question;
import saitrong.flow.Position;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.ticket.Opening;

/// What a turn teaches about a matter that only named staff may know of, as a tip that is typed
/// outside its form: it counts, and none of its words is kept. Whoever reads what was learned to
/// better the answers may be the one whom it names.
record Discreet(Situation situation, Discretion discretion) {

  /// The last step of deciding, whoever made the lesson.
  static Answer taught(Answer answer, Situation situation) {
    var flows = situation.content().flows();
    var discreet = new Discreet(situation, new Discretion(flows, Opening::isConfidential));
    boolean isBegun = discreet.isOpen(situation.state()) || discreet.isOpen(answer.next());
    return answer.doing(
        answer.doing().teaching(it -> isBegun || discreet.isDueTo(it) ? it.withoutWords() : it));
  }

  /// What somebody typed before they found the form, or beside it, is of its matter too.
  private boolean isOpen(State state) {
    return state.inHand().run().map(Position::flow).filter(discretion::isDueIn).isPresent();
  }

  private boolean isDueTo(Lesson lesson) {
    return Optional.ofNullable(lesson.about())
            .flatMap(situation.library()::entry)
            .filter(discretion::isDueTo)
            .isPresent()
        || Optional.ofNullable(lesson.question()).filter(this::isDueTo).isPresent();
  }

  private boolean isDueTo(Asked asked) {
    var words = BesideASecret.words(asked.words().value());
    var question = Question.of(words);
    return discretion.isDueTo(words)
        || situation.library().named(question).stream().anyMatch(discretion::isDueTo)
        || situation.library().touched(question).stream().anyMatch(discretion::isDueTo)
        || situation.library().nearest(question).stream()
            .findFirst()
            .filter(discretion::isDueTo)
            .isPresent();
  }
}
