package saitrong.handoff.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.handoff.Handed;
import saitrong.handoff.Talk;
import saitrong.handoff.UnitQueues;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// The form that passes a talk on.
record PassForm(DeskColleagues colleagues, UnitQueues units) {

  /// @param from by whom it is had now
  record Passable(String from, List<Choice> units, List<Choice> to) {}

  /// Absent where this account may not.
  @Nullable Passable of(Account account, Talk talk, Language language) {
    var holder = talk.holder();
    if (holder == null || !Acts.of(account, talk).pass()) {
      return null;
    }
    var to = colleagues.whoMayHave(talk).stream().map(it -> colleague(it, language)).toList();
    var queues =
        units.all().stream()
            .map(it -> new Choice(Handed.toTheQueueOf(it.id()), it.name().in(language)))
            .toList();
    return new Passable(holder.account(), queues, to);
  }

  private Choice colleague(Account account, Language language) {
    var unit =
        account.units().isEmpty() ? "" : " · " + units.nameOf(account.units().getFirst(), language);
    return new Choice(
        account.login().value(), account.name() + unit + " (@" + account.login() + ")");
  }
}
