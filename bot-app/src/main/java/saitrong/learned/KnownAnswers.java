package saitrong.learned;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import saitrong.content.Content;
import saitrong.content.Discretion;
import saitrong.content.Reading;
import saitrong.faq.Entry;
import saitrong.faq.Question;
import saitrong.faq.Wording;
import saitrong.learning.Learned;
import saitrong.ticket.Opening;

/// What the agency's answers are to what people typed.
///
/// @param asked every way to ask that they have by now: no draft, for `check` would refuse it
/// @param nearest the id of the answer that words come near to
/// @param hidden what is about a matter that only named staff may know of, as a release kept it
///   that did not leave it out yet
record KnownAnswers(
    Set<Wording> asked,
    Function<String, Optional<String>> nearest,
    Predicate<Learned.Question> hidden) {

  /// Nobody knows what must not be read: counts are all that is left.
  private static final KnownAnswers NONE =
      new KnownAnswers(Set.of(), _ -> Optional.empty(), _ -> true);

  /// The same words are asked about for each outcome, and each time it takes the search.
  KnownAnswers {
    var known = new HashMap<Matter, Boolean>();
    var asking = hidden;
    hidden =
        it ->
            known.computeIfAbsent(
                new Matter(Optional.ofNullable(it.entry()), it.words().value()),
                _ -> asking.test(it));
  }

  /// All that it depends on whether a question is hidden.
  private record Matter(Optional<String> entry, String words) {

    @Override
    public String toString() {
      return "Matter[***]";
    }
  }

  /// None while the files are broken, and nothing is hidden: for who prints no words.
  static KnownAnswers in(Reading files) {
    return switch (files) {
      case Reading.Sound(var content) -> of(content);
      case Reading.Broken _ -> new KnownAnswers(Set.of(), _ -> Optional.empty(), _ -> false);
    };
  }

  /// A slip in a file must not bring to light what is for named staff only.
  ///
  /// @param serving what the bot answers from while the files are broken
  static KnownAnswers in(Reading files, Supplier<Optional<Content>> serving) {
    return switch (files) {
      case Reading.Sound(var content) -> of(content);
      case Reading.Broken _ -> serving.get().map(KnownAnswers::of).orElse(NONE);
    };
  }

  private static KnownAnswers of(Content content) {
    var asked =
        content.faq().entries().values().stream()
            .flatMap(entry -> entry.waysToAsk().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new KnownAnswers(
        asked, words -> nearest(content, words).map(Entry::id), it -> isHidden(it, content));
  }

  private static Optional<Entry> nearest(Content content, String words) {
    return content.faqSearch().rank(Question.of(words)).near().stream().findFirst();
  }

  private static boolean isHidden(Learned.Question question, Content content) {
    var discretion = new Discretion(content.flows(), Opening::isConfidential);
    var words = question.words().value();
    return discretion.isDueTo(words)
        || content.faqSearch().consider(Question.of(words)).touched().stream()
            .anyMatch(discretion::isDueTo)
        || nearest(content, words).filter(discretion::isDueTo).isPresent()
        || Optional.ofNullable(question.entry())
            .flatMap(id ->
                content.faq().entry(id).or(() -> Optional.ofNullable(content.faq().off().get(id))))
            .filter(discretion::isDueTo)
            .isPresent();
  }
}
