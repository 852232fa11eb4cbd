package saitrong.learned;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import saitrong.content.Content;
import saitrong.content.Reading;
import saitrong.faq.Entry;
import saitrong.faq.Question;
import saitrong.faq.Wording;

/// What the agency's answers are to what people typed.
///
/// @param asked every way to ask that they have by now: no draft, for `check` would refuse it
/// @param nearest the id of the answer that words come near to
record KnownAnswers(Set<Wording> asked, Function<String, Optional<String>> nearest) {

  /// None while the files are broken: then everything is shown, and `check` says why a draft that
  /// is pasted twice is refused.
  static KnownAnswers in(Reading files) {
    return switch (files) {
      case Reading.Sound(var content) -> of(content);
      case Reading.Broken _ -> new KnownAnswers(Set.of(), _ -> Optional.empty());
    };
  }

  private static KnownAnswers of(Content content) {
    var asked =
        content.faq().entries().values().stream()
            .flatMap(entry -> entry.waysToAsk().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new KnownAnswers(
        asked,
        words ->
            content.faqSearch().rank(Question.of(words)).near().stream()
                .findFirst()
                .map(Entry::id));
  }
}
