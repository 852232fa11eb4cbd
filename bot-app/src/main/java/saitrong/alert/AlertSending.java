package saitrong.alert;

import static java.util.stream.Collectors.groupingBy;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.shared.Backoff;
import saitrong.staff.Login;

/// Sends what is owed by mail and to officers' chats: what is to be told at a time in one mail. The
/// row says that it is owed until the mail server has it; an instance that dies meanwhile leaves it
/// to another.
final class AlertSending {

  private static final Logger log = LoggerFactory.getLogger(AlertSending.class);

  private final AlertRows rows;
  private final AlertChoices choices;
  private final MailAddresses addresses;
  private final Audience audience;
  private final Mails mails;
  private final Consumer<Alert> inTheChat;
  private final Supplier<String> agency;
  private final @Nullable URI desk;
  private final Backoff backoff;
  private final InstantSource clock;

  AlertSending(
      AlertRows rows,
      AlertChoices choices,
      MailAddresses addresses,
      Audience audience,
      Mails mails,
      Consumer<Alert> inTheChat,
      Supplier<String> agency,
      @Nullable URI desk,
      Backoff backoff,
      InstantSource clock) {
    this.rows = rows;
    this.choices = choices;
    this.addresses = addresses;
    this.audience = audience;
    this.mails = mails;
    this.inTheChat = inTheChat;
    this.agency = agency;
    this.desk = desk;
    this.backoff = backoff;
    this.clock = clock;
  }

  /// One round.
  void look() {
    rows.claimOwed().stream()
        .filter(this::isOfUse)
        .collect(groupingBy(it -> it.alert().account()))
        .forEach(this::send);
  }

  /// A morning's summary is not sent in the afternoon.
  private boolean isOfUse(AlertRows.Owed owed) {
    boolean isOver =
        owed.alert().kind() == AlertKind.SUMMARY
            && !clock.instant().isBefore(DailySummary.end(owed.alert().at()));
    if (isOver) {
      rows.settle(owed);
    }
    return !isOver;
  }

  /// Whoever left, or wants it no more, gets none. The chat first: telling it there again after
  /// trouble with the mail is telling it once.
  private void send(Login account, List<AlertRows.Owed> owed) {
    var chosen = choices.of(account);
    boolean isHere = audience.logins().contains(account);
    if (isHere && chosen.line()) {
      owed.forEach(it -> inTheChat.accept(it.alert()));
    }
    var to = addresses.confirmed(account).filter(_ -> isHere && mails.isOn() && chosen.mail());
    to.ifPresentOrElse(it -> mail(it, owed), () -> owed.forEach(rows::settle));
  }

  private void mail(String to, List<AlertRows.Owed> owed) {
    try {
      var alerts = owed.stream().map(AlertRows.Owed::alert).toList();
      mails.send(AlertWords.mail(to, alerts, agency.get(), desk));
      owed.forEach(rows::settle);
    } catch (Mails.Trouble trouble) {
      log.warn("a mail to staff must wait ({})", trouble.getMessage());
      owed.forEach(it -> rows.tryAgain(it, backoff.after(it.tries())));
    }
  }
}
