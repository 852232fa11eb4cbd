package saitrong.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.flow.Effect.Ended;
import saitrong.flow.Position.Asked;
import saitrong.message.Message;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;

/// Walks people through flows. Pure: the same inputs make the same conversation, whenever and
/// however often they are played.
public record Intake(FlowSet set) {

  /// Reads the list of places, for which the first one asked would have to wait.
  public static void prepare() {
    ThaiAddresses.all();
  }

  /// @param run a new name for this run, without `/`
  /// @param known what is remembered of the person, by the names that [Effect.Remember] gave
  public Turn start(Flow flow, String run, Map<String, Answer> known, Circumstances about) {
    var position = Position.atTheStart(run, flow, known, about.now());
    return new Onward(scene(flow, about)).from(position);
  }

  /// @param said the words that it is started with; what they choose is answered
  public Turn start(
      Flow flow, String run, Map<String, Answer> known, Input.Typed said, Circumstances about) {
    var position = Position.atTheStart(run, flow, known, about.now());
    for (var chosen : flow.answeredBy(said.text().value()).entrySet()) {
      var answer = Answer.Words.of(chosen.getValue());
      position = position.answered(chosen.getKey(), answer, said.message());
    }
    return new Onward(scene(flow, about)).from(position);
  }

  /// With the case that it is about, and with what is for it: what does not fit its question for
  /// words and files is told there, as if it were sent there.
  public Turn start(
      Flow flow,
      String run,
      Map<String, Answer> known,
      String number,
      List<Input> given,
      Circumstances about) {
    var position = Position.atTheStart(run, flow, known, about.now());
    return new GivenBefore(scene(flow, about)).start(position, number, given);
  }

  /// Whether words say yes or no to a question that stands beside the flows.
  public Optional<Boolean> yesOrNo(String typed, Circumstances about) {
    return Hearing.outside(set, about).of(new Kind.YesNo(), Input.Typed.of(typed))
            instanceof Heard.Fits(Answer.Words said, _)
        ? Optional.of(said.words().value().equals(Kind.YesNo.YES))
        : Optional.empty();
  }

  /// The person asks for the very flow that is open, by words that are a choice in it: they are led
  /// there, also out of a rest.
  public Turn askedForAgain(Position position, Input.Typed said, Circumstances about) {
    boolean choose =
        set.flow(position.flow())
            .filter(flow -> !flow.answeredBy(said.text().value()).isEmpty())
            .isPresent();
    return choose ? next(position, said, about) : askedForAgain(position, about);
  }

  /// Whether these words choose another way through its flow than the one that the run is on, past
  /// what was answered there.
  public boolean leavesBehind(Position position, Input.Typed said) {
    return set.flow(position.flow())
        .map(flow -> flow.answeredBy(said.text().value()))
        .filter(chosen -> position.hasAnswersBeside(chosen))
        .isPresent();
  }

  /// By its name: they are told where they are and how to leave, and its question comes again.
  public Turn askedForAgain(Position position, Circumstances about) {
    var again = next(position, new Input.Interrupted(), about);
    return again.position().asked() instanceof Asked.Open && !position.isUntouched()
        ? set.flow(position.flow())
            .map(flow -> new Movement(scene(flow, about)).status(again.position()))
            .orElse(again)
        : again;
  }

  public OpenQuestion question(Position run) {
    return new OpenQuestion(set, run);
  }

  public ItsCase caseOf(Position run) {
    return new ItsCase(set, run);
  }

  public ToldBeside beside(Position run) {
    return new ToldBeside(set, run);
  }

  public Turn next(Position position, Input input, Circumstances about) {
    if (position.isOver()) {
      return new Turn(position, List.of(), false);
    }
    return set.flow(position.flow())
        .map(flow -> new Talk(scene(flow, about)).next(position, input))
        .orElseGet(() -> withdrawn(position, about));
  }

  /// What is being waited for, asked for once more under the same key: after a crash, or in a
  /// second step of the same turn.
  public Turn again(Position position, Circumstances about) {
    return set.flow(position.flow())
        .map(flow -> new Onward(scene(flow, about)).from(position))
        .orElseGet(() -> withdrawn(position, about));
  }

  /// Whether its person is asked first whether to go on.
  public boolean rests(Position position, Instant now) {
    return position.resting()
        || set.flow(position.flow())
            .filter(flow -> Duration.between(position.at(), now).compareTo(flow.rest()) > 0)
            .isPresent();
  }

  /// Whether it was left for longer than its flow keeps it.
  public boolean isPastItsTime(Position position, Instant now) {
    return set.flow(position.flow())
        .filter(flow -> Duration.between(position.at(), now).compareTo(flow.keep()) > 0)
        .isPresent();
  }

  /// That it rests, and how to go on with it; empty where its flow is gone.
  public Optional<Message> waits(Position position, Circumstances about) {
    return set.flow(position.flow()).map(flow -> scene(flow, about).bubble(Sentence.WAITS));
  }

  /// A card of `cards.yaml`, filled for who shows it beside the flows; empty where there is none.
  public Optional<Message.Card> card(String name, Map<String, String> facts, Circumstances about) {
    return set.card(name)
        .flatMap(card ->
            set.flows().values().stream()
                .findFirst()
                .map(flow -> Telling.filled(scene(flow, about), card, facts)));
  }

  /// That what was begun is erased.
  public Message expired(Circumstances about) {
    return Scene.bubble(set.sentences().say(Sentence.EXPIRED, about.language(), about.standing()));
  }

  /// What it asked was not shown: the next question tells what the first one tells.
  public static Position unseen(Position position) {
    return WaysOut.untold(position);
  }

  /// Whether a button of a message is one of a flow's, be it of today or of last year.
  public static boolean isButton(String data) {
    return Button.isOne(data);
  }

  /// The whole flow was taken out of service while somebody was inside.
  private Turn withdrawn(Position position, Circumstances about) {
    var values = new HashMap<>(about.standing());
    new KeptRun(set, position)
        .receipt()
        .ifPresent(number -> values.put(Step.OpenCase.NUMBER, number));
    String text = set.sentences().say(Sentence.WITHDRAWN, about.language(), values);
    return new Turn(
        position.asking(new Asked.Over()),
        List.of(
            new Effect.Say(List.of(Scene.bubble(text)), List.of()),
            new Effect.HandOver(position.run() + "/end", typed(position)),
            new Ended(Ended.How.WITHDRAWN)),
        false);
  }

  /// Without the flow nobody knows what was asked, but what was typed is kept.
  private List<Effect.Given> typed(Position position) {
    var plain = new Showing(set.sentences(), Language.TH);
    var given = new ArrayList<Effect.Given>();
    position
        .record()
        .forEach((key, entry) -> {
          var shown = plain.of(new Kind.Text(0, 0), entry.answer());
          given.add(new Effect.Given(key, null, new PersonalText(shown), entry.answer()));
        });
    return given;
  }

  private Scene scene(Flow flow, Circumstances about) {
    return new Scene(flow, set, about);
  }
}
