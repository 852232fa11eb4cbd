package saitrong.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import saitrong.content.Phone;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.message.Message;
import saitrong.message.Message.Card.Row;

/// How to reach an officer: whether somebody answers now, and buttons that dial. Each number stands
/// once, on its button; the e-mail address stands in the text before, where it can be tapped.
record ContactCard(Phrases phrases, List<Phone> phones) {

  /// A card has no more buttons.
  private static final int BUTTONS = 3;

  static Message of(Phrases phrases, Instant now) {
    return new ContactCard(phrases, phrases.content().profile().phones()).at(now);
  }

  private Message at(Instant now) {
    return new Message.Card(
        phrases.label(TextKey.ALT_CONTACT),
        phrases.label(TextKey.CONTACT_TITLE),
        null,
        rows(now),
        phones.stream().limit(BUTTONS).map(new Dialling(phrases)::to).toList(),
        null);
  }

  private List<Row> rows(Instant now) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(null, isAnswered(now)));
    var hours = phrases.content().texts().hours(phrases.language());
    rows.add(new Row(phrases.label(TextKey.CONTACT_HOURS), hours));
    phones.stream()
        .skip(BUTTONS)
        .map(phone -> new Row(phrases.label(TextKey.CONTACT_PHONE), phone.inOnePiece()))
        .forEach(rows::add);
    return rows;
  }

  private String isAnswered(Instant now) {
    var hours = phrases.content().officeHours();
    var language = phrases.language();
    return hours.isOpen(now)
        ? phrases.label(TextKey.CONTACT_OPEN)
        : phrases
            .content()
            .texts()
            .say(
                language,
                TextKey.CONTACT_CLOSED,
                Map.of("opening", ThaiDates.briefMoment(hours.nextOpening(now), language)));
  }
}
