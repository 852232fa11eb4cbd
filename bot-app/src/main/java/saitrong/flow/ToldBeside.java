package saitrong.flow;

import org.jspecify.annotations.Nullable;

/// What a run learns beside its own questions: it is asked for no more there.
public record ToldBeside(FlowSet set, Position run) {

  /// The score that somebody gave in the same breath: the answer to the first question for one.
  public Position scored(Input.Typed score) {
    return set.flow(run.flow())
        .flatMap(Flow::ratingQuestion)
        .map(
            ask -> run.answered(ask.name(), Answer.Words.of(score.text().value()), score.message()))
        .orElse(run);
  }

  /// All that there is to look over was shown beside the flow, and its person said yes. What could
  /// not be taken as it was given is shown all the same.
  public Position lookedOver() {
    return run.drafts().isEmpty()
        ? set.flow(run.flow())
            .flatMap(Flow::summary)
            .map(it -> run.answered(it.name(), Answer.Words.of(Kind.YesNo.YES), null))
            .orElse(run)
        : run;
  }

  /// What the person said of themselves beside the script, as an answer to its question of that
  /// name. The walk counts it only where it comes to that question, behind the privacy notice.
  ///
  /// @param message that said it; absent for a tap
  public Position told(String name, String kept, @Nullable String message) {
    var answer = Answer.Words.of(kept);
    return set.flow(run.flow())
        .flatMap(flow -> flow.question(name))
        .filter(ask -> run.answer(name) == null && StillFits.holds(ask.kind(), answer))
        .map(_ -> run.answered(name, answer, message))
        .orElse(run);
  }

  /// The same of what nobody said, but may be so: taken only where its person sees it in the line
  /// of what is known of them, and confirms it. Whoever gets no such line is asked.
  public Position toConfirm(String name, String kept) {
    return set.flow(run.flow())
        .filter(flow -> Earlier.isToBeConfirmed(run, flow, name))
        .map(_ -> told(name, kept, null))
        .orElse(run);
  }

  /// Nobody needs to be asked this any more, where it could be skipped and is neither answered nor
  /// remembered.
  public Position passingOver(String name) {
    return set.flow(run.flow())
        .flatMap(flow -> flow.question(name))
        .filter(ask -> ask.optional() && run.answer(name) == null)
        .filter(_ -> !run.known().containsKey(name))
        .map(_ -> run.answered(name, new Answer.Skipped(), null))
        .orElse(run);
  }

  /// Somebody asks something else while the run looks for an answer. What was asked before goes
  /// along with what is sent.
  public Position askedInstead(Input.Typed question) {
    return set.flow(run.flow()).map(flow -> new AskedInstead(flow, run).by(question)).orElse(run);
  }
}
