package saitrong.flow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Search;
import saitrong.flow.Heard.Unfit;
import saitrong.shared.Language;

/// What there is to choose from at a question: the choices of the file, or the places or days that
/// were found for what the person typed, which waits as a draft until one of them is chosen.
record Choosing(Kind kind, @Nullable Answer draft) {

  /// More than this nobody looks through.
  private static final int MOST_FOUND = 40;

  private static final String NOT_IT = "2";

  Optional<Kind.Choice> choice() {
    return switch (kind) {
      case Kind.Choice choice -> Optional.of(choice);
      case Kind.InSubDistrict _ -> search().map(it -> new Kind.Choice(subDistricts(it)));
      case Kind.Province _ -> search().map(it -> new Kind.Choice(provinces(it)));
      case Kind.Day _, Kind.DayAndClock _ -> search().flatMap(DaysFound::choice);
      case Kind.Text _, Kind.YesNo _, Kind.Count _, Kind.Phone _, Kind.Email _ -> Optional.empty();
      case Kind.CitizenNumber _, Kind.Clock _ -> Optional.empty();
      case Kind.Person _, Kind.Organisation _, Kind.Place _, Kind.Files _ -> Optional.empty();
      case Kind.Receipt(var own) when !own.isEmpty() -> Optional.of(new Kind.Choice(own));
      case Kind.TextOrFiles _, Kind.Receipt _, Kind.PhoneEnding _, Kind.Rating _ ->
          Optional.empty();
      case Kind.Offered _ -> Optional.empty(); // a choice by the time that it is asked
    };
  }

  /// The one place or day that was found and has only to be confirmed.
  Optional<Option> found() {
    return kind instanceof Kind.Choice
        ? Optional.empty()
        : choice().filter(it -> it.options().size() == 1).map(it -> it.options().getFirst());
  }

  boolean isPaged() {
    return choice().map(it -> it.options().size() > Prompt.CHOICES_ON_A_PAGE).orElse(false);
  }

  private Optional<String> search() {
    return draft instanceof Answer.Words words && !words.words().isBlank()
        ? Optional.of(words.words().value())
        : Optional.empty();
  }

  /// A place that was typed: one of those found before, or a new search.
  Heard hear(Sentences sentences, String typed, int seen) {
    return chosen(sentences, typed, seen).orElseGet(() -> searched(typed));
  }

  /// One of those found before, or none of them.
  Optional<Heard> chosen(Sentences sentences, String typed, int seen) {
    var options = choice();
    if (options.isEmpty()) {
      return Optional.empty();
    }
    String folded = Typed.fold(Numbered.bare(typed));
    var one = found();
    if (one.isPresent()
        && (folded.equals("1")
            || isSaid(sentences, Sentence.WORDS_YES, Sentence.BUTTON_YES, folded))) {
      return Optional.of(Fits.words(one.get().id()));
    }
    if ((one.isPresent() && folded.equals(NOT_IT))
        || isSaid(sentences, Sentence.WORDS_NO, Sentence.BUTTON_NO, folded)) {
      return Optional.of(new Search(""));
    }
    return one.isEmpty() && ChoicesAsTyped.of(options.get(), typed, seen) instanceof Fits fits
        ? Optional.of(fits)
        : Optional.empty();
  }

  private static boolean isSaid(
      Sentences sentences, Sentence words, Sentence button, String folded) {
    return sentences.hears(words, folded) || sentences.isLabel(button, folded);
  }

  private Heard searched(String typed) {
    var found = kind instanceof Kind.Province ? provinces(typed) : subDistricts(typed);
    if (found.size() > MOST_FOUND) {
      return new Unfit(Sentence.UNFIT_SUB_DISTRICT_MANY);
    }
    if (!found.isEmpty()) {
      // Who wrote a province out needs not confirm it; who called it "โคราช" does.
      return kind instanceof Kind.Province
              && found.size() == 1
              && ProvincesAsTyped.of(typed).isWritten()
          ? Fits.words(found.getFirst().id())
          : new Search(typed);
    }
    return new Unfit(
        kind instanceof Kind.Province ? Sentence.UNFIT_PROVINCE : Sentence.UNFIT_SUB_DISTRICT);
  }

  private static List<Option> subDistricts(String search) {
    var found = AddressesAsTyped.subDistricts(search);
    boolean sameName = found.stream().map(SubDistrict::name).distinct().count() == 1;
    return found.stream().map(it -> option(it, sameName)).toList();
  }

  private static Option option(SubDistrict place, boolean sameName) {
    var label = new Wording(place.shown(Language.TH), place.shown(Language.EN));
    return new Option(place.kept(), label, place.onButton(sameName));
  }

  private static List<Option> provinces(String search) {
    return ProvincesAsTyped.of(search).found().stream()
        .map(it -> new Option(it.th(), it, Wording.NONE))
        .toList();
  }

  /// Whether a button that was made some time ago still answers the question.
  boolean offers(String id) {
    return switch (kind) {
      case Kind.InSubDistrict _ -> ThaiAddresses.all().kept(id).isPresent();
      case Kind.Province _ -> provinces(id).stream().anyMatch(it -> it.id().equals(id));
      case Kind.Text _, Kind.Choice _, Kind.Offered _, Kind.YesNo _ -> isAmongThem(id);
      case Kind.Count _, Kind.Phone _, Kind.Email _, Kind.CitizenNumber _ -> isAmongThem(id);
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _, Kind.Person _ -> isAmongThem(id);
      case Kind.Organisation _, Kind.Place _, Kind.Files _, Kind.TextOrFiles _ -> isAmongThem(id);
      case Kind.PhoneEnding _, Kind.Receipt _, Kind.Rating _ -> isAmongThem(id);
    };
  }

  private boolean isAmongThem(String id) {
    return choice().flatMap(it -> it.withId(id)).isPresent();
  }
}
