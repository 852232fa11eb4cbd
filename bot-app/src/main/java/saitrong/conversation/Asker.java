package saitrong.conversation;

import java.util.Optional;
import saitrong.faq.Question;
import saitrong.flow.Answer;

/// What is known of who asks: what they told in this conversation because an answer depended on it,
/// or what a script keeps of them, which gave its privacy notice first.
record Asker(Situation situation) {

  /// As the scripts' questions are called.
  static final String GROUP = "กลุ่ม";

  static final String SYSTEM = "ระบบ";

  Optional<String> group() {
    return known(GROUP).flatMap(UserGroup::called).map(UserGroup::id);
  }

  Optional<String> system() {
    return known(SYSTEM);
  }

  Question asking(String text) {
    return new Question(BesideASecret.words(text), group(), system());
  }

  private Optional<String> known(String name) {
    return situation.state().lookup().told(name, situation.now()).or(() -> kept(name));
  }

  private Optional<String> kept(String name) {
    return situation.state().inHand().known().get(name) instanceof Answer.Words words
        ? Optional.of(words.words().value())
        : Optional.empty();
  }
}
