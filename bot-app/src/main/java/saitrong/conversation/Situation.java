package saitrong.conversation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.content.Content;
import saitrong.content.ThaiDates;
import saitrong.flow.Circumstances;
import saitrong.flow.Position;
import saitrong.inbox.Inbound;
import saitrong.shared.Language;

/// What a [Responder] decides from, and nothing else: so that the same mail after a crash gets the
/// same answer.
///
/// @param events what shares one answer, in their order: one, or several pictures and places
/// @param library the answers of the FAQ
/// @param cases of the person, as far as they were looked up for this turn
/// @param talk whether an officer was called into the chat
/// @param links to the agency's own documents
record Situation(
    State state,
    List<Inbound> events,
    TheirCases cases,
    TheirTalk talk,
    Content content,
    Links links,
    Library library,
    Instant now) {

  Situation {
    events = List.copyOf(events);
  }

  /// Where nothing depends on the person's cases, or on an officer in the chat.
  Situation(
      State state,
      List<Inbound> events,
      Content content,
      Links links,
      Library library,
      Instant now) {
    this(state, events, TheirCases.NONE, TheirTalk.NONE, content, links, library, now);
  }

  /// The event to answer; of several the latest.
  Inbound event() {
    return events.getLast();
  }

  /// The event's own name, which is the same however often the turn is decided.
  String id() {
    return events.isEmpty() ? "" : event().envelope().id().value();
  }

  Situation with(State other) {
    return new Situation(other, events, cases, talk, content, links, library, now);
  }

  /// As if this had been said now.
  Situation saying(Inbound.Said said) {
    return new Situation(state, List.of(said), cases, talk, content, links, library, now);
  }

  /// With what is known of an officer in the chat.
  Situation with(TheirTalk other) {
    return new Situation(state, events, cases, other, content, links, library, now);
  }

  /// The case that was spoken of last: in this chat, or by a card that came into it.
  SpokenOf spokenOf() {
    return state.spokenOf().orLater(cases.told());
  }

  /// Nothing was asked since the card of a case came, nor said to a script.
  boolean isBelowTheCardOfACase() {
    var card = cases.told().at();
    return card.isAfter(state.lookup().at())
        && state.inHand().run().map(Position::at).filter(card::isBefore).isEmpty();
  }

  Language language() {
    return state.language();
  }

  /// What a script may know of the world.
  Circumstances about() {
    var standing = new HashMap<>(content.texts().standing(language()));
    standing.putAll(promised());
    standing.putAll(links.named());
    return new Circumstances(language(), now, standing, links.registerYear(now));
  }

  /// What a text may name beside what the profile lends.
  Map<String, String> lent(String text) {
    var lent = new HashMap<>(promised());
    lent.putAll(links.namedIn(text));
    return lent;
  }

  private Map<String, String> promised() {
    return content.promised(now.atZone(ThaiDates.ZONE).toLocalDate(), language());
  }
}
