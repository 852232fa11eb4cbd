package saitrong.alert;

import static java.util.stream.Collectors.groupingBy;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.shared.Backoff;
import saitrong.staff.Login;

/// Sends what is owed by mail: what is to be told somebody at a time in one mail. The row says that
/// it is owed until the mail server has it; an instance that dies meanwhile leaves it to another.
final class AlertMail {

  private static final Logger log = LoggerFactory.getLogger(AlertMail.class);

  private final AlertRows rows;
  private final AlertChoices choices;
  private final MailAddresses addresses;
  private final Audience audience;
  private final Mails mails;
  private final Supplier<String> agency;
  private final @Nullable URI desk;
  private final Backoff backoff;

  AlertMail(
      AlertRows rows,
      AlertChoices choices,
      MailAddresses addresses,
      Audience audience,
      Mails mails,
      Supplier<String> agency,
      @Nullable URI desk,
      Backoff backoff) {
    this.rows = rows;
    this.choices = choices;
    this.addresses = addresses;
    this.audience = audience;
    this.mails = mails;
    this.agency = agency;
    this.desk = desk;
    this.backoff = backoff;
  }

  /// One round.
  void look() {
    rows.claimOwed().stream().collect(groupingBy(it -> it.alert().account())).forEach(this::send);
  }

  /// Whoever left, or wants no mail any more, gets none.
  private void send(Login account, List<AlertRows.Owed> owed) {
    var to = addresses.confirmed(account).filter(_ -> isWanted(account));
    if (to.isEmpty()) {
      owed.forEach(rows::settle);
      return;
    }
    try {
      var alerts = owed.stream().map(AlertRows.Owed::alert).toList();
      mails.send(AlertWords.mail(to.get(), alerts, agency.get(), desk));
      owed.forEach(rows::settle);
    } catch (Mails.Trouble trouble) {
      log.warn("a mail to staff must wait ({})", trouble.getMessage());
      owed.forEach(it -> rows.tryAgain(it, backoff.after(it.tries())));
    }
  }

  private boolean isWanted(Login account) {
    return mails.isOn() && choices.of(account).mail() && audience.logins().contains(account);
  }
}
