package saitrong.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.faq.Entry;
import saitrong.faq.Finding;
import saitrong.inbox.Inbound.Said;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.message.Message;
import saitrong.shared.PersonalText;

/// The FAQ as scripts use it: a step that looks for an answer, and a question that somebody asks
/// where a script has asked something else.
final class FaqInScript {

  private FaqInScript() {}

  /// What came of looking.
  record Looked(boolean found, List<Message> says, Lookup lookup, Optional<Lesson> lesson) {}

  static Looked lookFor(Situation situation, PersonalText question) {
    var before = situation.state().lookup();
    var asked = asked(situation, question);
    var lookup = before.asking(situation, asked);
    if (question.isBlank()) {
      return new Looked(false, List.of(), before, Optional.empty());
    }
    var finding = situation.library().find(new Asker(situation).asking(question.value()));
    var entries =
        entries(finding, situation).stream().filter(it -> !isKnown(before, question, it)).toList();
    if (finding instanceof Finding.Nearly || entries.size() != 1) {
      return notFound(situation, lookup, entries, lesson(before, asked));
    }
    var says = List.of(new AnswerCard(situation, entries.getFirst()).withoutFeedback());
    var shown = lookup.showing(situation, entries.getFirst());
    return new Looked(true, says, shown, Optional.empty());
  }

  /// Left with the officers it is still the question of that message.
  private static Asked asked(Situation situation, PersonalText question) {
    var before = situation.state().lookup().asked();
    return before != null && before.words().equals(question)
        ? before
        : new Asked(question, messageOf(situation));
  }

  private static Looked notFound(
      Situation situation, Lookup lookup, List<Entry> entries, Optional<Lesson> lesson) {
    var says = new ArrayList<Message>();
    if (!entries.isEmpty()) {
      var few = entries.subList(0, Math.min(entries.size(), FaqReply.OFFERED));
      says.add(new FaqReply(situation, lookup).near(few));
    }
    return new Looked(false, says, lookup, lesson);
  }

  /// A question that was counted before and is now left with the officers is no second one.
  private static Optional<Lesson> lesson(Lookup before, Asked asked) {
    return asked.equals(before.asked())
        ? Optional.empty()
        : Optional.of(new Lesson.Unanswered(asked));
  }

  /// Of those that depend on who asks, theirs.
  private static List<Entry> entries(Finding finding, Situation situation) {
    return switch (finding) {
      case Finding.Sure(var entry) -> List.of(entry);
      case Finding.Nearly(var entries) -> entries;
      case Finding.DependsOnGroup(var entries) -> new Asker(situation).theirs(entries);
      case Finding.DependsOnSystem(var entries) -> new Asker(situation).theirs(entries);
      case Finding.Nothing() -> List.of();
    };
  }

  /// Whoever leaves a question after an answer to it does not want the same answer.
  private static boolean isKnown(Lookup before, PersonalText question, Entry entry) {
    return before.asked() != null
        && before.asked().words().equals(question)
        && before.hasShown(entry.id());
  }

  private static @Nullable String messageOf(Situation situation) {
    return situation.events().isEmpty() || !(situation.event() instanceof Said said)
        ? null
        : said.message().value();
  }

  /// Words that do not fit the script's question, but are another question with a sure answer, or
  /// are said to the last card. The script goes on where it was.
  static Optional<Answer> between(Situation situation, Playing playing) {
    if (!(situation.event() instanceof Said said)) {
      return Optional.empty();
    }
    var here = playing.asksWhetherToGoOn() ? situation.with(playing.state()) : situation;
    return FaqWords.of(here)
        .byName(said.text().value())
        .map(button -> FaqPressed.in(here).answer(button))
        .or(() -> sure(here, said))
        .map(answer -> goingOn(answer, here, playing));
  }

  private static Optional<Answer> sure(Situation situation, Said said) {
    var asked = new Asked(said.text(), said.message().value());
    var finding = situation.library().find(new Asker(situation).asking(said.text().value()));
    var entries = entries(finding, situation);
    return finding instanceof Finding.Nearly || entries.size() != 1
        ? Optional.empty()
        : Optional.of(
            FaqReply.of(situation)
                .about(situation.state().lookup().asking(situation, asked))
                .show(entries.getFirst()));
  }

  /// A script that rests has asked whether to go on, and keeps what was typed in case it was an
  /// answer after all.
  private static Answer goingOn(Answer answer, Situation situation, Playing playing) {
    if (!playing.asksWhetherToGoOn()) {
      return RunningFlow.questionAgain(answer, situation);
    }
    var script = playing.answer(answer.weight());
    return answer.before(script.says()).replying(script.quickReplies());
  }
}
