package saitrong.outbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import saitrong.inbox.MessageId;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// The end of a letter that waited: its fate goes on record, and the letter goes.
record Settling(LetterStore store, Transcript transcript) {

  /// The letter and all that was frozen into it have met this fate.
  void settle(UUID key, Fate fate) {
    store.ridersOf(key).forEach(rider -> transcript.fared(rider.toString(), fate));
    transcript.fared(key.toString(), fate);
    store.remove(key);
  }

  /// The same of a letter that was sent from here. Its turn may not have put it on record yet, and
  /// leaves what it finds there.
  void settle(WaitingLetter letter, Fate fate) {
    var row = letter.key().toString();
    if (!transcript.fared(row, fate)) {
      transcript.add(List.of(entry(letter, "answer", fate))).join();
    }
    settle(letter.key(), fate);
  }

  static Entry entry(WaitingLetter row, String kind, Fate fate) {
    return new Entry(
            row.key().toString(), row.to(), row.since(), kind, row.sealed(), null, fate, Set.of())
        .quoting(row.quotes().stream().map(MessageId::value).toList());
  }
}
