package saitrong.handoff.web;

import java.util.function.Consumer;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.staff.Account;

/// Whoever has a chat says something in it, which nobody may who has it no more. That they wrote is
/// noted after the words are kept: cut short between the two, the first words say once more that
/// the bot is silent, rather than never.
record HoldersTurn(Talks talks) {

  /// @param says what is said, in the talk as it is by now
  /// @return false where it is somebody else's by now, or over
  boolean take(Account account, Talk talk, Consumer<Talk> says) {
    var login = account.login().value();
    return switch (talks.write(talk, login)) {
      case Talks.Change.Done(Talk now) -> {
        says.accept(now);
        talks.spokenIn(now, login);
        yield true;
      }
      case Talks.Change.Otherwise _ -> false;
    };
  }
}
