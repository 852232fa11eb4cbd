package saitrong.conversation;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.content.TextKey;
import saitrong.content.ThaiDates;
import saitrong.faq.Both;
import saitrong.faq.Entry;
import saitrong.faq.Entry.FollowUp;
import saitrong.faq.Plain;
import saitrong.message.Action;
import saitrong.message.Limits;
import saitrong.message.Message;
import saitrong.message.Message.Card.Row;

/// An answer of the FAQ as cards: the question, the answer, where it comes from and of which day,
/// and what can be done next. A card has three buttons: beside the two that ask whether this helped
/// there is room for one that leads on, and the others get a card of their own.
record AnswerCard(Situation situation, Entry entry) {

  private static final int BUTTONS = 3;

  List<Message> withFeedback() {
    var onward = onward();
    int beside = Math.min(onward.size(), BUTTONS - 2);
    var first = Stream.concat(onward.stream().limit(beside), feedback()).toList();
    return cards(card(first), onward.subList(beside, onward.size()));
  }

  /// Inside a script, which asks by itself whether the answer is clear.
  List<Message> withoutFeedback() {
    var pages = entry.links().stream().map(this::page).toList();
    int beside = Math.min(pages.size(), BUTTONS);
    return cards(card(pages.subList(0, beside)), pages.subList(beside, pages.size()));
  }

  private List<Message> cards(Message first, List<Action> onward) {
    var cards = new ArrayList<Message>();
    cards.add(first);
    for (int from = 0; from < onward.size(); from += BUTTONS) {
      var buttons = onward.subList(from, Math.min(onward.size(), from + BUTTONS));
      cards.add(
          new Message.Card(
              phrases().label(TextKey.ALT_FAQ),
              phrases().label(TextKey.FAQ_ONWARD),
              null,
              List.of(),
              buttons,
              null));
    }
    return cards;
  }

  private Message card(List<Action> buttons) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(null, body()));
    notes().forEach(note -> rows.add(new Row(null, phrases().label(note))));
    rows.addAll(links());
    return new Message.Card(phrases().label(TextKey.ALT_FAQ), title(), null, rows, buttons, foot());
  }

  /// First plain, then filled: what is filled in is no Markdown.
  private String body() {
    var plain = new Both(Plain.of(entry.body().th()), Plain.of(entry.body().en()));
    return filled(plain);
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
            ThaiDates.brief(entry.asOf(), situation.language()));
  }

  /// Where each link goes.
  private List<Row> links() {
    return entry.links().stream()
        .map(link -> new Row(filled(link.label()), host(link.address())))
        .toList();
  }

  private static String host(URI address) {
    var host = address.getHost();
    return host == null ? address.toString() : host;
  }

  private List<Action> onward() {
    return Stream.concat(
            entry.links().stream().map(this::page),
            entry.followUps().stream().flatMap(it -> followUp(it).stream()))
        .toList();
  }

  private Action page(Entry.Link link) {
    return new Action.Open(filled(link.label()), link.address());
  }

  /// A script that is off here, or an entry that is not served, has no button.
  private Optional<Action> followUp(FollowUp followUp) {
    return switch (followUp) {
      case FollowUp.StartFlow(var flow, var label) ->
          Optional.ofNullable(situation.content().flows())
              .flatMap(flows -> flows.flow(flow))
              .map(on -> Menu.starts(on, filled(label)));
      case FollowUp.AnotherEntry(var id, var label) ->
          situation
              .library()
              .entry(id)
              .map(other -> tap(filled(label.orElse(other.title())), new FaqButton.Also(id)));
      case FollowUp.CallOfficer() ->
          Optional.of(
              new Action.Tap(
                  phrases().label(TextKey.BUTTON_TALK),
                  Command.OFFICER.data(),
                  phrases().label(TextKey.BUTTON_TALK)));
    };
  }

  private Stream<Action> feedback() {
    return Stream.of(
        tap(
            phrases().label(TextKey.BUTTON_FAQ_HELPED),
            new FaqButton.Helped(entry.id(), entry.version())),
        tap(
            phrases().label(TextKey.BUTTON_FAQ_NOT_HELPED),
            new FaqButton.NotHelped(entry.id(), entry.version())));
  }

  private static Action tap(String label, FaqButton button) {
    return new Action.Tap(label, button.data(), Limits.ACTION_TEXT.cut(label));
  }

  /// As it was written where the agency has nothing of what it names: LINE refuses a card that says
  /// nothing.
  private String filled(Both words) {
    var language = situation.language();
    var written = words.in(language);
    var filled = situation.content().texts().filled(language, written, situation.links().get());
    return filled.isBlank() ? written : filled;
  }

  private Phrases phrases() {
    return Phrases.of(situation);
  }
}
