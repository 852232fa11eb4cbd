package saitrong.cases.web;

import java.util.Map;
import java.util.stream.Collectors;
import saitrong.shared.PersonalText;
import saitrong.staff.Login;
import saitrong.ticket.Actor;
import saitrong.ticket.Remark;
import saitrong.ticket.StepKind;
import saitrong.ticket.TicketEvent;

/// Colleagues that an officer calls by `@login` in a case. In notes of chats they are told so; of a
/// case only whoever is given it is. Whoever wrote it has to see that.
final class Unheard {

  private Unheard() {}

  /// Empty where nobody is called.
  static String in(TicketEvent.Moved moved, Map<Remark, PersonalText> remarks) {
    return moved.by() instanceof Actor.Staff && isForColleagues(moved.kind())
        ? remarks.values().stream()
            .flatMap(it -> Login.calledIn(it.value()).stream())
            .map(it -> "@" + it)
            .distinct()
            .collect(Collectors.joining(", "))
        : "";
  }

  /// Else it is for the requester, and what begins so is no colleague.
  private static boolean isForColleagues(StepKind kind) {
    return switch (kind) {
      case BEGIN, RESUME, FORWARD, GIVE, WITHDRAW, REOPEN, MERGE, TOLD, RETURN -> true;
      case ANSWER,
          ACCEPT,
          ASK,
          REFER,
          COMPLETE,
          CANNOT,
          DELAY,
          LAPSE,
          CONFIRM,
          STAGE,
          DRAFT,
          TOPIC ->
          false;
    };
  }
}
