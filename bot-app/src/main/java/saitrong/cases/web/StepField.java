package saitrong.cases.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import saitrong.ticket.State;
import saitrong.ticket.StepKind;

/// Something that is typed or chosen on the form of a step.
enum StepField {
  WORDS,
  UNTIL,
  TO,
  WAY,
  FOLLOW_UP,
  GIVEN_BACK,
  REASON,
  INSTEAD,
  AGENCY,
  REFERENCE,
  CONTACT,
  INTO,
  STAGE,
  TOPIC;

  private static final Set<StepKind> WITH_WORDS =
      EnumSet.of(
          StepKind.ANSWER,
          StepKind.ASK,
          StepKind.FORWARD,
          StepKind.COMPLETE,
          StepKind.CANNOT,
          StepKind.DELAY,
          StepKind.WITHDRAW,
          StepKind.REOPEN,
          StepKind.TOLD,
          StepKind.DRAFT,
          StepKind.RETURN);

  /// Whether it is a box that is ticked or not.
  public boolean isTicked() {
    return this == GIVEN_BACK;
  }

  boolean isNeededFor(StepKind kind) {
    return switch (this) {
      case WORDS -> WITH_WORDS.contains(kind);
      case UNTIL -> kind == StepKind.FORWARD || kind == StepKind.DELAY;
      case TO, REASON, INSTEAD, AGENCY, REFERENCE, CONTACT, INTO, STAGE, TOPIC -> true;
      case WAY, FOLLOW_UP, GIVEN_BACK -> false;
    };
  }

  /// Its name on the form.
  public String code() {
    var words = name().split("_", 2);
    String first = words[0].toLowerCase(Locale.ROOT);
    return words.length == 1
        ? first
        : first + words[1].charAt(0) + words[1].substring(1).toLowerCase(Locale.ROOT);
  }

  /// In the order in which they are filled in.
  static List<StepField> of(StepKind kind, State state) {
    return switch (kind) {
      case RESUME -> state == State.FORWARDED ? List.of(WORDS, GIVEN_BACK) : List.of(WORDS);
      case ACCEPT, LAPSE, CONFIRM -> List.of();
      case ANSWER, BEGIN, COMPLETE, WITHDRAW, REOPEN, TOLD, DRAFT, RETURN -> List.of(WORDS);
      case ASK, DELAY -> List.of(WORDS, UNTIL);
      case GIVE -> List.of(TO, WORDS);
      case FORWARD -> List.of(TO, WAY, WORDS, UNTIL, FOLLOW_UP);
      case REFER -> List.of(AGENCY, REFERENCE, CONTACT, WORDS);
      case CANNOT -> List.of(REASON, WORDS, INSTEAD);
      case MERGE -> List.of(INTO, WORDS);
      case STAGE -> List.of(STAGE);
      case TOPIC -> List.of(TOPIC);
    };
  }
}
