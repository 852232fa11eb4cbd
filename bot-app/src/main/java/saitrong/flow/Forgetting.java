package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Position.Entry;
import saitrong.shared.PersonalText;

/// Forgets what a message brought that was taken back.
final class Forgetting {

  private Forgetting() {}

  static Position of(Position position, String message) {
    var next = position;
    for (var entry : position.record().entrySet()) {
      var left = without(entry.getValue(), message);
      if (left.isEmpty()) {
        next = next.forgetting(List.of(entry.getKey()));
      } else if (!left.get().equals(entry.getValue().answer())) {
        next = next.answered(entry.getKey(), left.get(), entry.getValue().message());
      }
    }
    for (var draft : position.drafts().entrySet()) {
      var source = position.sources().get(draft.getKey());
      var left =
          isSearch(draft.getKey(), draft.getValue())
              ? Optional.<Answer>empty()
              : without(new Entry(draft.getValue(), source), message);
      next =
          left.isEmpty()
              ? next.withoutDraft(draft.getKey())
              : next.drafting(draft.getKey(), left.get(), source);
    }
    return next;
  }

  /// Nobody knows which message brought the words of a search: it is begun anew.
  private static boolean isSearch(String key, Answer draft) {
    return draft instanceof Answer.Words && !key.startsWith("~") && !Extras.isOne(key);
  }

  private static Optional<Answer> without(Entry entry, String message) {
    if (!(entry.answer() instanceof Files files)) {
      return Sources.hold(entry.message(), message)
          ? Optional.empty()
          : Optional.of(entry.answer());
    }
    var left = new ArrayList<FileSent>(files.files());
    left.removeIf(file -> file.message().equals(message));
    boolean wordsGone = Sources.hold(entry.message(), message);
    var words = wordsGone ? new PersonalText("") : files.words();
    return left.isEmpty() && words.isBlank()
        ? Optional.empty()
        : Optional.of(new Files(left, words));
  }
}
