package saitrong.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a script asks of the result of a case, for whoever is asked in another way than in the
/// chat: the same questions in the same words.
///
/// @param system absent where the script asks about no system
/// @param comment what is asked in free words at the end
public record RatingForm(Scored service, @Nullable Scored system, @Nullable Words comment) {

  /// A question in its script's words, which may name the case and the system.
  ///
  /// @param label as it stands before the answer where it is kept
  public record Words(Wording text, Wording label) {}

  /// A question for a score, and what could be better where it is low.
  ///
  /// @param why absent where nothing is asked about a low score
  public record Scored(Wording text, @Nullable Why why) {}

  /// @param reasons to choose one of
  public record Why(Words asked, List<Wording> reasons) {

    public Why {
      reasons = List.copyOf(reasons);
    }
  }

  /// Which case it names, in texts.
  public static final String NUMBER = "เลขที่";

  /// Which system it names.
  public static final String SYSTEM = "ระบบของเรื่อง";

  /// Nothing where the script scores no case.
  static Optional<RatingForm> of(Flow flow) {
    return scored(flow, false)
        .map(service -> new RatingForm(service, scored(flow, true).orElse(null), comment(flow)));
  }

  private static Optional<Scored> scored(Flow flow, boolean ofSystem) {
    return flow.steps().stream()
        .filter(Step.RecordRating.class::isInstance)
        .map(Step.RecordRating.class::cast)
        .filter(it -> it.number() != null && it.ofSystem() == ofSystem)
        .findFirst()
        .flatMap(it -> flow.question(it.rating()))
        .map(ask -> new Scored(ask.text(), why(flow, ask)));
  }

  /// The choice that is asked after a score and before the next one.
  private static @Nullable Why why(Flow flow, Step.Ask score) {
    return flow.questions()
        .dropWhile(ask -> !ask.name().equals(score.name()))
        .skip(1)
        .takeWhile(ask -> !(ask.kind() instanceof Kind.Rating))
        .flatMap(ask ->
            ask.kind() instanceof Kind.Choice(var options)
                ? Stream.of(why(ask, options))
                : Stream.<Why>of())
        .findFirst()
        .orElse(null);
  }

  private static Why why(Step.Ask ask, List<Option> options) {
    return new Why(words(ask), options.stream().map(Option::label).toList());
  }

  private static @Nullable Words comment(Flow flow) {
    return flow.questions()
        .filter(ask -> ask.kind() instanceof Kind.Text)
        .reduce((_, last) -> last)
        .map(RatingForm::words)
        .orElse(null);
  }

  private static Words words(Step.Ask ask) {
    return new Words(ask.text(), ask.label());
  }
}
