package saitrong.flow;

import java.util.List;
import saitrong.flow.Step.Act;

/// How a summary ends: with sending it, or with confirming an appointment.
///
/// @param offered the numbers below it, in this order
record SummaryEnding(List<Control> offered, Sentence foot, Sentence alt) {

  private static final SummaryEnding SENDING =
      new SummaryEnding(
          List.of(Control.CONFIRM, Control.EDIT), Sentence.SUMMARY_FOOT, Sentence.SUMMARY_ALT);

  private static final SummaryEnding BOOKING =
      new SummaryEnding(
          List.of(Control.CONFIRM_BOOKING, Control.EDIT),
          Sentence.SUMMARY_FOOT_BOOKING,
          Sentence.SUMMARY_ALT_BOOKING);

  /// By what the file has done next.
  static SummaryEnding of(Flow flow, Step.Summary summary) {
    var behind = flow.steps().subList(flow.steps().indexOf(summary), flow.steps().size());
    return behind.stream()
            .filter(Act.class::isInstance)
            .findFirst()
            .filter(Step.Book.class::isInstance)
            .isPresent()
        ? BOOKING
        : SENDING;
  }
}
