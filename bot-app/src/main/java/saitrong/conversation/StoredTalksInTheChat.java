package saitrong.conversation;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import saitrong.citizen.CitizenId;
import saitrong.content.Directory.Unit;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.handoff.UnitQueues;
import saitrong.outbox.FreeWay;
import saitrong.outbox.Outbox;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// By the queue of the desk. A chat to which nobody was called, and nobody is, costs no look.
record StoredTalksInTheChat(Talks talks, Tickets tickets, UnitQueues units, Outbox outbox)
    implements TalksInTheChat {

  @Override
  public TheirTalk of(CitizenId citizen) {
    return talks.open(citizen).map(this::of).orElse(TheirTalk.NONE);
  }

  @Override
  public TheirTalk ofCaller(CitizenId citizen) {
    return talks.open(citizen).map(this::of).orElseGet(() -> before(citizen));
  }

  /// Where all are with one. A confidential case tells nobody that it is there.
  private Optional<String> unitOfTheirCases(CitizenId citizen) {
    if (units.all().isEmpty()) {
      return Optional.empty();
    }
    var theirs = tickets.of(citizen).stream().filter(it -> !it.isClosed() && !it.confidential());
    var with = theirs.map(Ticket::holder).map(units::of).distinct().toList();
    return with.size() == 1 ? with.getFirst().map(Unit::id) : Optional.empty();
  }

  /// The free way first: whoever reads what was said sees that an answer costs nothing.
  @Override
  public void heard(CitizenId citizen, Optional<FreeWay> free) {
    free.filter(_ -> of(citizen) instanceof TheirTalk.Taken)
        .ifPresent(way -> outbox.mayBeAnsweredFree(citizen, way));
    talks.heard(citizen);
  }

  @Override
  public void wentOn(CitizenId citizen) {
    talks.open(citizen).map(Talk::id).ifPresent(talks::said);
  }

  private TheirTalk of(Talk talk) {
    return switch (talk.state()) {
      case WAITING -> new TheirTalk.Waiting(units.placeOf(talk, talks.queue()));
      case TAKEN -> new TheirTalk.Taken();
      case OVER -> TheirTalk.NONE;
    };
  }

  private TheirTalk before(CitizenId citizen) {
    var queue = talks.queue();
    return new TheirTalk.None(
        units.ahead(queue, null),
        units.all().stream()
            .map(Unit::id)
            .collect(Collectors.toMap(Function.identity(), it -> units.ahead(queue, it))),
        unitOfTheirCases(citizen));
  }
}
