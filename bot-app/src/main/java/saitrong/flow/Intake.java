package saitrong.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Effect.Ended;
import saitrong.flow.Position.Asked;
import saitrong.flow.Step.Ask;
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

  /// The score that somebody gave in the same breath: the answer to the first question for one.
  public Position scored(Position run, Input.Typed score) {
    return set.flow(run.flow())
        .flatMap(Flow::ratingQuestion)
        .map(
            ask -> run.answered(ask.name(), Answer.Words.of(score.text().value()), score.message()))
        .orElse(run);
  }

  /// Whether it rates a case, and has no score of it yet.
  public boolean wantsAScore(Position run) {
    return set.flow(run.flow())
        .filter(Flow::ratesACase)
        .flatMap(Flow::ratingQuestion)
        .filter(ask -> run.answer(ask.name()) == null)
        .isPresent();
  }

  /// All that there is to look over was shown beside the flow, and its person said yes. What could
  /// not be taken as it was given is shown all the same.
  public Position lookedOver(Position run) {
    return run.drafts().isEmpty()
        ? set.flow(run.flow())
            .flatMap(Flow::summary)
            .map(it -> run.answered(it.name(), Answer.Words.of(Kind.YesNo.YES), null))
            .orElse(run)
        : run;
  }

  /// Whether words say yes or no to a question that stands beside the flows.
  public Optional<Boolean> yesOrNo(String typed, Circumstances about) {
    var now = about.now().atZone(ThaiCalendar.ZONE).toLocalDateTime();
    return new Hearing(set.sentences(), now, null).of(new Kind.YesNo(), Input.Typed.of(typed))
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

  /// Whether what was typed beside a run at rest is rather a wish of its own than its answer: it
  /// asks something, or is a sentence that the run has not kept.
  public static boolean isAWishOfItsOwn(Position position, Input.Typed typed) {
    String words = typed.text().value();
    return QuestionsInBetween.isOne(words)
        || (isSaidInFull(words) && position.messages().noneMatch(it -> it.equals(typed.message())));
  }

  /// Whether these words ask something, as far as their form tells.
  public static boolean isAQuestion(String words) {
    return QuestionsInBetween.isOne(words);
  }

  /// Whether it is a sentence, or asks something, and no word or two.
  public static boolean isSaidInFull(String words) {
    return Typed.isSentence(words) || QuestionsInBetween.isOne(words);
  }

  /// Somebody asks something else while the run looks for an answer. What was asked before goes
  /// along with what is sent.
  public Position askedInstead(Position position, Input.Typed question) {
    return set.flow(position.flow())
        .map(flow -> new AskedInstead(flow, position).by(question))
        .orElse(position);
  }

  /// Whether a citizen number, and nothing else, is what the open question asks for: everywhere
  /// else it is masked at the door.
  public boolean asksForACitizenNumber(Position position) {
    return asked(position).filter(ask -> ask.kind() instanceof Kind.CitizenNumber).isPresent();
  }

  /// Whether the open question takes what is typed for a name, of an organisation, a place or a
  /// person: a question that is typed there would be kept as one.
  public boolean takesForAName(Position position) {
    return asked(position)
        .filter(_ -> !position.resting())
        .map(Ask::kind)
        .filter(kind ->
            kind instanceof Kind.Organisation
                || kind instanceof Kind.Place
                || kind instanceof Kind.Person)
        .isPresent();
  }

  /// Whether the number of a case is what the open question asks for.
  public boolean asksForACase(Position position) {
    return asked(position).filter(ask -> ask.kind() instanceof Kind.Receipt).isPresent();
  }

  /// Whether the end of a telephone number is what the open question asks for.
  public boolean asksForAPhone(Position position) {
    return asked(position).filter(ask -> ask.kind() instanceof Kind.PhoneEnding).isPresent();
  }

  /// Whether the run is about the case of this number.
  public boolean isAbout(Position position, Input.Typed number, Circumstances about) {
    var now = about.now().atZone(ThaiCalendar.ZONE).toLocalDateTime();
    var hearing = new Hearing(set.sentences(), now, null).inRegisterOf(about.registerYear());
    return hearing.of(new Kind.Receipt(), number) instanceof Heard.Fits fits
        && answers(position, true)
            .reduce((_, later) -> later)
            .filter(fits.answer()::equals)
            .isPresent();
  }

  /// Whether nothing was said in it but which case it is about: then another one takes its place.
  public boolean knowsOnlyItsCase(Position position) {
    return position.drafts().isEmpty() && answers(position, false).findAny().isEmpty();
  }

  /// What was answered to the questions that ask for a case, or to all others.
  private Stream<Answer> answers(Position position, boolean forACase) {
    var flow = set.flow(position.flow());
    return position.record().entrySet().stream()
        .filter(it -> !(it.getValue().answer() instanceof Answer.Outcome))
        .filter(it ->
            forACase
                == flow.flatMap(them -> them.question(Visits.nameOf(it.getKey())))
                    .filter(ask -> ask.kind() instanceof Kind.Receipt)
                    .isPresent())
        .map(it -> it.getValue().answer());
  }

  private Optional<Ask> asked(Position position) {
    return position.asked() instanceof Asked.Open open
        ? set.flow(position.flow()).flatMap(flow -> flow.question(Visits.nameOf(open.key())))
        : Optional.empty();
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

  /// Whether these words are what the open question asks for, whatever else they may mean: one of
  /// its choices, or a number.
  public boolean offers(Position position, String typed, Circumstances about) {
    return open(position, about)
        .filter(ask ->
            switch (ask.kind()) {
              case Kind.Choice _, Kind.Count _ -> fits(ask.kind(), typed, about);
              case Kind.Text _, Kind.TextOrFiles _, Kind.Files _, Kind.Place _ -> false;
              case Kind.Offered _, Kind.YesNo _, Kind.Rating _, Kind.Organisation _ -> false;
              case Kind.Phone _,
                  Kind.Email _,
                  Kind.CitizenNumber _,
                  Kind.Receipt _,
                  Kind.PhoneEnding _ ->
                  false;
              case Kind.Day _, Kind.Clock _, Kind.DayAndClock _, Kind.Person _ -> false;
              case Kind.InSubDistrict _, Kind.Province _ -> false;
            })
        .isPresent();
  }

  /// Whether these words are one of the open question's choices and nothing else.
  public boolean names(Position position, String typed, Circumstances about) {
    return open(position, about)
        .filter(ask ->
            ask.kind() instanceof Kind.Choice choice
                && ChoicesAsTyped.exactly(choice, typed).isPresent())
        .isPresent();
  }

  /// Whether the open question is answered in free words, so that a name of something else may well
  /// be its answer.
  public boolean takesWords(Position position, Circumstances about) {
    return open(position, about).filter(ask -> ask.kind().takesWords()).isPresent();
  }

  /// Whether the question would take or keep whatever is said, as those of the engine's own do,
  /// unless it is one that asks for what needs a consent.
  public boolean takesAnyWords(Position position, Circumstances about) {
    return !isPastItsTime(position, about.now())
        && switch (position.asked()) {
          case Asked.Open _ ->
              open(position, about)
                  .filter(ask -> ask.kind().takesWords() && ask.consent() == null)
                  .isPresent();
          case Asked.Cancelling _, Asked.Resuming _, Asked.Picking _ -> true;
          case Asked.Waiting _, Asked.Over _ -> false;
        };
  }

  private Optional<Ask> open(Position position, Circumstances about) {
    return position.asked() instanceof Asked.Open open && !position.resting()
        ? set.flow(position.flow())
            .flatMap(flow -> new Talk(scene(flow, about)).stop(position, open.key()))
            .filter(Ask.class::isInstance)
            .map(Ask.class::cast)
        : Optional.empty();
  }

  private boolean fits(Kind kind, String typed, Circumstances about) {
    var now = about.now().atZone(ThaiCalendar.ZONE).toLocalDateTime();
    return new Hearing(set.sentences(), now, null).of(kind, Input.Typed.of(typed))
        instanceof Heard.Fits;
  }

  /// What the person said of themselves beside the script, as an answer to its question of that
  /// name. The walk counts it only where it comes to that question, behind the privacy notice.
  ///
  /// @param message that said it; absent for a tap
  public Position told(Position position, String name, String kept, @Nullable String message) {
    var answer = Answer.Words.of(kept);
    return set.flow(position.flow())
        .flatMap(flow -> flow.question(name))
        .filter(ask -> position.answer(name) == null && StillFits.holds(ask.kind(), answer))
        .map(_ -> position.answered(name, answer, message))
        .orElse(position);
  }

  /// The same of what nobody said, but may be so: taken only where its person sees it in the line
  /// of what is known of them, and confirms it. Whoever gets no such line is asked.
  public Position toConfirm(Position position, String name, String kept) {
    return set.flow(position.flow())
        .filter(flow -> Earlier.isToBeConfirmed(position, flow, name))
        .map(_ -> told(position, name, kept, null))
        .orElse(position);
  }

  /// Nobody needs to be asked this any more, where it could be skipped and is neither answered nor
  /// remembered.
  public Position passingOver(Position position, String name) {
    return set.flow(position.flow())
        .flatMap(flow -> flow.question(name))
        .filter(ask -> ask.optional() && position.answer(name) == null)
        .filter(_ -> !position.known().containsKey(name))
        .map(_ -> position.answered(name, new Answer.Skipped(), null))
        .orElse(position);
  }

  /// The person unsent a message: what it answered is forgotten, and what was remembered under
  /// these names. Also where the flow is gone, or every flow.
  public static Position takingBack(
      @Nullable FlowSet flows, Position position, String message, Set<String> names) {
    var forgetting =
        Optional.ofNullable(flows)
            .flatMap(it -> it.flow(position.flow()))
            .map(Forgetting::new)
            .orElseGet(Forgetting::withoutItsFlow);
    return forgetting.of(forgetting.of(position, message), names);
  }

  /// The number of the case that the run sent something to last, if it sent anything.
  public static Optional<String> receipt(@Nullable FlowSet flows, Position position) {
    return sendings(flows, position).receipt();
  }

  /// The messages that brought files which the run has not sent.
  public static List<String> unsentFiles(@Nullable FlowSet flows, Position position) {
    return sendings(flows, position).unsentFiles();
  }

  private static Sendings sendings(@Nullable FlowSet flows, Position position) {
    var flow = flows == null ? null : flows.flow(position.flow()).orElse(null);
    return new Sendings(flow, position);
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
    receipt(set, position).ifPresent(number -> values.put(Step.OpenCase.NUMBER, number));
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
