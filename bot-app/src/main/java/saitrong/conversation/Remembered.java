package saitrong.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.content.TextKey;
import saitrong.faq.Entry;
import saitrong.faq.Finding;
import saitrong.faq.Question;
import saitrong.learning.Lesson.Asked;
import saitrong.shared.Particulars;

/// What is remembered of a person decided which answer they got. That is said on its card, with the
/// way to the others: they may ask about another system today, or for somebody else.
///
/// @param others what the question finds for whom nothing is remembered
record Remembered(Situation situation, Entry shown, List<Entry> others) {

  /// Empty where the question alone leads to this answer.
  static Optional<Remembered> in(Situation situation, @Nullable Asked asked, Entry shown) {
    var asker = new Asker(situation);
    boolean isTheirs =
        isNamed(asker.group(), shown.audience()) || isNamed(asker.system(), shown.systems());
    if (asked == null || !isTheirs) {
      return Optional.empty();
    }
    var question = Question.of(BesideASecret.words(asked.words().value()));
    var others =
        entries(situation.library().find(question))
            .filter(it -> !it.id().equals(shown.id()) && !asker.isMeantBy(it))
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(new Remembered(situation, shown, others));
  }

  private static boolean isNamed(Optional<String> known, Set<String> named) {
    return known.filter(named::contains).isPresent();
  }

  private static Stream<Entry> entries(Finding finding) {
    return switch (finding) {
      case Finding.Sure(var entry) -> Stream.of(entry);
      case Finding.Nearly(var some) -> some.stream();
      case Finding.DependsOnGroup(var some) -> some.stream();
      case Finding.DependsOnSystem(var some) -> some.stream();
      case Finding.Nothing() -> Stream.empty();
    };
  }

  /// Otherwise it is the group that they differ by.
  boolean isTheSystem() {
    var system = new Asker(situation).system();
    return isNamed(system, shown.systems())
        && others.stream()
            .anyMatch(it -> !it.systems().isEmpty() && !isNamed(system, it.systems()));
  }

  /// Where there is but one other, it is theirs from now on.
  Optional<Told> onlyOther() {
    var named =
        others.stream()
            .flatMap(it -> (isTheSystem() ? it.systems() : it.audience()).stream())
            .toList();
    var name = isTheSystem() ? Particulars.SYSTEM : Particulars.GROUP;
    return named.size() == 1
        ? Optional.of(Told.now(situation, name, named.getFirst()))
        : Optional.empty();
  }

  /// While a script asks, words are its own. Only whose system of an earlier case was taken without
  /// asking is told how to ask about another.
  String note() {
    if (situation.state().inHand().asks()) {
      return note(
          isOfAnEarlierCase() ? TextKey.FAQ_ANSWERED_FOR_IN_SCRIPT : TextKey.FAQ_ANSWERED_FOR);
    }
    return note(isTheSystem() ? TextKey.FAQ_ANSWERED_FOR_SYSTEM : TextKey.FAQ_ANSWERED_FOR_GROUP);
  }

  private boolean isOfAnEarlierCase() {
    var asker = new Asker(situation);
    return isTheSystem() && asker.rememberedSystem().equals(asker.system());
  }

  private String note(TextKey words) {
    return phrases().label(words, Map.of("name", name()));
  }

  TextKey button() {
    return isTheSystem() ? TextKey.BUTTON_FAQ_OTHER_SYSTEM : TextKey.BUTTON_FAQ_OTHER_GROUP;
  }

  private String name() {
    return isTheSystem() ? system() : group();
  }

  private String system() {
    return new Asker(situation)
        .system()
        .flatMap(id ->
            situation.content().profile().systems().stream()
                .filter(it -> it.id().equals(id))
                .map(SupportedSystem::name)
                .findFirst())
        .map(it -> it.in(situation.language()))
        .orElse("");
  }

  private String group() {
    return new Asker(situation)
        .group()
        .flatMap(UserGroup::called)
        .map(it -> phrases().label(it.label()))
        .orElse("");
  }

  private Phrases phrases() {
    return Phrases.of(situation);
  }
}
