package saitrong.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /// As typed by who has nothing to say.
  private static final Input NOTHING = Input.Typed.of("-");

  Turn receive(Input input, @Nullable String message) {
    if (!(here.stop() instanceof Ask ask)) {
      return keptOr(input, new Unfit(Sentence.UNFIT_ANSWER_FIRST), null);
    }
    return new AnotherDay(here.scene(), here.position())
        .named(ask, input)
        .or(() -> new SeveralThings(here).taken(ask, input))
        .orElseGet(() -> received(ask, input, message));
  }

  private Turn received(Ask ask, Input input, @Nullable String message) {
    return switch (hearing().of(ask.kind(), input)) {
      case Fits fits ->
          here.onward()
              .from(
                  withWords(
                      ask,
                      input,
                      here.at(withTheRest(input, fits.saysMore()))
                          .position(fits.answer(), message)));
      case More more -> gathered(ask, more);
      case Search search -> searching(withTheRest(input, search.saysMore()), search);
      case Unfit unfit -> keptOr(input, unfit, ask);
    };
  }

  boolean fits(Ask ask, Input input) {
    return !(hearing().of(ask.kind(), input) instanceof Unfit);
  }

  private Hearing hearing() {
    return new Hearing(
        here.scene().sentences(),
        here.scene().now(),
        here.position().drafts().get(here.open().key()),
        (here.open().page() + 1) * Prompt.CHOICES_ON_A_PAGE,
        here.scene().about().registerYear());
  }

  /// Who wants to skip what is needed: that it is, what would be an answer, and the ways out.
  Turn needed(Ask ask) {
    if (ask.kind() instanceof Kind.InSubDistrict) {
      return here.stuck(here.scene().say(Sentence.NEEDED)); // the question says how to look for it
    }
    String example =
        hearing().of(ask.kind(), NOTHING) instanceof Unfit unfit && !isRead(unfit.why())
            ? explanation(ask, unfit)
            : here.scene().say(Sentence.NEEDED_IN_SHORT);
    return here.stuck(here.scene().say(Sentence.NEEDED) + "\n" + example);
  }

  /// What was said beside an answer goes to the officers too.
  private Position withTheRest(Input input, boolean saysMore) {
    return saysMore
            && input instanceof Input.Typed typed
            && new Beside(here.scene()).isSent(here.position())
        ? Beside.kept(here.position(), Beside.SAID, typed).orElse(here.position())
        : here.position();
  }

  private Position withWords(Ask ask, Input input, Position answered) {
    return ask.kind() instanceof Kind.Rating && input instanceof Input.Typed typed
        ? new WordsWithAScore(here.scene(), ask).kept(answered, typed)
        : answered;
  }

  private Turn searching(Position position, Search search) {
    String key = here.open().key();
    var next =
        search.words().isEmpty()
            ? position.withoutDraft(key)
            : position.drafting(key, Answer.Words.of(search.words()));
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
      var answered = here.at(next).position(more.soFar(), null);
      return here.onward().from(answered, notes, List.of());
    }
    var prompt = here.at(next).prompt();
    return new Turn(
        next.asking(here.open()), List.of(new Effect.Say(notes, prompt.buttons())), true);
  }

  private String notHere(Input input, Unfit unfit) {
    if (unfit.why() == Sentence.UNFIT_SOUND) {
      return "";
    }
    var told = input instanceof Input.Sent ? Sentence.FILES_NOT_HERE : Sentence.PLACE_NOT_HERE;
    return here.scene().say(told) + "\n";
  }

  private boolean goesNowhere(Input input) {
    return (input instanceof Input.Sent || input instanceof Input.Shared)
        && !new Beside(here.scene()).takes(here.position(), input);
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
    if (goesNowhere(input)) {
      return here.missed(notHere(input, unfit) + explanation(ask, unfit));
    }
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
    return input instanceof Input.Typed typed
        ? missed(typed, ask, unfit)
        : here.missed(explanation(ask, unfit));
  }

  private Turn missed(Input.Typed typed, @Nullable Ask ask, Unfit unfit) {
    String why =
        Optional.ofNullable(ask)
            .flatMap(it -> new AnotherDay(here.scene(), here.position()).sameDay(it, typed))
            .orElseGet(() -> explanation(ask, unfit));
    var elsewhere = new SaidEarly(here).turn(typed);
    if (elsewhere.isPresent() && !isRead(unfit.why())) {
      return elsewhere.get();
    }
    boolean isSent = new Beside(here.scene()).isSent(here.position());
    if (isWordsForFiles(ask, unfit, typed)) {
      return isSent
          ? beside(typed, Beside.FOR_A_PICTURE, here.scene().say(Sentence.TEXT_KEPT), why)
          : here.missed(why);
    }
    if (!saysSomething(typed) || isRead(unfit.why())) {
      return here.missed(why);
    }
    return isSent
        ? beside(typed, Beside.SAID, here.scene().say(Sentence.SAID_KEPT) + "\n" + why, why)
        : here.missed(here.scene().say(Sentence.UNFIT_SENTENCE) + "\n" + why);
  }

  /// What stands on a button is long enough for a sentence, and says nothing of the matter.
  private boolean saysSomething(Input.Typed typed) {
    String words = typed.text().value();
    return Typed.isSentence(words) && !here.scene().set().isOnAButton(words);
  }

  /// The answer that is asked for it is not, but part of the matter.
  private Turn beside(Input.Typed typed, String as, String kept, String why) {
    return Beside.kept(here.position(), as, typed)
        .map(next -> here.at(next).missed(kept))
        .orElseGet(() -> here.missed(here.scene().say(Sentence.BESIDE_FULL, LETTERS) + "\n" + why));
  }

  /// What somebody writes instead of sending a picture is part of the matter all the same.
  private boolean isWordsForFiles(@Nullable Ask ask, Unfit unfit, Input.Typed typed) {
    return ask != null
        && ask.kind() instanceof Kind.Files
        && unfit.why() == Sentence.UNFIT_FILES
        && Typed.hasWords(typed.text().value())
        && !FilesAsSent.isDone(here.scene().sentences(), typed.text().value());
  }

  /// It was read as what is asked for, but cannot be that.
  private static boolean isRead(Sentence why) {
    return switch (why) {
      case UNFIT_DATE_PAST, UNFIT_DATE_FUTURE, UNFIT_DATE_BEFORE, UNFIT_RANGE -> true;
      case UNFIT_TIME_PAST, UNFIT_TIME_FUTURE, UNFIT_SUB_DISTRICT_MANY -> true;
      case UNFIT_TEXT_SHORT, UNFIT_TEXT_LONG, UNFIT_NOT_OFFERED -> true;
      case UNFIT_WHICH_DAY, UNFIT_NO_SUCH_DAY, UNFIT_DAY_ONLY, UNFIT_TIME_ONLY -> true;
      default -> false;
    };
  }

  private String explanation(@Nullable Ask ask, Unfit unfit) {
    var values = new HashMap<>(unfit.values());
    if (ask != null && unfit.why() == Sentence.UNFIT_DATE_BEFORE) {
      values.putAll(days(ask.kind()).explained(here.scene()));
    }
    values.putAll(MomentsOffered.explained(unfit, here.scene().language()));
    if (ask != null) {
      values.put("example-day", exampleDay(ask.kind()));
    }
    return ask == null || ask.whenUnfit().isEmpty() || unfit.why() == Sentence.OLD_BUTTON
        ? here.scene().say(unfit.why(), values)
        : here.scene().fill(ask.whenUnfit(), values);
  }

  /// On the side of today that is asked for.
  private String exampleDay(Kind kind) {
    boolean isPast =
        (kind instanceof Kind.Day(var days) && days.span() == Kind.Span.PAST)
            || (kind instanceof Kind.DayAndClock(var both) && both.span() == Kind.Span.PAST);
    return here.scene().exampleDay(isPast);
  }

  private static Days days(Kind kind) {
    return switch (kind) {
      case Kind.Day(var days) -> days;
      case Kind.DayAndClock(var days) -> days;
      case Kind.Text _, Kind.Choice _, Kind.Offered _, Kind.YesNo _ ->
          throw new IllegalArgumentException("not a question for a day");
      case Kind.Count _, Kind.Phone _, Kind.Email _, Kind.CitizenNumber _ ->
          throw new IllegalArgumentException("not a question for a day");
      case Kind.Clock _, Kind.Person _, Kind.Organisation _, Kind.Place _ ->
          throw new IllegalArgumentException("not a question for a day");
      case Kind.InSubDistrict _, Kind.Province _, Kind.Files _, Kind.TextOrFiles _ ->
          throw new IllegalArgumentException("not a question for a day");
      case Kind.PhoneEnding _, Kind.Receipt _, Kind.Rating _ ->
          throw new IllegalArgumentException("not a question for a day");
    };
  }

  private static final Map<String, String> MOST = Map.of("most", Integer.toString(Extras.MOST));

  private static final Map<String, String> LETTERS =
      Map.of("most", Integer.toString(Beside.MOST_LETTERS));

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
