package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Position.Asked.Open;
import saitrong.flow.Step.Ask;
import saitrong.flow.Step.Stop;
import saitrong.message.Fitting;
import saitrong.message.Message;

/// What an input means at the step that is open.
record Answering(Scene scene, Position position, Open open, Stop stop) {

  Turn hear(Input input) {
    return switch (input) {
      case Input.Tapped tapped -> tapped(tapped);
      case Input.Typed typed ->
          new OwnWords(scene)
              .at(position, stop, typed)
              .or(() -> control(typed.text().value()).map(this::perform))
              .or(() -> correction(typed))
              .or(() -> twice(typed))
              .orElseGet(() -> receive(input, typed.message()));
      case Input.Sent sent -> receive(input, sent.files().getFirst().message());
      case Input.Shared shared -> receive(input, shared.message());
      case Input.Unusable _ -> receive(input, null);
      case Input.Interrupted _ -> askAgain(List.of(), true);
      case Input.Done _, Input.TakenBack _ -> throw new IllegalArgumentException("not said");
    };
  }

  /// The button of the step before, typed or tapped once more, would be taken for a name or a
  /// place.
  private Optional<Turn> twice(Input.Typed typed) {
    return stop instanceof Ask ask
            && ask.kind().isInWords()
            && scene.sentences().isLongButton(Typed.fold(typed.text().value()))
        ? Optional.of(askAgain(List.of(), true))
        : Optional.empty();
  }

  /// A choice's own words are the choice, whole or as they begin: "ยกเลิก" where "ยกเลิกคิวนี้" is
  /// offered does not leave the form. A command that only stands somewhere inside of a choice does.
  private Optional<Control> control(String typed) {
    if (stop instanceof Ask ask
        && choosing(ask).choice().filter(it -> ChoicesAsTyped.isBegun(it, typed)).isPresent()) {
      return Optional.empty();
    }
    var always = Control.typed(Control.ALWAYS, typed, scene.sentences());
    return always.isPresent() || (!isToSkip(typed) && isPartOfAChoice(typed))
        ? always
        : switch (stop) {
          case Ask ask ->
              Control.typed(offered(ask), typed, scene.sentences())
                  .or(() -> leftOut(ask, typed))
                  .filter(it -> it != Control.SKIP || !isPlace(ask) || isToSkip(typed))
                  .filter(it -> it != Control.DECLINE || !isAnAnswer(ask, typed));
          case Step.Notice _ -> numbered(Prompt.NOTICE, typed);
          case Step.Consent _ -> numbered(Prompt.CONSENT, typed);
          case Step.ConfirmKnown _ ->
              Control.typed(List.of(Control.SAME), typed, scene.sentences())
                  .map(_ -> Control.KNOWN_RIGHT)
                  .or(() -> numbered(Prompt.KNOWN, typed));
          case Step.SentBefore _ -> numbered(Prompt.SENT_BEFORE, typed);
          case Step.Summary summary ->
              numbered(SummaryEnding.of(scene.flow(), summary).offered(), typed);
        };
  }

  /// Without its tone mark "ข้าม" is ขาม, which stands in the names of many places.
  private boolean isToSkip(String typed) {
    return scene.sentences().hearsAsWritten(Sentence.WORDS_SKIP, typed);
  }

  /// To whether somebody is allergic to something "ไม่" refuses nothing.
  private boolean isAnAnswer(Ask ask, String typed) {
    return ask.kind().takesWords() && scene.sentences().hears(Sentence.WORDS_NO, Typed.fold(typed));
  }

  private static boolean isYesNo(Ask ask) {
    return ask.kind() instanceof Kind.YesNo;
  }

  private Optional<Control> numbered(List<Control> offered, String typed) {
    return Control.numbered(offered, typed, scene.sentences())
        .or(() -> Control.typed(List.of(Control.GO_ON), typed, scene.sentences()));
  }

  /// At the summary, or by who remembers at a later question what is to be corrected, unless that
  /// is an answer to it.
  private Optional<Turn> correction(Input.Typed typed) {
    String words = typed.text().value();
    var correcting = new Correcting(scene);
    return switch (stop) {
      case Step.Summary _ -> correcting.named(position, open, words);
      case Ask ask when !ask.kind().takesWords() && !new Receiving(this).fits(ask, typed) ->
          correcting.asked(position, open, words);
      case Ask ask when isALine(ask) -> correcting.byName(position, open, words);
      case Ask _, Step.Notice _, Step.Consent _, Step.ConfirmKnown _ -> Optional.empty();
      case Step.SentBefore _ -> Optional.empty();
    };
  }

  /// Nearly anything would be taken, but no matter is told here.
  private static boolean isALine(Ask ask) {
    return ask.kind() instanceof Kind.Place
        || ask.kind() instanceof Kind.Organisation
        || (ask.kind() instanceof Kind.Text && ask.personal());
  }

  private boolean isPartOfAChoice(String typed) {
    return stop instanceof Ask ask
        && choosing(ask).choice().filter(it -> ChoicesAsTyped.isNamed(it, typed)).isPresent();
  }

  /// Who wants to skip is heard at any question; where it is needed they are told so.
  private List<Control> offered(Ask ask) {
    var offered = new ArrayList<>(List.of(Control.SKIP, Control.GO_ON));
    if (ask.optional()) {
      offered.add(Control.NOTHING);
    } else if (ask.personal() && choosing(ask).choice().isEmpty() && !isYesNo(ask)) {
      offered.add(Control.DECLINE);
    }
    if (ask.optional() && !isAnsweredByNo(ask.kind())) {
      offered.add(Control.NOT_GIVEN);
    }
    if (ask.optional() && ask.kind() instanceof Kind.Files) {
      offered.add(Control.DONE);
    }
    if (Earlier.of(position, ask, open.key()) != null) {
      offered.add(Control.SAME);
      if (!isAnsweredByNo(ask.kind())) {
        offered.add(Control.YES); // "ใช่" is no number and no day, but what is offered
      }
    }
    if (isPaged(ask)) {
      offered.add(Control.MORE);
    }
    return offered;
  }

  /// At a question for the matter itself "ต้องส่งเอกสารไหม" is the matter.
  private static Optional<Control> leftOut(Ask ask, String typed) {
    boolean mayBeMeant = ask.optional() || ask.personal() || !ask.kind().takesWords();
    if (!mayBeMeant || !RatherNot.isOne(typed)) {
      return Optional.empty();
    }
    return Optional.of(!ask.optional() && ask.personal() ? Control.DECLINE : Control.NOTHING);
  }

  /// "ไม่" may be what is asked for, and otherwise means that there is none.
  private static boolean isAnsweredByNo(Kind kind) {
    return switch (kind) {
      case Kind.YesNo _, Kind.Choice _, Kind.Offered _ -> true;
      case Kind.InSubDistrict _, Kind.Province _ -> true;
      case Kind.Text _, Kind.TextOrFiles _, Kind.Organisation _, Kind.Place _ -> true;
      case Kind.Count _,
          Kind.Phone _,
          Kind.Email _,
          Kind.CitizenNumber _,
          Kind.Receipt _,
          Kind.PhoneEnding _ ->
          false;
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _, Kind.Person _ -> false;
      case Kind.Files _, Kind.Rating _ -> false;
    };
  }

  Choosing choosing(Ask ask) {
    return new Choosing(ask.kind(), position.drafts().get(open.key()));
  }

  private static boolean isPlace(Ask ask) {
    return ask.kind() instanceof Kind.InSubDistrict || ask.kind() instanceof Kind.Province;
  }

  private boolean isPaged(Ask ask) {
    return choosing(ask).isPaged();
  }

  private Turn tapped(Input.Tapped tapped) {
    var button = Button.read(tapped.data()).filter(this::isOfThisQuestion);
    if (button.isEmpty()) {
      return askAgain(List.of(scene.bubble(Sentence.OLD_BUTTON)), Button.isOne(tapped.data()));
    }
    String what = button.get().what();
    if (what.startsWith(Button.ANSWER)) {
      return answeredByButton(what.substring(Button.ANSWER.length()));
    }
    return Control.tapped(what).map(this::perform).orElseGet(() -> receive(tapped, null));
  }

  private boolean isOfThisQuestion(Button button) {
    return button.run().equals(position.run()) && button.key().equals(open.key());
  }

  /// The file may have changed since the button was made.
  private Turn answeredByButton(String kept) {
    var answer = Answer.Words.of(kept);
    boolean possible =
        stop instanceof Ask ask
            && switch (ask.kind()) {
              case Kind.Choice _, Kind.InSubDistrict _, Kind.Province _ ->
                  choosing(ask).offers(kept);
              case Kind.Day _, Kind.DayAndClock _, Kind.Receipt _ -> choosing(ask).offers(kept);
              case Kind.YesNo _ -> kept.equals(Kind.YesNo.YES) || kept.equals(Kind.YesNo.NO);
              case Kind.Rating _ -> kept.matches("[1-5]");
              case Kind.Text _, Kind.Offered _, Kind.Count _, Kind.Phone _ -> false;
              case Kind.Email _, Kind.CitizenNumber _, Kind.Clock _, Kind.Person _ -> false;
              case Kind.Organisation _, Kind.Place _, Kind.Files _, Kind.TextOrFiles _ -> false;
              case Kind.PhoneEnding _ -> false;
            };
    return possible ? answered(answer) : askAgain(List.of(scene.bubble(Sentence.OLD_BUTTON)), true);
  }

  private Turn perform(Control control) {
    return new Performing(this).perform(control);
  }

  Turn answered(Answer answer) {
    return answered(answer, null);
  }

  Turn answered(Answer answer, @Nullable String message) {
    return onward().from(position(answer, message));
  }

  Position position(Answer answer, @Nullable String message) {
    return new AskedAgain(scene.flow()).answered(position, open.key(), answer, message);
  }

  Turn receive(Input input, @Nullable String message) {
    return new Receiving(this).receive(input, message);
  }

  Answering at(Position other) {
    return new Answering(scene, other, open, stop);
  }

  /// What was sent does not fit: why, and after several the ways out.
  Turn missed(String explanation) {
    return missed(explanation, open.missed());
  }

  /// With the ways out at once.
  Turn stuck(String explanation) {
    return missed(explanation, WaysOut.needed(open));
  }

  private Turn missed(String explanation, Open open) {
    boolean canGoBack = Movement.canGoBack(Walk.through(scene.flow(), position));
    var waysOut = new WaysOut(scene);
    boolean canLeave = waysOut.canLeave(prompt().buttons());
    String why = waysOut.with(explanation, open, WaysOut.canSkip(stop), canGoBack, canLeave);
    return new Answering(scene, position, open, stop).askedBriefly(Scene.bubble(why), false);
  }

  /// What was sent is of use elsewhere, and the question waits.
  Turn noted(String note) {
    return askedBriefly(Scene.bubble(note), true);
  }

  private Turn askedBriefly(Message first, boolean understood) {
    var way = Walk.through(scene.flow(), position);
    var prompt = Prompt.briefly(scene, position, way, stop, open.key(), open.page());
    return shown(List.of(first), prompt, understood);
  }

  Turn askAgain(List<Message> first, boolean understood) {
    return shown(first, prompt(), understood);
  }

  private Turn shown(List<Message> first, Prompt prompt, boolean understood) {
    var says = new ArrayList<>(first);
    says.addAll(prompt.bubbles());
    var say = new Effect.Say(Fitting.inOneCall(says), prompt.buttons());
    return new Turn(position.asking(open), List.of(say), understood);
  }

  Prompt prompt() {
    var way = Walk.through(scene.flow(), position);
    return Prompt.at(scene, position, way, stop, open.key(), open.page());
  }

  Onward onward() {
    return new Onward(scene);
  }
}
