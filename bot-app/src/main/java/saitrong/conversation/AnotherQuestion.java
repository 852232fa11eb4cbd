package saitrong.conversation;

import saitrong.faq.Finding;
import saitrong.flow.OwnWish;
import saitrong.inbox.Inbound.Said;

/// Asked which system, or which group, a question is about, people ask something else instead. It
/// is a question of its own, answered or not, unless it only tells what was asked for.
final class AnotherQuestion {

  private AnotherQuestion() {}

  /// A word or two that are known nowhere are a slip.
  static boolean isOne(Situation situation, Said said) {
    String words = said.text().value();
    var question = new Asker(situation).asking(words);
    var library = situation.library();
    return !library.mayTellWhoAsks(question)
        && (OwnWish.isSaidInFull(words) || !(library.find(question) instanceof Finding.Nothing));
  }

  /// Whether that is what was asked last.
  static boolean isAskedBack(Lookup lookup) {
    return switch (lookup.open()) {
      case Wait.Group _, Wait.System _ -> true;
      case Wait.Offer _, Wait.Near _, Wait.OfCase _, Wait.Nothing _ -> false;
    };
  }
}
