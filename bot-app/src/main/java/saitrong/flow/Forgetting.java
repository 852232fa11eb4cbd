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
      var left =
          isSearch(draft.getKey(), draft.getValue())
              ? Optional.<Answer>empty()
              : without(new Entry(draft.getValue(), null), message);
      next =
          left.isEmpty()
              ? next.withoutDraft(draft.getKey())
              : next.drafting(draft.getKey(), left.get());
    }
    return next;
  }

  /// Nobody knows which message brought the words of a search: it is begun anew.
  private static boolean isSearch(String key, Answer draft) {
    return draft instanceof Answer.Words && !key.startsWith("~") && !Extras.isOne(key);
  }

  private static Optional<Answer> without(Entry entry, String message) {
    if (!(entry.answer() instanceof Files files)) {
      return message.equals(entry.message()) ? Optional.empty() : Optional.of(entry.answer());
    }
    var left = new ArrayList<FileSent>(files.files());
    left.removeIf(file -> file.message().equals(message));
    boolean wordsGone = message.equals(entry.message());
    var words = wordsGone ? new PersonalText("") : files.words();
    return left.isEmpty() && words.isBlank()
        ? Optional.empty()
        : Optional.of(new Files(left, words));
  }
}
