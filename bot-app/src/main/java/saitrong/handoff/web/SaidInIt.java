package saitrong.handoff.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.handoff.Talk;
import saitrong.handoff.Why;
import saitrong.message.Limits;
import saitrong.outbox.Outbox;
import saitrong.shared.Beginning;
import saitrong.transcript.Entry;

/// What somebody asked in a talk, and what officers answered, in their own words: what the record
/// of it begins with.
///
/// @param all that was said, oldest first, from some time before it was called
/// @param given how the answers among it are read
record SaidInIt(Talk talk, List<Entry> all, OpenedEntries open, OfficersAnswers given) {

  private static final int QUESTION = 500;

  /// As long as a case has room for it.
  private static final Limits ANSWER = new Limits("answer", 1500, Limits.Unit.UTF16);

  /// One of the messages of which the question is made.
  record Asked(String entry, String words) {}

  String question() {
    return asked().stream().map(Asked::words).collect(Collectors.joining("\n"));
  }

  /// Until an officer wrote, and before it what the bot had no answer to. Who says nothing once
  /// they have called asked before.
  List<Asked> asked() {
    var first = answers().map(Entry::at).findFirst().orElse(Instant.MAX);
    var opening = theirs().filter(it -> isAfterTheCall(it) && it.at().isBefore(first)).toList();
    var words = new ArrayList<Entry>();
    if (talk.why() == Why.UNSURE || opening.isEmpty()) {
      lastBefore().ifPresent(words::add);
    }
    words.addAll(opening);
    var call = callingWords();
    return begun(
        words.stream()
            .map(it -> new Asked(it.id(), open.text(it, "text").strip()))
            .filter(it -> !it.words().isEmpty() && !it.words().equals(call))
            .toList());
  }

  /// As many of them as a question has room for, the last perhaps in part.
  private static List<Asked> begun(List<Asked> all) {
    var kept = new ArrayList<Asked>();
    int room = QUESTION;
    for (var asked : all) {
      if (room <= 0) {
        break;
      }
      kept.add(new Asked(asked.entry(), Beginning.cut(asked.words(), room)));
      room -= asked.words().length() + 1;
    }
    return kept;
  }

  private Stream<Entry> theirs() {
    return all.stream().filter(it -> it.kind().equals("said") && !isTheCall(it));
  }

  private boolean isAfterTheCall(Entry entry) {
    return entry.at().isAfter(talk.since());
  }

  private Optional<Entry> lastBefore() {
    var from = talk.since().minus(Chats.BEFORE);
    return theirs()
        .filter(it -> !isAfterTheCall(it) && it.at().isAfter(from))
        .reduce((_, later) -> later);
  }

  private boolean isTheCall(Entry entry) {
    return talk.isCalledBy(entry.id());
  }

  private String callingWords() {
    return all.stream()
        .filter(this::isTheCall)
        .map(it -> open.text(it, "text").strip())
        .findFirst()
        .orElse("");
  }

  /// The latest of them where all are more than an answer may be, and of one that is more the
  /// beginning.
  String answer() {
    var answer = "";
    for (var words : answers().flatMap(it -> given.in(it).stream()).toList().reversed()) {
      var longer = answer.isEmpty() ? ANSWER.cut(words) : words + "\n" + answer;
      if (!ANSWER.fits(longer)) {
        break;
      }
      answer = longer;
    }
    return answer;
  }

  private Stream<Entry> answers() {
    return all.stream()
        .filter(it -> it.kind().equals(Outbox.OFFICER) && isAfterTheCall(it))
        .filter(it -> given.in(it).isPresent());
  }
}
