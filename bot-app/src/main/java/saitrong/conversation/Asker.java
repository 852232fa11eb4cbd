package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import saitrong.faq.Entry;
import saitrong.faq.Question;
import saitrong.flow.Answer;
import saitrong.shared.Particulars;

/// What is known of who asks: what they told in this conversation because an answer depended on it,
/// or the group that a script keeps of them, which gave its privacy notice first. A group is
/// somebody's for long; the system that a case of January was about says nothing of June. What was
/// told chooses among answers, whose card names it; no case takes a system of another question.
record Asker(Situation situation) {

  Optional<String> group() {
    return toldGroup()
        .or(() -> kept(Particulars.GROUP).flatMap(UserGroup::called).map(UserGroup::id));
  }

  /// In this conversation.
  Optional<String> toldGroup() {
    return told(Particulars.GROUP).flatMap(UserGroup::called).map(UserGroup::id);
  }

  Optional<String> system() {
    return told(Particulars.SYSTEM).filter(this::isOne);
  }

  /// Of an earlier case. A script that looks for an answer may begin with it, for its person sees
  /// on the card whose answer it is, and the system once more before anything is sent.
  Optional<String> rememberedSystem() {
    return kept(Particulars.SYSTEM).filter(this::isOne);
  }

  /// One that the agency has no more is none.
  private boolean isOne(String system) {
    return situation.content().profile().systems().stream().anyMatch(it -> it.id().equals(system));
  }

  Question asking(String text) {
    return new Question(BesideASecret.words(text), group(), system());
  }

  /// The answers for their group and their system, as far as these are known.
  List<Entry> theirs(List<Entry> entries) {
    var ofGroup = fitting(entries, group(), Entry::audience);
    return fitting(ofGroup, system(), Entry::systems);
  }

  /// Whether it is for their group and their system, as far as these are known.
  boolean isMeantBy(Entry entry) {
    return fits(entry.audience(), group()) && fits(entry.systems(), system());
  }

  private static boolean fits(Set<String> of, Optional<String> known) {
    return known.isEmpty() || of.isEmpty() || of.contains(known.get());
  }

  /// Where there is nothing for them, what there is for others.
  private static List<Entry> fitting(
      List<Entry> entries, Optional<String> known, Function<Entry, Set<String>> of) {
    var theirs = entries.stream().filter(it -> fits(of.apply(it), known)).toList();
    return theirs.isEmpty() ? entries : theirs;
  }

  private Optional<String> told(String name) {
    return situation.state().lookup().told(name, situation.now());
  }

  private Optional<String> kept(String name) {
    return situation.state().inHand().known().get(name) instanceof Answer.Words words
        ? Optional.of(words.words().value())
        : Optional.empty();
  }
}
