package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Moving;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// Cases of those who called: somebody wrote them down, and what is done with them is done by that
/// colleague.
final class Calls {

  static final Actor.Staff COLLEAGUE = new Actor.Staff("ผู้รับสาย ทดลอง");

  private final Tickets tickets;

  Calls(RunningBot bot) {
    tickets = bot.part(Tickets.class);
  }

  Ticket one() {
    return about("ถามวิธีลงทะเบียน");
  }

  Ticket about(String words) {
    return from(null, words);
  }

  Ticket from(@Nullable String phone, String words) {
    return opened("consultation", false, phone, words);
  }

  /// For those who are assigned to them alone.
  Ticket tip() {
    return tipFrom(null, "มีผู้เรียกรับเงิน");
  }

  Ticket tipFrom(@Nullable String phone, String words) {
    return opened("corruption-tip", true, phone, words);
  }

  private Ticket opened(String kind, boolean confidential, @Nullable String phone, String words) {
    var caller =
        new Logged.Requester(
            new PersonalText("ผู้โทร ทดสอบ"),
            phone == null ? null : new PersonalText(phone),
            UserGroup.CITIZEN,
            null,
            null);
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            kind,
            confidential,
            caller,
            null,
            Topic.USE,
            new PersonalText(words),
            new Logged.Letter(null, null),
            null);
    return ((Logging.Opened) tickets.logbook().log(logged, COLLEAGUE, null)).ticket();
  }

  void take(Ticket ticket, Step... steps) {
    for (var step : steps) {
      assertThat(tickets.take(ticket.number(), step, COLLEAGUE)).isInstanceOf(Moving.Done.class);
    }
  }

  /// As it is now.
  Ticket now(Ticket ticket) {
    return tickets.numbered(ticket.number()).orElseThrow();
  }
}
