package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.Files;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.More;
import saitrong.flow.Step.Ask;

/// What somebody had said before the flow began: of which case they speak, and what is for it. They
/// are asked for neither.
record GivenBefore(Sentences sentences, Flow flow, Circumstances about) {

  Position to(Position start, String number, List<Input> given) {
    var next =
        question(kind -> kind instanceof Kind.Receipt)
            .map(ask -> start.answered(ask.name(), Answer.Words.of(number), null))
            .orElse(start);
    return question(kind -> kind instanceof Kind.TextOrFiles)
        .flatMap(ask -> answered(next, ask, given))
        .orElse(next);
  }

  private Optional<Ask> question(Predicate<Kind> wanted) {
    return flow.questions().filter(ask -> wanted.test(ask.kind())).findFirst();
  }

  /// Empty where something of it is no answer: then all of it is asked for.
  private Optional<Position> answered(Position position, Ask ask, List<Input> given) {
    var now = about.now().atZone(ThaiCalendar.ZONE).toLocalDateTime();
    Answer gathered = null;
    for (var input : given) {
      gathered = answer(new Hearing(sentences, now, gathered).of(ask.kind(), input));
      if (gathered == null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(gathered)
        .map(answer -> position.answered(ask.name(), answer, sources(given)));
  }

  private static @Nullable Answer answer(Heard heard) {
    return switch (heard) {
      case Fits(Files files, _) -> files;
      case More(var soFar, _, _, var refused) -> refused == null ? soFar : null;
      case Fits _, Heard.Search _, Heard.Unfit _ -> null;
    };
  }

  private static @Nullable String sources(List<Input> given) {
    var messages = new ArrayList<String>();
    for (var input : given) {
      if (input instanceof Input.Typed typed) {
        messages.add(Objects.requireNonNullElse(typed.message(), ""));
      }
    }
    return messages.stream().filter(it -> !it.isEmpty()).reduce(null, Sources::joined);
  }
}
