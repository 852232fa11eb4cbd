package saitrong.flow;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A checked script, ready to be walked.
///
/// @param id the file's name without its ending
/// @param version changes with the file
/// @param startsWith what can be typed to start it
/// @param rest after this long a person is asked before going on
/// @param keep after this long a run is over
/// @param remind after this long of silence a reminder is due; none when absent
/// @param steps the last one is always an end
public record Flow(
    String id,
    String version,
    Wording name,
    List<String> startsWith,
    Duration rest,
    Duration keep,
    @Nullable Duration remind,
    List<Step> steps) {

  public Flow {
    startsWith = List.copyOf(startsWith);
    steps = List.copyOf(steps);
  }

  /// Whether it tells how personal data is used.
  public boolean givesNotice() {
    return steps.stream().anyMatch(Step.Notice.class::isInstance);
  }

  /// Whether it asks for a consent, which only what section 26 names needs.
  public boolean asksForConsent() {
    return steps.stream().anyMatch(Step.Consent.class::isInstance);
  }

  /// What starts it: its names, what its file lists, and what its choices list.
  Stream<String> openings() {
    return Stream.of(
            Stream.of(name.th(), name.en()), startsWith.stream(), choices().map(Chosen::words))
        .flatMap(words -> words)
        .filter(words -> !words.isBlank());
  }

  /// What stands on its buttons, but for the choices of its questions.
  Stream<String> buttons() {
    var cards =
        steps.stream()
            .flatMap(
                it -> it instanceof Step.Tell tell ? Stream.ofNullable(tell.card()) : Stream.of())
            .flatMap(card -> card.buttons().stream())
            .map(CardTemplate.CardButton::label);
    return Stream.concat(Stream.of(name), cards)
        .flatMap(words -> Stream.of(words.th(), words.en()))
        .filter(words -> !words.isBlank());
  }

  /// What is answered by starting it with these words, by the question's name.
  Map<String, String> answeredBy(String typed) {
    var answered = new LinkedHashMap<String, String>();
    choices()
        .filter(it -> Typed.fold(it.words()).equals(Typed.fold(typed)))
        .forEach(it -> answered.put(it.question(), it.choice()));
    return answered;
  }

  /// The same for the words that begin so, where all of them choose the same.
  Map<String, String> answeredByWordsLike(String folded) {
    var meant =
        choices()
            .map(Chosen::words)
            .filter(words -> Typed.fold(words).startsWith(folded))
            .map(this::answeredBy)
            .distinct()
            .toList();
    return meant.size() == 1 ? meant.getFirst() : Map.of();
  }

  private record Chosen(String words, String question, String choice) {}

  private Stream<Chosen> choices() {
    return questions()
        .flatMap(ask ->
            ask.kind() instanceof Kind.Choice(var options)
                ? options.stream().flatMap(option -> chosen(ask, option))
                : Stream.of());
  }

  private static Stream<Chosen> chosen(Step.Ask ask, Option option) {
    return option.startsWith().stream().map(words -> new Chosen(words, ask.name(), option.id()));
  }

  /// Its first question is which case it is about.
  public boolean beginsWithACase() {
    return questions().findFirst().filter(ask -> ask.kind() instanceof Kind.Receipt).isPresent();
  }

  /// Whether it opens a case of such a kind, which its file wants to be confidential or not.
  public boolean opens(BiPredicate<String, Boolean> kind) {
    return opened().anyMatch(it -> kind.test(it.kind(), it.confidential()));
  }

  /// Of the cases that it opens.
  public List<String> kinds() {
    return opened().map(Step.OpenCase::kind).distinct().toList();
  }

  Stream<Step.OpenCase> opened() {
    return steps.stream().filter(Step.OpenCase.class::isInstance).map(Step.OpenCase.class::cast);
  }

  Optional<Step.Summary> summary() {
    return steps.stream()
        .filter(Step.Summary.class::isInstance)
        .map(Step.Summary.class::cast)
        .findFirst();
  }

  Optional<Step.Ask> ratingQuestion() {
    return questions().filter(ask -> ask.kind() instanceof Kind.Rating).findFirst();
  }

  /// Its first question is which case, and one for a score comes later.
  public boolean ratesACase() {
    return beginsWithACase() && ratingQuestion().isPresent();
  }

  /// It is an answer to the result of a case, and begun from there.
  public boolean answersAResult() {
    return steps.stream().anyMatch(Step.OfResult.class::isInstance);
  }

  Stream<Step.Ask> questions() {
    return steps.stream().filter(Step.Ask.class::isInstance).map(Step.Ask.class::cast);
  }

  Optional<Step.Ask> question(String name) {
    return questions().filter(ask -> ask.name().equals(name)).findFirst();
  }

  /// Whether an answer is kept for the next time.
  boolean remembers() {
    return questions().anyMatch(Step.Ask::remembered);
  }

  /// Where an answer of this name comes from, in this version of the file.
  boolean answers(String name) {
    return steps.stream()
        .anyMatch(step ->
            switch (step) {
              case Step.Stop stop -> stop.name().equals(name);
              case Step.Act act -> act.name().equals(name);
              case Step.Tell _, Step.Deed _, Step.Branch _, Step.Jump _, Step.End _ -> false;
            });
  }
}
