package saitrong.handoff.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonValue;
import saitrong.content.Content;
import saitrong.content.Directory.Unit;
import saitrong.content.TextKey;
import saitrong.handoff.Talk;
import saitrong.handoff.UnitQueues;
import saitrong.handoff.Why;
import saitrong.outbox.Outbox;
import saitrong.shared.Language;
import saitrong.transcript.Entry;

/// What somebody asked in a talk, and what officers answered, in their own words: what the record
/// of it begins with.
///
/// @param all that was said, oldest first, from some time before it was called
record SaidInIt(Talk talk, List<Entry> all, OpenedEntries open, Content serving) {

  private static final int QUESTION = 500;
  private static final int ANSWER = 1500;

  /// Behind the event that called, in the talk's cause.
  private static final String CALL = "/talk";

  /// Until an officer wrote, and before it what the bot had no answer to. Who says nothing once
  /// they have called asked before.
  String question() {
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
            .map(it -> open.text(it, "text").strip())
            .filter(it -> !it.isEmpty() && !it.equals(call))
            .collect(Collectors.joining("\n")));
  }

  private static String begun(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= QUESTION
        ? words
        : words.substring(0, words.offsetByCodePoints(0, QUESTION)) + "…";
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
    return talk.cause().equals(entry.id() + CALL);
  }

  private String callingWords() {
    return all.stream()
        .filter(this::isTheCall)
        .map(it -> open.text(it, "text").strip())
        .findFirst()
        .orElse("");
  }

  /// The latest of them where all are more than an answer may be.
  String answer() {
    var kept = new ArrayList<String>();
    int room = ANSWER;
    for (var words : answers().flatMap(it -> words(it).stream()).toList().reversed()) {
      room -= words.length() + 1;
      if (room < 0) {
        break;
      }
      kept.addFirst(words);
    }
    return String.join("\n", kept);
  }

  private Stream<Entry> answers() {
    return all.stream()
        .filter(it -> it.kind().equals(Outbox.OFFICER) && isAfterTheCall(it))
        .filter(it -> words(it).isPresent());
  }

  /// As they were typed; nothing where it is a word of the bot's on how the talk goes.
  private Optional<String> words(Entry entry) {
    var begun = bubblesOf(TextKey.TALK_BEGUN);
    var said =
        open.frozen(entry).stream()
            .flatMap(BsonArray::stream)
            .map(BsonValue::asDocument)
            .filter(it -> it.isString("text"))
            .map(it -> it.getString("text").getValue())
            .filter(it -> !begun.contains(it))
            .collect(Collectors.joining("\n"));
    int signature = said.lastIndexOf('\n');
    return signature > 0 && isSigned(said.substring(signature))
        ? Optional.of(said.substring(0, signature).strip())
        : Optional.empty();
  }

  private Set<String> bubblesOf(TextKey key) {
    return Stream.of(Language.values())
        .flatMap(it -> serving.texts().bubbles(it, key, Map.of()).stream())
        .collect(Collectors.toSet());
  }

  private boolean isSigned(String line) {
    var profile = serving.profile();
    var office = profile.unit() == null ? profile.name() : profile.unit();
    return Stream.concat(
            Stream.of(office), UnitQueues.in(serving.directory()).stream().map(Unit::name))
        .flatMap(it -> Stream.of(Language.values()).map(it::in))
        .anyMatch(line::endsWith);
  }
}
