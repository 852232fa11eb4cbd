package saitrong.conversation;

import saitrong.content.TextKey;
import saitrong.flow.Intake;
import saitrong.inbox.Inbound.Said;

/// Words of an emergency at a question that takes any words: somebody in need, or somebody who
/// tells what happened. Whoever cries for help writes little, and of now; a story is longer, or
/// says when it was. Its numbers come with either, so that a mistake costs no more than typing the
/// answer once more with a word about it.
record CryForHelp(Situation situation, Said said) {

  private static final int A_FEW_WORDS = 30;

  /// Who calls for help may add the place.
  private static final int A_CALL = 80;

  /// Whether the script must not take the words for its answer. What needs a consent asks for
  /// illness itself: "แน่นหน้าอก" is what the driver has to know.
  boolean isNoAnswer() {
    var flows = situation.content().flows();
    return flows != null
        && !isToldOf()
        && situation
            .state()
            .inHand()
            .run()
            .filter(run -> new Intake(flows).question(run).takesAnyWords(situation.about()))
            .isPresent();
  }

  private boolean isToldOf() {
    String words = said.text().value().strip();
    int most = holds(TextKey.WORDS_CRY_FOR_HELP, words) ? A_CALL : A_FEW_WORDS;
    return words.codePointCount(0, words.length()) > most || holds(TextKey.WORDS_NOT_NOW, words);
  }

  private boolean holds(TextKey phrases, String words) {
    return situation.content().texts().holds(phrases, words);
  }
}
