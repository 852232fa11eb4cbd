package saitrong.conversation;

import java.util.stream.Stream;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;

/// What an answer names to go on with: the buttons of its file, and beside them other answers.
record FollowUps(Situation situation, Entry entry) {

  /// Other answers that a card names.
  private static final int RELATED = 2;

  Stream<FollowUp> all() {
    return Stream.concat(entry.followUps().stream(), related());
  }

  /// Whoever wrote the file may have named other answers; what is missing is nearest in its group.
  Stream<FollowUp> related() {
    var named =
        entry.followUps().stream()
            .flatMap(it ->
                it instanceof FollowUp.AnotherEntry(var id, _) ? Stream.of(id) : Stream.empty())
            .toList();
    return situation.library().related(entry).stream()
        .map(Entry::id)
        .filter(id -> !named.contains(id))
        .limit(Math.max(0, RELATED - named.size()))
        .map(FollowUp.AnotherEntry::new);
  }
}
