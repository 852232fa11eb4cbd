package saitrong.official;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import saitrong.citizen.Official;
import saitrong.citizen.Officials;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.menu.OfficialsMenu;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.message.Message.Card.Row;
import saitrong.message.Outgoing;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;
import saitrong.shared.Language;
import saitrong.shared.QuietHours;

/// Does what follows from a decision: first the menu, then the message, so that what the message
/// says of the menu is true. Whatever was interrupted is done by the next round, on any instance,
/// and twice is once: the menu is compared, the message has a key of its decision.
final class OfficialNews {

  private static final Duration ITS_CASE_ENDS = Duration.ofMinutes(1);

  private final Officials officials;
  private final OfficialsMenu menu;
  private final Applications applications;
  private final Outbox outbox;
  private final Supplier<Content> content;
  private final InstantSource clock;

  OfficialNews(
      Officials officials,
      OfficialsMenu menu,
      Applications applications,
      Outbox outbox,
      Supplier<Content> content,
      InstantSource clock) {
    this.officials = officials;
    this.menu = menu;
    this.applications = applications;
    this.outbox = outbox;
    this.content = content;
    this.clock = clock;
  }

  /// One round. Who is waiting for LINE is told in a later one, and at night nobody is told.
  void spread() {
    menu.settle();
    var now = clock.instant();
    if (QuietHours.nextAllowed(now).isAfter(now)) {
      return;
    }
    officials.all().stream()
        .filter(official -> !official.isTold() && official.menuVersion() == official.version())
        .filter(official -> !isAboutToEnd(official, now))
        .forEach(this::tell);
  }

  private void tell(Official official) {
    outbox.post(key(official), official.citizen(), Outgoing.of(card(official)), Weight.BINDING);
    officials.told(official);
  }

  /// Verified a moment ago, by a command that has its case still to bring to its end.
  private boolean isAboutToEnd(Official official, Instant now) {
    return official.verified()
        && now.isBefore(official.since().plus(ITS_CASE_ENDS))
        && applications.result(official.byCase()).isEmpty();
  }

  /// The same decision is told in its case: one letter, whoever is there first. A case that had
  /// come to its end before has told another thing.
  private UUID key(Official official) {
    return applications
        .result(official.byCase())
        .filter(result -> official.verified() && !result.at().isBefore(official.since()))
        .map(Applications.Result::letter)
        .orElseGet(() -> keyOfItsOwn(official));
  }

  private static UUID keyOfItsOwn(Official official) {
    String cause = "official " + official.citizen() + " " + official.version();
    return LetterKey.of(cause, official.since());
  }

  /// On the lock screen stands the number alone.
  Message card(Official official) {
    var now = content.get();
    return new Message.Card(
        say(now, TextKey.ALT_CASE, Map.of("number", official.byCase())),
        say(now, TextKey.OFFICIAL_TITLE, Map.of()),
        say(
            now,
            official.verified() ? TextKey.OFFICIAL_VERIFIED : TextKey.OFFICIAL_ENDED,
            Map.of()),
        rows(now, official),
        List.of(menuButton(now)),
        null);
  }

  private static List<Row> rows(Content now, Official official) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(say(now, TextKey.OFFICIAL_CASE, Map.of()), official.byCase()));
    var day = ZonedDateTime.ofInstant(official.since(), ThaiDates.ZONE).toLocalDate();
    rows.add(
        new Row(say(now, TextKey.OFFICIAL_SINCE, Map.of()), ThaiDates.brief(day, Language.TH)));
    if (!official.verified()) {
      rows.add(new Row(null, say(now, TextKey.OFFICIAL_ENDED_MORE, Map.of())));
    } else if (official.menu() != null) {
      rows.add(new Row(null, say(now, TextKey.OFFICIAL_VERIFIED_MORE, Map.of())));
    }
    return rows;
  }

  private static Action menuButton(Content now) {
    String label = say(now, TextKey.BUTTON_MENU, Map.of());
    return new Action.Say(label, label);
  }

  private static String say(Content now, TextKey key, Map<String, String> variables) {
    return now.texts().say(Language.TH, key, variables);
  }
}
