package saitrong.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.More;
import saitrong.flow.Heard.Search;
import saitrong.flow.Heard.Unfit;
import saitrong.flow.Step.Ask;
import saitrong.message.Message;

/// Takes what was sent as an answer, as part of one, or keeps it for later, and says why where it
/// fits nowhere.
record Receiving(Answering here) {

  Turn receive(Input input, @Nullable String message) {
    if (!(here.stop() instanceof Ask ask)) {
      return keptOr(input, new Unfit(Sentence.UNFIT_ANSWER_FIRST), null);
    }
    var hearing =
        new Hearing(
            here.scene().sentences(),
            here.scene().now(),
            here.position().drafts().get(here.open().key()),
            (here.open().page() + 1) * Prompt.CHOICES_ON_A_PAGE);
    return switch (hearing.of(ask.kind(), input)) {
      case Fits fits ->
          here.onward().from(here.position().answered(here.open().key(), fits.answer(), message));
      case More more -> gathered(ask, more);
      case Search search -> searching(search);
      case Unfit unfit -> keptOr(input, unfit, ask);
    };
  }

  private Turn searching(Search search) {
    String key = here.open().key();
    var next =
        search.words().isEmpty()
            ? here.position().withoutDraft(key)
            : here.position().drafting(key, Answer.Words.of(search.words()));
    var first = new Position.Asked.Open(key, 0);
    return new Answering(here.scene(), next, first, here.stop()).askAgain(List.of(), true);
  }

  private Turn gathered(Ask ask, More more) {
    boolean full =
        ask.kind() instanceof Kind.Files files
            && more.soFar().files().size() >= files.rules().most();
    if (full && more.note() == Sentence.FILES_RECEIVED && more.but() == null) {
      return here.answered(more.soFar());
    }
    var next = here.position().drafting(here.open().key(), more.soFar());
    var notes = notes(more);
    if (full) {
      var answered = next.answered(here.open().key(), more.soFar(), null);
      return here.onward().from(answered, notes, List.of());
    }
    var prompt = here.at(next).prompt();
    return new Turn(
        next.asking(here.open()), List.of(new Effect.Say(notes, prompt.buttons())), true);
  }

  /// Of files that came together some may be of a kind, or of a size, that is not taken.
  private List<Message> notes(More more) {
    var notes = new ArrayList<Message>();
    if (more.but() != null) {
      notes.add(here.scene().bubble(more.but().why(), more.but().values()));
    }
    notes.add(here.scene().bubble(more.note(), more.values()));
    return notes;
  }

  /// Files and places that were not asked for are kept for later.
  private Turn keptOr(Input input, Unfit unfit, @Nullable Ask ask) {
    var kept = Extras.kept(here.position(), input);
    boolean isKept = kept != here.position() && !(input instanceof Input.Sent && isAboutFiles(ask));
    if (isKept) {
      // A voice message that cannot be heard is kept all the same: an officer can listen to it.
      var note =
          input instanceof Input.Sent && Extras.isFull(here.position())
              ? here.scene().bubble(Sentence.FILES_TOO_MANY, MOST)
              : here.scene().bubble(keptNote(input, unfit));
      return here.at(kept).askAgain(List.of(note), true);
    }
    if (input instanceof Input.Typed typed && isWordsForFiles(ask, unfit, typed)) {
      return here.at(Extras.keptWords(here.position(), typed))
          .missed(here.scene().say(Sentence.TEXT_KEPT));
    }
    String why = explanation(ask, unfit);
    return here.missed(
        isAnotherMatter(input, ask, unfit)
            ? here.scene().say(Sentence.UNFIT_SENTENCE) + "\n" + why
            : why);
  }

  /// What somebody writes instead of sending a picture is part of the matter all the same.
  private boolean isWordsForFiles(@Nullable Ask ask, Unfit unfit, Input.Typed typed) {
    return ask != null
        && ask.kind() instanceof Kind.Files
        && unfit.why() == Sentence.UNFIT_FILES
        && Typed.hasWords(typed.text().value())
        && !FilesAsSent.isDone(here.scene().sentences(), typed.text().value());
  }

  /// A whole sentence where a number or a choice is asked for is more likely a question.
  private static boolean isAnotherMatter(Input input, @Nullable Ask ask, Unfit unfit) {
    return input instanceof Input.Typed typed
        && Typed.isSentence(typed.text().value())
        && (ask == null || (isTerse(ask.kind()) && !isRead(unfit.why())));
  }

  private static boolean isTerse(Kind kind) {
    return switch (kind) {
      case Kind.Choice _, Kind.Offered _, Kind.YesNo _, Kind.Count _, Kind.Rating _ -> true;
      case Kind.Phone _, Kind.Email _, Kind.CitizenNumber _, Kind.Receipt _ -> true;
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _ -> true;
      case Kind.Text _, Kind.Person _, Kind.Organisation _, Kind.Place _ -> false;
      case Kind.InSubDistrict _, Kind.Province _, Kind.Files _, Kind.TextOrFiles _ -> false;
    };
  }

  /// It was a day or a number, but one that cannot be.
  private static boolean isRead(Sentence why) {
    return switch (why) {
      case UNFIT_DATE_PAST, UNFIT_DATE_FUTURE, UNFIT_DATE_BEFORE, UNFIT_RANGE -> true;
      default -> false;
    };
  }

  private String explanation(@Nullable Ask ask, Unfit unfit) {
    var values = new HashMap<>(unfit.values());
    if (ask != null && unfit.why() == Sentence.UNFIT_DATE_BEFORE) {
      values.putAll(days(ask.kind()).explained(here.scene()));
    }
    return ask == null || ask.whenUnfit().isEmpty() || unfit.why() == Sentence.OLD_BUTTON
        ? here.scene().say(unfit.why(), values)
        : here.scene().fill(ask.whenUnfit(), values);
  }

  private static Days days(Kind kind) {
    return switch (kind) {
      case Kind.Day(var days) -> days;
      case Kind.DayAndClock(var days) -> days;
      default -> throw new IllegalArgumentException("not a question for a day");
    };
  }

  private static final Map<String, String> MOST = Map.of("most", Integer.toString(Extras.MOST));

  private static Sentence keptNote(Input input, Unfit unfit) {
    if (unfit.why() == Sentence.UNFIT_SOUND) {
      return unfit.why();
    }
    return input instanceof Input.Sent ? Sentence.FILES_KEPT : Sentence.PLACE_KEPT;
  }

  private static boolean isAboutFiles(@Nullable Ask ask) {
    return ask != null
        && (ask.kind() instanceof Kind.Files || ask.kind() instanceof Kind.TextOrFiles);
  }
}
