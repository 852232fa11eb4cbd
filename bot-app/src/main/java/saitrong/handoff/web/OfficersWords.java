package saitrong.handoff.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.content.Contents;
import saitrong.content.TextKey;
import saitrong.handoff.SpokenTo;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Outbox;
import saitrong.shared.Digest;
import saitrong.shared.Language;
import saitrong.staff.Login;
import saitrong.ticket.ReceiptNumber;

/// What an officer says in a chat: to the outbox, under a key made from the form, so that sending
/// it twice says it once. Signed with the office, and with the officer's name where they choose to,
/// in the person's language.
record OfficersWords(
    Outbox outbox, Talks talks, SpokenTo spoken, Signed signed, Contents contents) {

  /// By which the letter goes out, and a picture in it is kept. Other words on the same form, by
  /// the browser's way back, are said as well: none are lost.
  ///
  /// @param form its one-time id
  static UUID letter(Talk talk, String form, TypedMessage typed) {
    var said = form + " " + Digest.of(typed.said());
    return key(talk, typed.hasPicture() ? said + " " + Digest.of(typed.chosen()) : said);
  }

  /// @param picture where it goes with the words, or alone
  void say(Talk talk, UUID letter, String words, @Nullable URI picture) {
    var language = spoken.in(talk.citizen());
    var office = signed(talk, language);
    var says = new ArrayList<Message>();
    if (!talk.spoke()) {
      says.addAll(bubbles(language, TextKey.TALK_BEGUN, Map.of()));
    }
    if (!words.isEmpty()) {
      says.addAll(bubbles(language, TextKey.TALK_SAID, Map.of("office", office, "words", words)));
    }
    if (picture != null) {
      says.add(new Message.Picture(picture, picture, office));
    }
    send(talk, letter, says);
  }

  /// A card, likewise.
  ///
  /// @param name by which the page asked for it
  void show(Talk talk, String form, String name, Message card) {
    var says = new ArrayList<Message>();
    if (!talk.spoke()) {
      says.addAll(bubbles(spoken.in(talk.citizen()), TextKey.TALK_BEGUN, Map.of()));
    }
    says.add(card);
    send(talk, key(talk, form + " card " + name), says);
  }

  void givesBack(Talk talk) {
    tell(talk, "given-back", TextKey.TALK_GIVEN_BACK, Map.of());
  }

  void answered(Talk talk, ReceiptNumber number) {
    tell(talk, "ended", TextKey.TALK_ANSWERED, Map.of("number", number.toString()));
  }

  void takenUp(Talk talk, ReceiptNumber number) {
    tell(talk, "ended", TextKey.TALK_RECEIPT, Map.of("number", number.toString()));
  }

  void inItsCase(Talk talk, ReceiptNumber number) {
    tell(talk, "ended", TextKey.TALK_IN_CASE, Map.of("number", number.toString()));
  }

  private static UUID key(Talk talk, String cause) {
    return LetterKey.of("talk-said " + cause, talk.since());
  }

  /// Once for each talk, whatever ends it.
  private void tell(Talk talk, String what, TextKey key, Map<String, String> variables) {
    var says = bubbles(spoken.in(talk.citizen()), key, variables);
    send(talk, LetterKey.of("talk-" + what + " " + talk.id(), talk.since()), says);
  }

  private void send(Talk talk, UUID key, List<Message> says) {
    outbox.answer(key, talk.citizen(), new Outgoing(says, List.of()));
    talks.said(talk.id());
  }

  private List<Message> bubbles(Language language, TextKey key, Map<String, String> variables) {
    return contents.active().texts().bubbles(language, key, variables).stream()
        .<Message>map(Message.Text::new)
        .toList();
  }

  private String signed(Talk talk, Language language) {
    var holder = talk.holder();
    return Optional.ofNullable(holder)
        .flatMap(it -> Login.read(it.account()))
        .map(it -> signed.by(it, holder == null ? null : holder.unit(), language))
        .orElseGet(() -> signed.office(language));
  }
}
