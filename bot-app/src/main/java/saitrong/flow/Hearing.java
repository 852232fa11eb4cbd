package saitrong.flow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// Reads what a person sent as the kind of answer that is expected.
///
/// @param draft files that were sent before, or words that several places were found for
/// @param seen how many choices the person has seen with their numbers
/// @param registerYear of which a receipt number is that is typed without one
record Hearing(
    Sentences sentences, LocalDateTime now, @Nullable Answer draft, int seen, int registerYear) {

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);
  private static final int SHORTEST_PLACE = 3;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_EMAIL = 254;

  /// Where it does not matter what was seen.
  Hearing(Sentences sentences, LocalDateTime now, @Nullable Answer draft) {
    this(sentences, now, draft, Integer.MAX_VALUE, now.getYear() + ThaiCalendar.ERA);
  }

  /// Beside the flows, where nothing was sent before.
  static Hearing outside(FlowSet set, Circumstances about) {
    var now = about.now().atZone(ThaiCalendar.ZONE).toLocalDateTime();
    return new Hearing(set.sentences(), now, null);
  }

  Hearing inRegisterOf(int year) {
    return new Hearing(sentences, now, draft, seen, year);
  }

  Heard of(Kind kind, Input input) {
    return switch (input) {
      case Input.Typed typed -> typed(kind, typed.text().value());
      case Input.Tapped tapped -> picked(kind, tapped.params());
      case Input.Sent sent -> files(kind, sent);
      case Input.Shared shared -> place(kind, shared);
      case Input.Unusable _ -> new Unfit(instead(kind));
      case Input.Done _, Input.Interrupted _, Input.TakenBack _ ->
          throw new IllegalArgumentException("no answer of a person");
    };
  }

  /// To whoever sends a sticker: what is wanted, which is not always words.
  private static Sentence instead(Kind kind) {
    return switch (kind) {
      case Kind.Files _ -> Sentence.UNFIT_FILES;
      case Kind.TextOrFiles _ -> Sentence.UNFIT_WORDS;
      case Kind.Place _ -> Sentence.UNFIT_PLACE;
      case Kind.Choice _ -> Sentence.UNFIT_CHOICE;
      case Kind.YesNo _ -> Sentence.UNFIT_YES_NO;
      case Kind.Rating _ -> Sentence.UNFIT_RATING;
      case Kind.Text _, Kind.Offered _, Kind.Count _, Kind.Phone _ -> Sentence.UNFIT_NOT_TEXT;
      case Kind.Email _, Kind.CitizenNumber _, Kind.Person _ -> Sentence.UNFIT_NOT_TEXT;
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _ -> Sentence.UNFIT_NOT_TEXT;
      case Kind.Organisation _, Kind.InSubDistrict _ -> Sentence.UNFIT_NOT_TEXT;
      case Kind.Province _, Kind.Receipt _, Kind.PhoneEnding _ -> Sentence.UNFIT_NOT_TEXT;
    };
  }

  private Heard typed(Kind kind, String written) {
    String typed = Typed.withoutEnding(Typed.tidy(written));
    return switch (kind) {
      case Kind.Text text -> text(written.strip(), text.least(), text.most());
      case Kind.Choice choice ->
          MomentsOffered.day(choice, typed, today()).orElseGet(() -> chosen(choice, typed));
      case Kind.Offered _ -> new Unfit(Sentence.UNFIT_CHOICE);
      case Kind.YesNo _ -> yesNo(typed);
      case Kind.Count count -> CountsAsTyped.read(typed, count);
      case Kind.Phone _ -> Phones.read(typed);
      case Kind.Email _ -> email(typed);
      case Kind.CitizenNumber _ -> CitizenNumbers.read(typed);
      case Kind.Day day -> orChosen(kind, DaysAsTyped.day(typed, day.days(), today()), typed);
      case Kind.Clock _ -> ClocksAsTyped.read(typed);
      case Kind.DayAndClock both ->
          orChosen(kind, DaysAsTyped.dayAndClock(typed, both.days(), now), typed);
      case Kind.Person _ -> PersonNames.read(typed);
      case Kind.Organisation _ -> line(typed, Sentence.UNFIT_ORGANISATION);
      case Kind.Place _ -> line(typed, Sentence.UNFIT_PLACE);
      case Kind.InSubDistrict _, Kind.Province _ ->
          new Choosing(kind, draft).hear(sentences, typed, seen);
      case Kind.Files files -> new FilesAsSent(files.rules(), draft).typed(sentences, typed);
      case Kind.TextOrFiles both ->
          new FilesAsSent(both.rules(), draft).withText(sentences, written.strip(), both.most());
      case Kind.Receipt(var own) -> orOwn(own, ReceiptNumbers.read(typed, registerYear), typed);
      case Kind.PhoneEnding _ -> PhoneEndings.read(typed);
      case Kind.Rating _ -> ScoresAsTyped.read(sentences, typed);
    };
  }

  private Heard chosen(Kind.Choice choice, String typed) {
    var heard = ChoicesAsTyped.of(choice, typed, seen);
    return heard instanceof Fits
        ? heard
        : MomentsOffered.time(choice, typed, today())
            .or(() -> ChoicesAsTyped.likely(choice, typed))
            .orElse(heard);
  }

  /// Another day counts more than those that were found before.
  private Heard orChosen(Kind kind, Heard read, String typed) {
    return read instanceof Unfit
        ? new Choosing(kind, draft).chosen(sentences, typed, seen).orElse(read)
        : read;
  }

  /// The words beside the number of a case are as good as the number.
  private Heard orOwn(List<Option> own, Heard read, String typed) {
    return read instanceof Unfit
            && !own.isEmpty()
            && LETTERS.matcher(typed).matches()
            && ChoicesAsTyped.of(new Kind.Choice(own), typed, seen) instanceof Fits fits
        ? fits
        : read;
  }

  private LocalDate today() {
    return now.toLocalDate();
  }

  private static Heard text(String text, int least, int most) {
    int length = text.codePointCount(0, text.length());
    var allowed = Map.of("least", Integer.toString(least), "most", Integer.toString(most));
    if (length < least) {
      return new Unfit(Sentence.UNFIT_TEXT_SHORT, allowed);
    }
    return length > most ? new Unfit(Sentence.UNFIT_TEXT_LONG, allowed) : Fits.words(text);
  }

  private Heard yesNo(String typed) {
    String folded = Typed.fold(Numbered.bare(typed));
    if (folded.equals("1")
        || sentences.hears(Sentence.WORDS_POLITE_YES, folded)
        || isOneOf(Sentence.WORDS_YES, Sentence.BUTTON_YES, folded)) {
      return Fits.words(Kind.YesNo.YES);
    }
    return folded.equals("2")
            || sentences.hears(Sentence.WORDS_NO_MORE, folded)
            || isOneOf(Sentence.WORDS_NO, Sentence.BUTTON_NO, folded)
        ? Fits.words(Kind.YesNo.NO)
        : new Unfit(Sentence.UNFIT_YES_NO);
  }

  private boolean isOneOf(Sentence words, Sentence button, String folded) {
    return sentences.hears(words, folded) || sentences.isLabel(button, folded);
  }

  private static Heard email(String typed) {
    String address = typed.replace(" ", "").toLowerCase(Locale.ROOT);
    return EMAIL.matcher(address).matches() && address.length() <= LONGEST_EMAIL
        ? Fits.words(address)
        : new Unfit(Sentence.UNFIT_EMAIL);
  }

  private static Heard line(String typed, Sentence otherwise) {
    String line = typed.replaceAll("\\R", " ");
    boolean isOne =
        line.length() >= SHORTEST_PLACE
            && line.length() <= LONGEST_LINE
            && LETTERS.matcher(line).matches()
            && !QuestionsInBetween.isOne(line);
    return isOne ? Fits.words(line) : new Unfit(otherwise);
  }

  /// LINE's date picker sends Gregorian days without a zone:
  /// https://developers.line.biz/en/reference/messaging-api/#datetime-picker-action
  private Heard picked(Kind kind, Map<String, String> params) {
    String picked = params.getOrDefault("datetime", params.getOrDefault("date", ""));
    return switch (kind) {
      case Kind.Clock _ -> ClocksAsTyped.read(params.getOrDefault("time", ""));
      case Kind.Day _, Kind.DayAndClock _ -> typed(kind, picked.replace('T', ' '));
      case Kind.Text _, Kind.Choice _, Kind.Offered _, Kind.YesNo _ ->
          new Unfit(Sentence.OLD_BUTTON);
      case Kind.Count _, Kind.Phone _, Kind.Email _, Kind.CitizenNumber _ ->
          new Unfit(Sentence.OLD_BUTTON);
      case Kind.Person _, Kind.Organisation _, Kind.Place _, Kind.InSubDistrict _ ->
          new Unfit(Sentence.OLD_BUTTON);
      case Kind.Province _, Kind.Files _, Kind.TextOrFiles _, Kind.PhoneEnding _ ->
          new Unfit(Sentence.OLD_BUTTON);
      case Kind.Receipt _, Kind.Rating _ -> new Unfit(Sentence.OLD_BUTTON);
    };
  }

  private Heard files(Kind kind, Input.Sent sent) {
    return switch (kind) {
      case Kind.Files files -> new FilesAsSent(files.rules(), draft).sent(sent.files());
      case Kind.TextOrFiles both -> new FilesAsSent(both.rules(), draft).sent(sent.files());
      case Kind.Text _, Kind.Choice _, Kind.Offered _, Kind.YesNo _ -> notAskedFor(sent);
      case Kind.Count _, Kind.Phone _, Kind.Email _, Kind.CitizenNumber _ -> notAskedFor(sent);
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _, Kind.Person _ -> notAskedFor(sent);
      case Kind.Organisation _, Kind.Place _, Kind.InSubDistrict _, Kind.Province _ ->
          notAskedFor(sent);
      case Kind.PhoneEnding _, Kind.Receipt _, Kind.Rating _ -> notAskedFor(sent);
    };
  }

  private static Heard notAskedFor(Input.Sent sent) {
    return new Unfit(
        sent.files().stream().allMatch(file -> file.type() == FileSent.Type.SOUND)
            ? Sentence.UNFIT_SOUND
            : Sentence.FILES_KEPT);
  }

  private static Heard place(Kind kind, Input.Shared shared) {
    return kind instanceof Kind.Place ? new Fits(shared.place()) : new Unfit(Sentence.PLACE_KEPT);
  }
}
