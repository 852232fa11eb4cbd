package saitrong.handoff.web;

import java.util.Map;
import java.util.stream.Collectors;
import saitrong.handoff.Talk;
import saitrong.staff.Account;

/// What somebody may do in a talk as it is now. Each news of a talk tells an open page so, which
/// shuts the forms that can do nothing any more.
///
/// @param take it out of the queue
/// @param talk with the person, or give the chat back
/// @param end it, or write down what came of it
/// @param pass it on
/// @param note something for colleagues
record Acts(boolean take, boolean talk, boolean end, boolean pass, boolean note) {

  static Acts of(Account account, Talk talk) {
    boolean works = DeskTalks.mayWork(account);
    boolean isTaken = talk.state() == Talk.State.TAKEN;
    return new Acts(
        works && talk.state() == Talk.State.WAITING,
        works && isTaken && DeskTalks.has(account, talk),
        talk.recorded() == null && DeskTalks.mayEnd(account, talk),
        isTaken && DeskTalks.mayPass(account, talk),
        works);
  }

  /// As the page's own script reads them.
  String names() {
    return Map.of("take", take, "talk", talk, "end", end, "pass", pass, "note", note)
        .entrySet()
        .stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
