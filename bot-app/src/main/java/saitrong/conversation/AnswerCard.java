package saitrong.conversation;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.faq.Both;
import saitrong.faq.Entry;
import saitrong.faq.Plain;
import saitrong.learning.Lesson.Showing;
import saitrong.message.Action;
import saitrong.message.Limits;
import saitrong.message.Message;
import saitrong.message.Message.Card.Row;

/// An answer of the FAQ as one card: the question, the answer, where it comes from and of which
/// day, and what can be done next. A card has three buttons: beside the two that ask whether this
/// helped there is room for one that leads on.
///
/// @param remembered where it is the answer because of what is remembered of the person
record AnswerCard(Situation situation, Entry entry, Optional<Remembered> remembered) {

  Message withFeedback() {
    var onward = onward();
    var buttons = Stream.concat(onward.first().stream(), feedback()).toList();
    // While a script asks, words and quick replies are its own.
    var words = situation.state().inHand().asks() ? Optional.<String>empty() : onward.inWords();
    return card(buttons, words);
  }

  /// Inside a script, which asks by itself whether the answer is clear.
  Message.Card withoutFeedback() {
    return card(onward().outside(), Optional.empty());
  }

  /// The lines with an e-mail address once more in a text, where LINE makes it one to tap.
  Optional<Message> mail() {
    var lines =
        Plain.of(entry.body().in(situation.language()))
            .lines()
            .filter(line -> line.contains("{email}"))
            .collect(Collectors.joining("\n"));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Message.Text(phrases().filled(lines, situation)));
  }

  private Onward onward() {
    return new Onward(situation, entry);
  }

  private Message.Card card(List<Action> buttons, Optional<String> onward) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(null, body()));
    remembered.ifPresent(it -> rows.add(new Row(null, it.note())));
    notes().forEach(note -> rows.add(new Row(null, phrases().label(note))));
    rows.addAll(links());
    onward.ifPresent(words -> rows.add(new Row(null, words)));
    return new Message.Card(phrases().label(TextKey.ALT_FAQ), title(), null, rows, buttons, foot());
  }

  /// First plain, then filled: what is filled in is no Markdown.
  private String body() {
    var plain = Plain.of(entry.body().in(situation.language()));
    return phrases().filled(plain, situation);
  }

  private String title() {
    return filled(entry.title());
  }

  /// What keeps the answer from being taken for more than it is.
  private Stream<TextKey> notes() {
    var notes = new ArrayList<TextKey>();
    if (entry.status() == Entry.Status.SAMPLE) {
      notes.add(TextKey.FAQ_SAMPLE);
    }
    if (today().isAfter(entry.reviewBy())) {
      notes.add(TextKey.FAQ_IN_REVIEW);
    }
    return notes.stream();
  }

  private LocalDate today() {
    return situation.now().atZone(ThaiDates.ZONE).toLocalDate();
  }

  private String foot() {
    var asOf = phrases().label(TextKey.FAQ_AS_OF);
    return "%s: %s\n%s %s"
        .formatted(
            phrases().label(TextKey.FAQ_SOURCE),
            filled(entry.source()),
            asOf,
            ThaiDates.day(entry.asOf(), situation.language()));
  }

  /// Where each link goes.
  private List<Row> links() {
    return new Pages(situation, entry)
        .ofNow()
        .map(page -> new Row(page.label(), host(page.address())))
        .toList();
  }

  private static String host(URI address) {
    var host = address.getHost();
    return host == null ? address.toString() : host;
  }

  private Stream<Action> feedback() {
    var showing = new Showing(entry.id(), entry.version(), situation.id());
    return Stream.of(
        tap(phrases().label(TextKey.BUTTON_FAQ_HELPED), new FaqButton.Helped(showing)),
        tap(phrases().label(TextKey.BUTTON_FAQ_NOT_HELPED), new FaqButton.NotHelped(showing)));
  }

  private static Action tap(String label, FaqButton button) {
    return new Action.Tap(label, button.data(), Limits.ACTION_TEXT.cut(label));
  }

  private String filled(Both words) {
    return phrases().filled(words, situation);
  }

  private Phrases phrases() {
    return Phrases.of(situation);
  }
}
