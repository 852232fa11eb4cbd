package saitrong.cases.web;

import java.util.List;
import java.util.Locale;
import saitrong.ticket.StepKind;

/// Something that is typed or chosen on the form of a step.
enum StepField {
  WORDS,
  UNTIL,
  TO,
  WAY,
  FOLLOW_UP,
  REASON,
  INSTEAD,
  AGENCY,
  REFERENCE,
  CONTACT;

  /// Its name on the form.
  public String code() {
    return this == FOLLOW_UP ? "followUp" : name().toLowerCase(Locale.ROOT);
  }

  /// In the order in which they are filled in.
  static List<StepField> of(StepKind kind) {
    return switch (kind) {
      case ACCEPT, LAPSE, CONFIRM -> List.of();
      case ANSWER, BEGIN, RESUME, COMPLETE, WITHDRAW, REOPEN, TOLD -> List.of(WORDS);
      case ASK, DELAY -> List.of(WORDS, UNTIL);
      case FORWARD -> List.of(TO, WAY, WORDS, UNTIL, FOLLOW_UP);
      case REFER -> List.of(AGENCY, REFERENCE, CONTACT, WORDS);
      case CANNOT -> List.of(REASON, WORDS, INSTEAD);
      // Not on a form yet: the commands `cases merge` and `cases stage`.
      case MERGE, STAGE -> List.of();
    };
  }
}
