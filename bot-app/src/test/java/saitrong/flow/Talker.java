package saitrong.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Outcome;
import saitrong.message.Action;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;

/// A person in a flow, and everything that came of what they did.
final class Talker {

  private final String run;
  private final Language language;
  private FlowSet flows;
  private Instant now = Instant.parse("2026-11-20T02:00:00Z");
  private Position position;
  private Turn last;
  private int messages;

  Talker(FlowSet flows, String flow, Map<String, Answer> known) {
    this(flows, flow, known, "run");
  }

  Talker(FlowSet flows, String flow, Map<String, Answer> known, String run) {
    this(flows, flow, known, run, Language.TH);
  }

  Talker(FlowSet flows, String flow, Map<String, Answer> known, String run, Language language) {
    this.run = run;
    this.language = language;
    this.flows = flows;
    this.last = new Intake(flows).start(flows.flow(flow).orElseThrow(), run, known, about());
    this.position = last.position();
  }

  /// Somebody who starts a flow by words that may have answered something of it.
  static Talker startingWith(FlowSet flows, String words) {
    var talker = new Talker(flows, flows.askedFor(words).orElseThrow().id(), Map.of());
    var said = new Input.Typed(new PersonalText(words), "m0");
    talker.last =
        new Intake(flows)
            .start(flows.askedFor(words).orElseThrow(), talker.run, Map.of(), said, talker.about());
    talker.position = talker.last.position();
    return talker;
  }

  static Talker in(FlowSet flows, String flow) {
    return new Talker(flows, flow, Map.of());
  }

  static Talker inEnglish(FlowSet flows, String flow) {
    return new Talker(flows, flow, Map.of(), "run", Language.EN);
  }

  /// The files were edited and taken into service.
  void meets(FlowSet edited) {
    flows = edited;
  }

  Talker says(String text) {
    return gives(new Input.Typed(new PersonalText(text), "m" + ++messages));
  }

  Talker taps(String label) {
    return taps(button(label));
  }

  Talker taps(Action.Tap button) {
    return gives(new Input.Tapped(button.data(), Map.of()));
  }

  Talker sendsPictures(int count) {
    var files = new ArrayList<FileSent>();
    for (int i = 0; i < count; i++) {
      files.add(new FileSent("m" + ++messages, FileSent.Type.PICTURE, null, 1000L));
    }
    return gives(new Input.Sent(files));
  }

  /// An owner of effects came back with an outcome.
  Talker isTold(String result) {
    String key =
        last.effects().stream()
            .flatMap(effect ->
                switch (effect) {
                  case Effect.OpenCase open -> List.of(open.key()).stream();
                  case Effect.FindAnswer find -> List.of(find.key()).stream();
                  case Effect.FindCase find -> List.of(find.key()).stream();
                  default -> List.<String>of().stream();
                })
            .findFirst()
            .orElseThrow();
    return gives(new Input.Done(key, new Outcome(result, Map.of("เลขที่รับแจ้ง", "00011/2569"))));
  }

  /// Before what was asked can have been read.
  Talker addsAtOnce(String text) {
    return gives(new Input.Typed(new PersonalText(text), "m" + ++messages), Duration.ofSeconds(2));
  }

  Talker gives(Input input) {
    return gives(input, Duration.ofMinutes(1));
  }

  private Talker gives(Input input, Duration later) {
    now = now.plus(later);
    last = new Intake(flows).next(position, input, about());
    position = last.position();
    return this;
  }

  void isAwayFor(Duration howLong) {
    now = now.plus(howLong);
  }

  private Circumstances about() {
    return new Circumstances(language, now, FlowFiles.standing(language));
  }

  Position position() {
    return position;
  }

  Language language() {
    return language;
  }

  /// The question that is open, if one is and has not been edited away.
  Optional<Step.Ask> question() {
    return position.asked() instanceof Position.Asked.Open open
        ? flows.flow(position.flow()).flatMap(flow -> flow.question(Visits.nameOf(open.key())))
        : Optional.empty();
  }

  /// What is being done, if something is waited for.
  Optional<Step.Act> waitsFor() {
    return position.asked() instanceof Position.Asked.Waiting
        ? flows
            .flow(position.flow())
            .map(flow -> Walk.through(flow, position).halt())
            .filter(Walk.Halt.AtAct.class::isInstance)
            .map(halt -> ((Walk.Halt.AtAct) halt).act())
        : Optional.empty();
  }

  /// The flow was taken out of service.
  boolean isWithdrawn() {
    return effects(Effect.Ended.class).stream()
        .anyMatch(it -> it.how() == Effect.Ended.How.WITHDRAWN);
  }

  Turn turn() {
    return last;
  }

  String lastMessage() {
    return "m" + messages;
  }

  /// What the bot said in this turn, bubble by bubble.
  List<String> hears() {
    return says(last).stream().flatMap(say -> say.messages().stream()).map(Bubbles::text).toList();
  }

  List<Action> buttons() {
    return says(last).stream().flatMap(say -> Bubbles.buttons(say).stream()).toList();
  }

  Action.Tap button(String label) {
    Predicate<Action> isIt = it -> it instanceof Action.Tap && it.label().equals(label);
    return (Action.Tap) buttons().stream().filter(isIt).findFirst().orElseThrow();
  }

  private static List<Effect.Say> says(Turn turn) {
    return effects(turn, Effect.Say.class);
  }

  <T extends Effect> List<T> effects(Class<T> kind) {
    return effects(last, kind);
  }

  private static <T extends Effect> List<T> effects(Turn turn, Class<T> kind) {
    return turn.effects().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
