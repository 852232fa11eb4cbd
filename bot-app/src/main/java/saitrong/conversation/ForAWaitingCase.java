package saitrong.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.faq.Finding;
import saitrong.flow.FlowSet;
import saitrong.flow.OwnWish;
import saitrong.inbox.Inbound.Said;
import saitrong.learning.Lesson.Asked;
import saitrong.message.Action;

/// Words of somebody whose officers asked for something, that quote no card: most are the answer,
/// and it is asked once whether they are. What the FAQ knows beyond doubt is answered, and can be
/// sent to the case below its answer.
final class ForAWaitingCase implements Responder {

  /// As much as is kept of what was said, in however many messages.
  private static final int LONGEST = 1500;

  @Override
  public Optional<Answer> answer(Situation situation) {
    var flows = situation.content().flows();
    return flows == null
            || flows.flow(AboutACase.ADDING).isEmpty()
            || situation.state().inHand().asks()
            || !(situation.event() instanceof Said said)
            || said.hidesSecret()
            || situation.cases().awaitedAt(said.envelope().at()).isEmpty()
            || isSomethingElse(situation, said)
        ? Optional.empty()
        : number(situation, said).map(number -> answer(situation, flows, said, number));
  }

  /// Of several the one that was spoken of last, or else that was asked about last.
  private static Optional<String> number(Situation situation, Said said) {
    var awaited = situation.cases().awaitedAt(said.envelope().at());
    var last = situation.spokenOf().number();
    return awaited.contains(last) ? Optional.of(last) : awaited.stream().findFirst();
  }

  /// A courtesy, a wish, what is asked for by listed words. "ใช่ค่ะ" right below the card says yes
  /// to it.
  private static boolean isSomethingElse(Situation situation, Said said) {
    var texts = situation.content().texts();
    String words = said.text().value();
    return texts.smallTalk(words).filter(it -> !isYesToTheCard(situation, it)).isPresent()
        || texts.wish(words).isPresent()
        || texts.meaning(words).isPresent();
  }

  private static boolean isYesToTheCard(Situation situation, TextKey said) {
    return said == TextKey.NOTED
        && situation.cases().told().at().isAfter(situation.state().lookup().at());
  }

  private static Answer answer(Situation situation, FlowSet flows, Said said, String number) {
    return known(situation, said)
        .map(answer -> new SaidToACase(situation, flows, said, number).orToTheCase(answer))
        .orElseGet(() -> asking(situation, said, number));
  }

  private static Optional<Answer> known(Situation situation, Said said) {
    return isKnown(situation, said) || saysMore(situation, said)
        ? new OtherLanguage(new FaqAnswer()).answer(situation)
        : Optional.empty();
  }

  /// Of what only comes near, questions: "บ้านเลขที่ 12" is none.
  private static boolean isKnown(Situation situation, Said said) {
    var question = new Asker(situation).asking(said.text().value());
    return switch (situation.library().find(question)) {
      case Finding.Sure _, Finding.DependsOnGroup _, Finding.DependsOnSystem _ -> true;
      case Finding.Nearly _ -> OwnWish.isAQuestion(said.text().value());
      case Finding.Nothing() -> false;
    };
  }

  /// What the FAQ asked back, as for the system.
  private static boolean saysMore(Situation situation, Said said) {
    return situation.state().lookup().waits(situation.now())
        && !(situation.state().lookup().open() instanceof Wait.OfCase)
        && situation.library().maySayMore(new Asker(situation).asking(said.text().value()));
  }

  /// People write in several short messages: what is not sent yet goes along.
  private static Answer asking(Situation situation, Said said, String number) {
    var phrases = Phrases.of(situation);
    var lookup =
        situation
            .state()
            .lookup()
            .asking(situation, withBefore(situation, said, number))
            .waiting(situation, new Wait.OfCase(number));
    return Answer.of(
        situation.state().lookingUp(lookup).speakingOf(new SpokenOf(number, situation.now())),
        phrases.say(TextKey.TO_WAITING_CASE, Map.of("number", number)),
        ways(phrases));
  }

  private static Asked withBefore(Situation situation, Said said, String number) {
    var lookup = situation.state().lookup();
    var before = lookup.asked();
    return before != null
            && lookup.open().equals(new Wait.OfCase(number))
            && lookup.waits(situation.now())
            && before.words().value().length() + said.text().value().length() < LONGEST
        ? before.with(said.text(), said.message().value())
        : new Asked(said.text(), said.message().value());
  }

  private static List<Action> ways(Phrases phrases) {
    return Arrays.stream(ForTheCase.values()).map(it -> it.button(phrases)).toList();
  }
}
