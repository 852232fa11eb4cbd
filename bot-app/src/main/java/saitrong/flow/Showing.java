package saitrong.flow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import saitrong.flow.Answer.Files;
import saitrong.flow.Answer.Spot;
import saitrong.shared.Language;

/// Shows an answer as a person reads it: a choice by its words, a day in the people's own era, a
/// citizen number by its last digits only.
record Showing(Sentences sentences, Language language) {

  String of(Kind kind, Answer answer) {
    return switch (answer) {
      case Answer.Words words -> words(kind, words.words().value());
      case Files files -> files(files);
      case Spot spot -> spot(spot);
      case Answer.Skipped _ -> say(Sentence.SKIPPED, Map.of());
      case Answer.Outcome outcome -> outcome.result();
    };
  }

  /// An answer of a question that was of another kind when it was answered is shown as it is kept.
  private String words(Kind kind, String kept) {
    try {
      return asIts(kind, kept);
    } catch (DateTimeException | IllegalArgumentException ofAnotherKind) {
      return kept;
    }
  }

  private String asIts(Kind kind, String kept) {
    return switch (kind) {
      case Kind.Choice choice ->
          choice.withId(kept).map(option -> option.label().in(language)).orElse(kept);
      case Kind.YesNo _ -> yesNo(kept);
      case Kind.Phone _ -> Phones.show(kept);
      case Kind.CitizenNumber _ -> CitizenNumbers.mask(kept);
      case Kind.Day _ -> ThaiCalendar.show(LocalDate.parse(kept), language);
      case Kind.Clock _ -> ThaiCalendar.show(LocalTime.parse(kept), language);
      case Kind.DayAndClock _ -> moment(LocalDateTime.parse(kept));
      case Kind.Rating _ -> kept + " " + say(Sentence.rating(Integer.parseInt(kept)), Map.of());
      case Kind.InSubDistrict _ ->
          ThaiAddresses.all().kept(kept).map(it -> it.shown(language)).orElse(kept);
      case Kind.Province _ -> province(kept);
      case Kind.Text _, Kind.Count _, Kind.Email _, Kind.Person _ -> kept;
      case Kind.Organisation _, Kind.Place _, Kind.Receipt _, Kind.PhoneEnding _ -> kept;
      case Kind.Files _, Kind.TextOrFiles _, Kind.Offered _ -> kept;
    };
  }

  /// One that was typed before provinces were a kind of answer is shown as it is.
  private String province(String kept) {
    return ThaiAddresses.all().provinces().stream()
        .filter(it -> it.th().equals(kept))
        .findFirst()
        .map(it -> it.in(language))
        .orElse(kept);
  }

  private String yesNo(String kept) {
    boolean yes = kept.equals(Kind.YesNo.YES);
    return say(yes ? Sentence.BUTTON_YES : Sentence.BUTTON_NO, Map.of());
  }

  private String moment(LocalDateTime moment) {
    return ThaiCalendar.show(moment.toLocalDate(), language)
        + " "
        + ThaiCalendar.show(moment.toLocalTime(), language);
  }

  private String files(Files files) {
    int count = files.files().size();
    var counted = say(Sentence.FILES_COUNT, Map.of("count", Integer.toString(count)));
    String words = files.words().value();
    if (words.isBlank()) {
      return counted;
    }
    return count == 0 ? words : words + " (" + counted + ")";
  }

  private String spot(Spot spot) {
    return spot.name().isBlank() ? say(Sentence.PLACE_ON_MAP, Map.of()) : spot.name().value();
  }

  private String say(Sentence key, Map<String, String> values) {
    return sentences.say(key, language, values);
  }
}
