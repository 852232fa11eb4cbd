package saitrong.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.content.TextKey;
import saitrong.faq.Finding;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.flow.OwnWish;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.Inbound.Tapped;
import saitrong.learning.Lesson.Asked;
import saitrong.message.Action;
import saitrong.message.Limits;

/// What is said to the card of a case and is not for its officers: a question that has a sure
/// answer, or the wish for a person. Who meant it for them after all sends it to the case with one
/// tap, or with the words of the button on a PC.
///
/// @param number of the case on the card
record SaidToACase(Situation situation, FlowSet flows, Said said, String number) {

  private static final String PREFIX = "to-case/";

  static Optional<Answer> answer(Situation situation, FlowSet flows, Said said, String number) {
    var words = new SaidToACase(situation, flows, said, number);
    return words.wish().or(words::known);
  }

  /// What else is to be said about the case the script asks for.
  private Optional<Answer> wish() {
    return situation
        .content()
        .texts()
        .wish(said.text().value())
        .filter(TextKey.WISH_PERSON::equals)
        .map(_ -> Commands.toAPerson(situation))
        .map(answer ->
            flows
                .flow(AboutACase.ADDING)
                .map(adding -> adding.name().in(situation.language()) + " " + number)
                .map(words -> offering(answer, new Action.Say(label(), words)))
                .orElse(answer));
  }

  private Optional<Answer> known() {
    return isAsked()
        ? new OtherLanguage(new FaqAnswer()).answer(situation).map(this::orToTheCase)
        : Optional.empty();
  }

  /// "เข้าระบบไม่ได้" told to the officers has an answer too, and is what they asked for.
  private boolean isAsked() {
    var question = new Asker(situation).asking(said.text().value());
    return situation.library().beyondDoubt(question).isPresent()
        || (OwnWish.isAQuestion(said.text().value())
            && situation.library().find(question) instanceof Finding.Sure);
  }

  Answer orToTheCase(Answer answer) {
    if (flows.flow(AboutACase.ADDING).isEmpty()) {
      return answer;
    }
    var data = PREFIX + number + "/" + said.message().value();
    return offering(answer, new Action.Tap(label(), data, label()))
        .before(Phrases.of(situation).say(TextKey.TO_CASE, Map.of("number", number)))
        .leaving(answer.next().speakingOf(new SpokenOf(number, situation.now())));
  }

  private static Answer offering(Answer answer, Action toTheCase) {
    return answer.replying(
        Stream.concat(Stream.of(toTheCase), answer.quickReplies().stream())
            .limit(Limits.QUICK_REPLIES)
            .toList());
  }

  private String label() {
    return Phrases.of(situation).label(TextKey.BUTTON_TO_CASE);
  }

  static Optional<Answer> pressed(Situation situation, FlowSet flows, Tapped tapped) {
    var parts = tapped.data().split("/", 4);
    return tapped.data().startsWith(PREFIX) && parts.length == 4
        ? sent(situation, flows, parts[1] + "/" + parts[2], parts[3])
        : Optional.empty();
  }

  /// The last question, for the case that was spoken of last: both are shown before they are sent.
  static Optional<Answer> typed(Situation situation, FlowSet flows, Said said) {
    var label = Phrases.of(situation).label(TextKey.BUTTON_TO_CASE);
    var spokenOf = situation.state().spokenOf();
    return Alike.isOne(label, said.text().value()) && spokenOf.isMeant(situation.now())
        ? sent(
            situation,
            flows,
            spokenOf.number(),
            asked(situation).flatMap(it -> Stream.ofNullable(it.name())).findFirst().orElse(""))
        : Optional.empty();
  }

  /// Of an old button, whose words are not known any more, the script asks for them.
  private static Optional<Answer> sent(
      Situation situation, FlowSet flows, String number, String message) {
    List<Input> given =
        asked(situation)
            .filter(asked -> asked.messages().contains(message))
            .<Input>map(asked -> Input.Typed.from(asked.words(), asked.messages()))
            .toList();
    return flows
        .flow(AboutACase.ADDING)
        .map(adding -> AboutACase.adding(situation, flows, adding, number, given));
  }

  private static Stream<Asked> asked(Situation situation) {
    return Stream.ofNullable(situation.state().lookup().asked());
  }
}
