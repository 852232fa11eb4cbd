package saitrong.handoff.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import saitrong.handoff.Talk;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// The cases that scripts opened while a talk went on: what was said in it may be in one of them
/// already, and one matter needs no second number. One that was opened with its answer is over, and
/// holds nothing of what an officer said.
record CasesOfATalk(Tickets tickets) {

  List<Ticket> of(Talk talk) {
    return among(tickets.of(talk.citizen()), talk);
  }

  /// Of all that its person has, in their order. Confidential ones are on no list but their own.
  static List<Ticket> among(List<Ticket> theirs, Talk talk) {
    var end = Optional.ofNullable(talk.ended()).orElse(Instant.MAX);
    return theirs.stream()
        .filter(it -> !it.confidential() && !ChatExtract.isOfATalk(it))
        .filter(it -> !it.wasOpenedAnswered() && !it.isForTheRecord())
        .filter(it -> !it.received().arrived().isBefore(talk.since()))
        .filter(it -> !it.received().arrived().isAfter(end))
        .toList();
  }
}
