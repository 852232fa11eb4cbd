package saitrong.conversation;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.content.FromAnOfficer;
import saitrong.handoff.ChatCards;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.message.Message.Card;
import saitrong.message.Message.Card.Row;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Made as the bot makes them in a turn, without what asks for an answer of the bot.
///
/// @param files the link to what goes with a result, as long as there is one
record StoredChatCards(
    Tickets tickets,
    Function<String, Optional<URI>> files,
    Links links,
    Languages languages,
    Supplier<Content> content,
    InstantSource clock)
    implements ChatCards {

  @Override
  public Optional<Message> answer(CitizenId to, String entry) {
    var situation = situation(to);
    return situation
        .library()
        .entry(entry)
        .map(it -> new AnswerCard(situation, it, Optional.empty()).withoutFeedback())
        .map(it -> saidBy(new FromAnOfficer(situation.content(), situation.language()), it));
  }

  private static Message saidBy(FromAnOfficer officer, Card card) {
    var rows =
        card.rows().stream().map(it -> new Row(it.label(), officer.says(it.value()))).toList();
    return new Card(card.altText(), card.title(), card.fact(), rows, card.buttons(), card.foot());
  }

  /// As if they had said nothing yet.
  private Situation situation(CitizenId to) {
    var now = content.get();
    return new Situation(
        State.ofAStranger().speaking(languages.of(to)),
        List.of(),
        now,
        links,
        Library.OF_CONTENT.apply(now),
        clock.instant());
  }

  @Override
  public Message contact(CitizenId to) {
    return ContactCard.of(new Phrases(content.get(), languages.of(to)), clock.instant());
  }

  @Override
  public Message ofCase(CitizenId to, Ticket ticket) {
    var said =
        new CaseCard(
            ticket,
            tickets.lastDayToReopen(ticket),
            content.get(),
            languages.of(to),
            clock.instant());
    var facts =
        said.facts(
            new WrittenForThem(tickets).in(ticket),
            tickets.confirmation(ticket),
            ticket.enclosed().flatMap(files));
    return leadingOut(said.card(facts));
  }

  private static Card leadingOut(Card card) {
    return new Card(
        card.altText(),
        card.title(),
        card.fact(),
        card.rows(),
        card.buttons().stream().filter(Action.Open.class::isInstance).toList(),
        card.foot());
  }
}
