package saitrong.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Passed;
import saitrong.message.Message;

/// Something short that misses its question and can only be the answer to another one: a telephone
/// number, a day, "50 คน". It is kept for the question that is still to come, or offered at the one
/// that is behind. What might be anything is no answer to another question, and is told why it is
/// none to this.
record SaidEarly(Answering here) {

  private static final String OFFERED = "+said ";
  private static final Pattern COUNTED = Pattern.compile("[0-9]+ ?[\\p{L}\\p{M}]{2,12}");
  private static final Pattern ADDRESS =
      Pattern.compile("บ้านเลขที่|หมู่|ม\\. ?[0-9]|ซอย|ซ\\.|ถนน|ถ\\.|(?i)moo|road|street|lane");
  private static final Pattern FIGURE = Pattern.compile("[0-9]");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern TITLE =
      Pattern.compile("นาย|นาง|น\\.ส\\.|เด็กชาย|เด็กหญิง|(?i)mr|ms");

  Optional<Turn> turn(Input.Typed typed) {
    return ahead(typed)
        .map(ask -> keptFor(ask, typed))
        .or(() -> behind(typed).map(passed -> offeredAt(passed, typed)));
  }

  /// Whether what is offered at a question was said before it was asked.
  static boolean isOffered(Position position, String key) {
    return position.done().contains(markOf(key));
  }

  static String markOf(String key) {
    return OFFERED + key;
  }

  private Turn keptFor(Ask ask, Input.Typed typed) {
    var label = here.scene().fill(ask.label(), Map.of());
    return here.at(drafted(here.position(), ask, ask.name(), typed))
        .noted(here.scene().say(Sentence.SAID_FOR_LATER, Map.of("question", label)));
  }

  private Turn offeredAt(Passed passed, Input.Typed typed) {
    var way = Walk.through(here.scene().flow(), here.position());
    var reopened = new Reopening(here.scene().flow(), here.position(), way).of(passed);
    var next = drafted(reopened, (Ask) passed.step(), passed.key(), typed);
    return here.onward().from(next, instead(passed).toArray(Message[]::new));
  }

  /// What was answered before, for whoever would rather keep it.
  private List<Message> instead(Passed passed) {
    if (passed.answer() instanceof Answer.Skipped || here.scene().isConfidential()) {
      return List.of();
    }
    var shown = here.scene().showing().of(((Ask) passed.step()).kind(), passed.answer());
    return List.of(here.scene().bubble(Sentence.SAID_INSTEAD, Map.of("answer", shown)));
  }

  private Position drafted(Position position, Ask ask, String key, Input.Typed typed) {
    return answer(ask, typed)
        .map(answer -> position.drafting(Earlier.keyOf(key), answer, typed.message()))
        .map(next -> next.done(List.of(markOf(key))))
        .orElse(position);
  }

  private Optional<Ask> ahead(Input.Typed typed) {
    var steps = here.scene().flow().steps();
    int at = Walk.through(here.scene().flow(), here.position()).trace().getLast();
    return questions(steps.subList(at, steps.size()).stream())
        .filter(ask -> !ask.name().equals(Visits.nameOf(here.open().key())))
        .filter(ask -> here.position().answer(ask.name()) == null && ask.consent() == null)
        .filter(ask -> answer(ask, typed).isPresent())
        .findFirst();
  }

  /// Where it may be the answer to several, nobody knows which is to be corrected.
  private Optional<Passed> behind(Input.Typed typed) {
    var way = Walk.through(here.scene().flow(), here.position());
    var meant =
        new Correcting(here.scene())
            .correctable(way).stream()
                .filter(it -> it.step() instanceof Ask ask && answer(ask, typed).isPresent())
                .toList();
    return meant.size() == 1
        ? Optional.of(meant.getFirst())
            .filter(it -> answer((Ask) it.step(), typed).filter(it.answer()::equals).isEmpty())
        : Optional.empty();
  }

  private static Stream<Ask> questions(Stream<Step> steps) {
    return steps.filter(Ask.class::isInstance).map(Ask.class::cast);
  }

  private Optional<Answer> answer(Ask ask, Input.Typed typed) {
    return isTelling(ask.kind(), Typed.withoutEnding(Typed.tidy(typed.text().value())))
            && here.scene().hearing(null).of(ask.kind(), typed) instanceof Heard.Fits fits
        ? Optional.of(fits.answer())
        : Optional.empty();
  }

  /// Whether such words are hardly ever something else.
  private static boolean isTelling(Kind kind, String said) {
    return switch (kind) {
      case Kind.Phone _, Kind.Email _ -> true;
      case Kind.Count _ -> COUNTED.matcher(said).matches();
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _ -> LETTER.matcher(said).find();
      case Kind.Place _ -> FIGURE.matcher(said).find() && ADDRESS.matcher(said).find();
      case Kind.Person _ -> TITLE.matcher(said).lookingAt();
      case Kind.Text _, Kind.TextOrFiles _, Kind.Files _, Kind.Choice _, Kind.Offered _ -> false;
      case Kind.YesNo _, Kind.Rating _, Kind.CitizenNumber _, Kind.Organisation _ -> false;
      case Kind.InSubDistrict _, Kind.Province _, Kind.Receipt _, Kind.PhoneEnding _ -> false;
    };
  }
}
