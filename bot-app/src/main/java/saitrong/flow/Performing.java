package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import saitrong.flow.Position.Asked.Open;
import saitrong.flow.Step.Ask;

/// Does what a person can do at a step besides answering it in words.
record Performing(Answering here) {

  Turn perform(Control control) {
    var movement = new Movement(here.scene());
    return switch (control) {
      case BACK -> movement.back(here.position());
      case CANCEL -> movement.confirmCancel(here.position(), here.open());
      case STATUS -> movement.status(here.position());
      case PERSON -> movement.callPerson(here.position());
      case SKIP, NOTHING, NOT_GIVEN -> skipped();
      case SAME -> same();
      case DONE -> done();
      case MORE -> nextPage();
      case YES, CONSENT, CONFIRM, CONFIRM_BOOKING, ADD_TO_IT -> yes();
      case NO, NO_CONSENT, ANEW -> no();
      case ACKNOWLEDGE -> acknowledged();
      case DECLINE -> declined();
      case FULL_NOTICE -> fullNotice();
      case EDIT -> new Correcting(here.scene()).pick(here.position(), here.open());
      case KNOWN_RIGHT -> knownIsRight();
      case KNOWN_EDIT -> knownIsWrong();
      case GO_ON -> here.askAgain(List.of(), true);
      case CANCEL_YES, CANCEL_NO, RESUME, RESTART ->
          here.askAgain(List.of(here.scene().bubble(Sentence.OLD_BUTTON)), true);
    };
  }

  /// Who has sent nothing, and need not, is done too.
  private Turn done() {
    return here.stop() instanceof Ask ask && ask.optional()
        ? skipped()
        : here.receive(Input.Typed.of(here.scene().say(Sentence.BUTTON_DONE)), null);
  }

  /// Who has sent some files and passes over the rest has answered.
  private Turn skipped() {
    if (here.position().drafts().get(here.open().key()) instanceof Answer.Files gathered) {
      return here.answered(gathered);
    }
    if (!(here.stop() instanceof Ask ask)) {
      return here.askAgain(List.of(), false);
    }
    return ask.optional() ? here.answered(new Answer.Skipped()) : new Receiving(here).needed(ask);
  }

  private Turn same() {
    String key = here.open().key();
    return here.stop() instanceof Ask ask
            && Earlier.of(here.position(), ask, key) instanceof Answer earlier
        ? here.at(new Beside(here.scene()).taken(withoutLoss(), ask, key, earlier))
            .answered(earlier, here.position().sources().get(Earlier.keyOf(key)))
        : here.askAgain(List.of(here.scene().bubble(Sentence.OLD_BUTTON)), true);
  }

  /// Who sends more files and then takes the former answer after all has sent them all the same.
  private Position withoutLoss() {
    return here.position().drafts().get(here.open().key()) instanceof Answer.Files gathered
            && !gathered.files().isEmpty()
        ? Extras.kept(here.position(), new Input.Sent(gathered.files()))
        : here.position();
  }

  private Turn nextPage() {
    int choices =
        here.stop() instanceof Ask ask
            ? here.choosing(ask).choice().map(it -> it.options().size()).orElse(0)
            : 0;
    int pages = Math.ceilDiv(choices, Prompt.CHOICES_ON_A_PAGE);
    var next = new Open(here.open().key(), (here.open().page() + 1) % Math.max(1, pages));
    return new Answering(here.scene(), here.position(), next, here.stop())
        .askAgain(List.of(), true);
  }

  private Turn yes() {
    if (here.stop() instanceof Ask) {
      return same();
    }
    return isShownInPart()
        ? here.onward().from(here.position())
        : here.answered(Answer.Words.of(Kind.YesNo.YES));
  }

  /// Of the answers above the summary one is gone or missing since it was shown: a message was
  /// unsent, or the file has another question. It is asked first, and all is shown again.
  private boolean isShownInPart() {
    return here.stop() instanceof Step.Summary
        && !(Walk.through(here.scene().flow(), here.position()).halt()
                instanceof Walk.Halt.AtStop(_, var key)
            && key.equals(here.open().key()));
  }

  private Turn no() {
    if (here.stop() instanceof Ask ask && here.choosing(ask).found().isPresent()) {
      return here.at(here.position().withoutDraft(here.open().key())).askAgain(List.of(), true);
    }
    return here.stop() instanceof Ask
        ? here.askAgain(List.of(), true)
        : here.answered(Answer.Words.of(Kind.YesNo.NO));
  }

  /// The notice, or a single question behind it.
  private Turn declined() {
    return here.stop() instanceof Ask
        ? here.missed(here.scene().say(Sentence.NEEDED_OR_CALL))
        : no();
  }

  private Turn acknowledged() {
    if (!(here.stop() instanceof Step.Notice notice)) {
      return here.askAgain(List.of(), true);
    }
    var yes = Answer.Words.of(Kind.YesNo.YES);
    var remember = new Effect.Remember(Walk.noticeFact(notice), yes, null);
    var next = here.position().answered(here.open().key(), yes, null);
    return here.onward().from(next, List.of(), List.of(remember));
  }

  private Turn fullNotice() {
    boolean remembers = here.scene().flow().remembers();
    var more = here.scene().bubble(Sentence.NOTICE_REMEMBERED);
    var again = here.askAgain(remembers ? List.of(more) : List.of(), true);
    var effects = new ArrayList<Effect>(List.of(new Effect.ShowFullNotice()));
    effects.addAll(again.effects());
    return new Turn(again.position(), effects, true);
  }

  /// All that stood in the line is asked, also what the form took from elsewhere.
  private Turn knownIsWrong() {
    var next = here.position();
    if (here.stop() instanceof Step.ConfirmKnown confirm) {
      var asked = Walk.through(here.scene().flow(), next).values().keySet();
      for (var name : confirm.names()) {
        boolean isToBeAsked = next.answer(name) != null && !asked.contains(name);
        next = isToBeAsked ? next.reopened(name) : next;
      }
    }
    return here.onward()
        .from(next.answered(here.open().key(), Answer.Words.of(Kind.YesNo.NO), null));
  }

  private Turn knownIsRight() {
    var next = here.position().answered(here.open().key(), Answer.Words.of(Kind.YesNo.YES), null);
    return here.onward()
        .from(
            here.stop() instanceof Step.ConfirmKnown confirm
                ? Earlier.takenOver(next, here.scene().flow(), confirm)
                : next);
  }
}
