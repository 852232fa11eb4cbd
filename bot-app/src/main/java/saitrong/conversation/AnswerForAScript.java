package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.faq.Entry;
import saitrong.faq.Finding;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.shared.Particulars;

/// Looks for the answer to what a script was told. The script goes on with what came of it; where
/// the answer depends on who asks, it first waits to hear that.
///
/// @param before what was looked up so far
/// @param asked the question
/// @param again the script waits already
record AnswerForAScript(Situation situation, Lookup before, Asked asked, boolean again) {

  static LookedFor to(Asked question, Situation situation, boolean again) {
    var before = situation.state().lookup();
    return question.words().isBlank()
        ? new LookedFor.Nothing(before, Optional.empty())
        : new AnswerForAScript(situation, before, question, again).look();
  }

  private LookedFor look() {
    var offered =
        again ? new FaqChoices(situation).dependingOnWhoAsks(before.open()) : List.<Entry>of();
    return offered.isEmpty() ? look(find()) : depending(offered);
  }

  private Finding find() {
    return situation.library().find(new Asker(situation).asking(asked.words().value()));
  }

  private LookedFor look(Finding finding) {
    return switch (finding) {
      case Finding.Sure(var entry) when isKnown(entry) -> seen();
      case Finding.Sure(var entry) -> found(entry);
      case Finding.Nearly(var entries) -> near(unknown(entries));
      case Finding.DependsOnGroup(var entries) -> depending(unknown(entries));
      case Finding.DependsOnSystem(var entries) -> depending(unknown(entries));
      case Finding.Nothing() -> nothing();
    };
  }

  LookedFor found(Entry entry) {
    return found(entry, situation);
  }

  /// @param knowing with what the person would have been asked for
  private LookedFor found(Entry entry, Situation knowing) {
    var remembered = again ? Optional.<Remembered>empty() : Remembered.in(knowing, asked, entry);
    var card = new AnswerCard(situation, entry, remembered).withoutFeedback();
    return new LookedFor.Found(
        List.of(card), asking().showing(situation, entry), onlySystemOf(entry));
  }

  private static Optional<String> onlySystemOf(Entry entry) {
    return entry.systems().size() == 1 ? entry.systems().stream().findFirst() : Optional.empty();
  }

  private LookedFor depending(List<Entry> entries) {
    if (entries.isEmpty()) {
      return nothing();
    }
    var theirs = new Asker(situation).theirs(entries);
    if (theirs.size() == 1) {
      return found(theirs.getFirst());
    }
    return ofTheRemembered(theirs).orElseGet(() -> asking(theirs));
  }

  /// Whoever is known confirms their system in one line later on: one question less.
  private Optional<LookedFor> ofTheRemembered(List<Entry> entries) {
    var system = new Asker(situation).rememberedSystem().filter(_ -> !again);
    var theirs =
        entries.stream().filter(it -> system.filter(it.systems()::contains).isPresent()).toList();
    return theirs.size() == 1
        ? Optional.of(found(theirs.getFirst(), telling(system.orElseThrow())))
        : Optional.empty();
  }

  /// As if they had said so just now.
  private Situation telling(String system) {
    var told = before.telling(Told.now(situation, Particulars.SYSTEM, system));
    return situation.with(situation.state().lookingUp(told));
  }

  private LookedFor asking(List<Entry> theirs) {
    return Optional.of(new FaqOffer(situation, asking()))
        .filter(_ -> again || !isLeft())
        .flatMap(reply -> reply.whichOf(theirs))
        .map(this::depends)
        .orElseGet(() -> near(theirs));
  }

  private LookedFor depends(Answer asks) {
    return new LookedFor.Depends(asks.says(), asks.quickReplies(), asks.next().lookup());
  }

  private LookedFor near(List<Entry> entries) {
    if (entries.isEmpty()) {
      return nothing();
    }
    var near = new FaqOffer(situation, asking()).near(entries);
    return new LookedFor.Near(near.says(), near.next().lookup());
  }

  /// A question that was counted before and is now left with the officers is no second one.
  private LookedFor nothing() {
    if (isLeft()) {
      return wasAnswered() ? seen() : left();
    }
    return new LookedFor.Nothing(asking(), Optional.of(new Lesson.Unanswered(asked)));
  }

  /// Whoever was asked for their group, or their system, in between has not left it.
  private LookedFor left() {
    return again ? new LookedFor.Nothing(asking(), Optional.empty()) : new LookedFor.Left(asking());
  }

  /// Nobody is told that there is no answer right below it.
  private LookedFor seen() {
    return new LookedFor.Seen(asking());
  }

  private boolean wasAnswered() {
    return before.answerToTheQuestion(situation.now()).isPresent();
  }

  private Lookup asking() {
    return before.asking(situation, asked);
  }

  /// Looked up already, and handed on because that was no help: the very message. Whoever types the
  /// same once more asks once more.
  private boolean isLeft() {
    return before.asked() != null && before.asked().equals(asked);
  }

  private List<Entry> unknown(List<Entry> entries) {
    return entries.stream().filter(it -> !isKnown(it)).toList();
  }

  /// Whoever leaves a question after an answer to it does not want the same answer.
  private boolean isKnown(Entry entry) {
    return isLeft() && before.hasShown(entry.id());
  }
}
