package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Spot;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.flow.Intake;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.SentFile;
import saitrong.inbox.MessageId;
import saitrong.outbox.Weight;
import saitrong.shared.PersonalText;
import saitrong.transcript.Mark;

/// Whoever is inside a script is answered by it: words, taps, files and places are what it asked
/// for, or come early, or are told what it asks for. A courtesy that is no answer gets its answer,
/// and the question once more.
final class RunningFlow implements Responder {

  private static final SmallTalk COURTESY = new SmallTalk();

  @Override
  public Optional<Answer> answer(Situation situation) {
    var flows = situation.content().flows();
    boolean inside = situation.state().inHand().run().isPresent();
    if (flows == null
        || !inside
        || !isForAFlow(situation.event())
        || KeptForTheOfficer.isForTheOfficer(situation, flows)) {
      return Optional.empty();
    }
    var asked = citizenNumber(situation, flows);
    if (asked.isPresent()) {
      var answer = playing(situation, flows).hear(asked.get()).answer(Weight.ANSWER);
      return Optional.of(answer.marked(Mark.MASKED));
    }
    return AskedInBetween.insteadOfAName(situation, flows)
        .or(() -> Optional.of(heard(situation, flows)));
  }

  private static Answer heard(Situation situation, FlowSet flows) {
    var playing = playing(situation, flows);
    inputs(situation.events()).forEach(playing::hear);
    return playing.understood()
        ? playing.answer(Weight.ANSWER)
        : courtesy(situation, flows)
            .or(() -> WishInWords.inAScript(situation, flows))
            .or(() -> HeldScript.in(situation).flatMap(HeldScript::saidMore))
            .or(() -> AskedInBetween.answer(situation, playing))
            .or(() -> KeptForTheOfficer.besideAScript(situation, playing))
            .orElseGet(() -> playing.answer(Weight.ANSWER));
  }

  /// What the script makes of these words where they are what it waits for, or where it is over; it
  /// hears nothing else of them.
  Optional<Answer> taken(Situation situation) {
    var flows = situation.content().flows();
    if (flows == null || situation.state().inHand().run().isEmpty()) {
      return Optional.empty();
    }
    var playing = playing(situation, flows);
    inputs(situation.events()).forEach(playing::hear);
    boolean isOver = playing.state().inHand().run().isEmpty();
    return playing.understood() || isOver
        ? Optional.of(playing.answer(Weight.ANSWER))
        : Optional.empty();
  }

  /// What was masked at the door is the answer to the one question that asks for it; so nobody has
  /// to be told that it need not be sent.
  private static Optional<Input> citizenNumber(Situation situation, FlowSet flows) {
    var intake = new Intake(flows);
    return situation.event() instanceof Inbound.Said said
            && said.citizenNumber() != null
            && situation
                .state()
                .inHand()
                .run()
                .filter(it -> intake.question(it).asksForACitizenNumber())
                .isPresent()
        ? Optional.of(new Input.Typed(said.citizenNumber(), id(said.message())))
        : Optional.empty();
  }

  /// "ใช่" and "รับทราบ" are said to the question, or else to the card of a case that came since:
  /// they are no courtesy that ends a talk. Where the script rests nobody is asked to go on by
  /// their thanks, but by a greeting: with that they come.
  private static Optional<Answer> courtesy(Situation situation, FlowSet flows) {
    boolean rests = !situation.state().inHand().asks();
    return COURTESY
        .answer(situation)
        .filter(_ -> !SmallTalk.isAssent(situation) || (rests && situation.isBelowTheCardOfACase()))
        .map(courtesy ->
            rests && !SmallTalk.isGreeting(situation)
                ? courtesy
                : questionAgain(courtesy, situation, flows));
  }

  /// After something else was answered in between.
  static Answer questionAgain(Answer between, Situation situation) {
    var flows = situation.content().flows();
    return flows != null && between.next().inHand().asks()
        ? questionAgain(between, situation, flows)
        : between;
  }

  private static Answer questionAgain(Answer between, Situation situation, FlowSet flows) {
    var again =
        new Playing(situation, flows, between.next())
            .hear(new Input.Interrupted())
            .answer(Weight.ANSWER);
    return again.after(between.says()).doing(again.doing().learning(between.doing().lesson()));
  }

  private static Playing playing(Situation situation, FlowSet flows) {
    return new Playing(situation, flows, situation.state());
  }

  private static boolean isForAFlow(Inbound event) {
    return switch (event) {
      case Inbound.Said _, SentFile _, Inbound.SentPlace _, Inbound.SentSticker _ -> true;
      case Inbound.Tapped tapped -> Intake.isButton(tapped.data());
      case Inbound.Unsupported unsupported -> unsupported.isMessage();
      case Inbound.Followed _, Inbound.Unfollowed _, Inbound.Unsent _, Inbound.InGroup _ -> false;
    };
  }

  /// Files that came together are one input.
  static List<Input> inputs(List<Inbound> events) {
    var inputs = new ArrayList<Input>();
    var files = new ArrayList<FileSent>();
    for (var event : events) {
      if (event instanceof SentFile file) {
        files.add(sent(file));
      } else {
        gather(files, inputs);
        input(event).ifPresent(inputs::add);
      }
    }
    gather(files, inputs);
    return inputs;
  }

  private static void gather(List<FileSent> files, List<Input> inputs) {
    if (!files.isEmpty()) {
      inputs.add(new Input.Sent(files));
      files.clear();
    }
  }

  private static Optional<Input> input(Inbound event) {
    return switch (event) {
      case Inbound.Said said -> Optional.of(new Input.Typed(said.text(), id(said.message())));
      case Inbound.Tapped tapped -> Optional.of(new Input.Tapped(tapped.data(), tapped.params()));
      case Inbound.SentPlace place ->
          Optional.of(new Input.Shared(spot(place), id(place.message())));
      case Inbound.SentSticker _ -> Optional.of(new Input.Unusable());
      case Inbound.Unsupported unsupported when unsupported.isMessage() ->
          Optional.of(new Input.Unusable());
      case Inbound.Unsupported _, Inbound.Followed _, Inbound.Unfollowed _ -> Optional.empty();
      case Inbound.Unsent _, Inbound.InGroup _, SentFile _ -> Optional.empty();
    };
  }

  private static FileSent sent(SentFile file) {
    var type =
        switch (file.kind()) {
          case IMAGE -> FileSent.Type.PICTURE;
          case VIDEO -> FileSent.Type.VIDEO;
          case AUDIO -> FileSent.Type.SOUND;
          case FILE -> FileSent.Type.DOCUMENT;
        };
    return new FileSent(file.message().value(), type, file.name(), file.size());
  }

  private static Spot spot(Inbound.SentPlace place) {
    var words = new ArrayList<String>();
    add(words, place.title());
    add(words, place.address());
    return new Spot(new PersonalText(String.join(" ", words)), place.latitude(), place.longitude());
  }

  private static void add(List<String> words, @Nullable PersonalText text) {
    if (text != null && !text.isBlank()) {
      words.add(text.value());
    }
  }

  private static String id(MessageId message) {
    return message.value();
  }
}
