package saitrong.conversation;

import java.util.Arrays;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.flow.FlowSet;
import saitrong.flow.Intake;
import saitrong.inbox.Inbound;
import saitrong.message.Action;
import saitrong.shared.Language;

/// What can be said to the question whether words are for a case that waits: by its button, its
/// number or in words.
enum ForTheCase {
  YES("waiting-case/yes", TextKey.BUTTON_TO_CASE),
  NO("waiting-case/no", TextKey.BUTTON_NOT_TO_CASE);

  private final String data;
  private final TextKey label;

  ForTheCase(String data, TextKey label) {
    this.data = data;
    this.label = label;
  }

  Action button(Phrases phrases) {
    String words = phrases.label(label);
    return new Action.Tap(words, data, words);
  }

  static Optional<ForTheCase> meant(Situation situation, FlowSet flows) {
    return switch (situation.event()) {
      case Inbound.Tapped tapped -> tapped(tapped);
      case Inbound.Said said -> meant(said.text().value(), situation, flows);
      case Inbound _ -> Optional.empty();
    };
  }

  static boolean isButton(Inbound event) {
    return event instanceof Inbound.Tapped tapped && tapped(tapped).isPresent();
  }

  private static Optional<ForTheCase> tapped(Inbound.Tapped tapped) {
    return Arrays.stream(values()).filter(it -> it.data.equals(tapped.data())).findFirst();
  }

  private static Optional<ForTheCase> meant(String words, Situation situation, FlowSet flows) {
    return Arrays.stream(values())
        .filter(it -> it.isLabel(words, situation))
        .findFirst()
        .or(() -> new Intake(flows).yesOrNo(words, situation.about()).map(yes -> yes ? YES : NO));
  }

  private boolean isLabel(String words, Situation situation) {
    var texts = situation.content().texts();
    return Arrays.stream(Language.values())
        .anyMatch(language -> Alike.isOne(texts.say(language, label), words));
  }
}
