package saitrong.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.Files;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.More;
import saitrong.flow.Heard.Unfit;
import saitrong.flow.Step.Ask;
import saitrong.message.Message;
import saitrong.shared.PersonalText;

/// What somebody had said before the flow began: of which case they speak, and what is for it. They
/// are asked for neither, unless something of it could not be taken: that is told, and what was
/// good is the beginning of the answer.
final class GivenBefore {

  private final Scene scene;
  private final List<Message> notes = new ArrayList<>();
  private @Nullable Answer gathered;
  private @Nullable More last;
  private boolean isWhole = true;

  GivenBefore(Scene scene) {
    this.scene = scene;
  }

  Turn start(Position start, String number, List<Input> given) {
    var next =
        question(kind -> kind instanceof Kind.Receipt)
            .map(ask -> start.answered(ask.name(), Answer.Words.of(number), null))
            .orElse(start);
    var begun =
        question(kind -> kind instanceof Kind.TextOrFiles)
            .map(ask -> answered(next, ask, given))
            .orElse(next);
    return new Onward(scene).from(begun, notes, List.of());
  }

  private Optional<Ask> question(Predicate<Kind> wanted) {
    return scene.flow().questions().filter(ask -> wanted.test(ask.kind())).findFirst();
  }

  /// Words belong to the files that come with them, and end the answer.
  private Position answered(Position position, Ask ask, List<Input> given) {
    var next = position;
    var wordsLast = Comparator.comparing((Input it) -> it instanceof Input.Typed);
    for (var input : given.stream().sorted(wordsLast).toList()) {
      take(scene.hearing(gathered).of(ask.kind(), input));
      next = input instanceof Input.Shared ? Extras.kept(next, input) : next;
    }
    if (gathered == null) {
      return next;
    }
    if (isWhole) {
      return next.answered(ask.name(), gathered, sources(given));
    }
    if (last != null) {
      notes.add(scene.bubble(last.note(), last.values()));
    }
    return next.drafting(ask.name(), gathered);
  }

  private void take(Heard heard) {
    switch (heard) {
      case Fits(Files files, _) -> {
        gathered = joined(files);
        isWhole = true;
      }
      case More more -> {
        gathered = more.soFar();
        last = more;
        if (more.but() != null) {
          refuse(more.but());
        } else if (more.note() == Sentence.FILES_TOO_MANY) {
          note(scene.bubble(more.note(), more.values()));
        }
      }
      case Unfit unfit -> refuse(unfit);
      case Fits _, Heard.Search _ -> throw new IllegalStateException("no answer in words or files");
    }
  }

  private void refuse(Unfit unfit) {
    note(scene.bubble(unfit.why(), unfit.values()));
    isWhole = false;
  }

  /// Of ten files that are too large it is told once.
  private void note(Message note) {
    notes.remove(note);
    notes.add(note);
  }

  private Files joined(Files files) {
    return gathered instanceof Files(_, var before) && !before.value().isBlank()
        ? new Files(files.files(), new PersonalText(before.value() + "\n" + files.words().value()))
        : files;
  }

  private static @Nullable String sources(List<Input> given) {
    return given.stream()
        .map(it -> it instanceof Input.Typed typed ? typed.message() : null)
        .reduce(null, Sources::joined);
  }
}
