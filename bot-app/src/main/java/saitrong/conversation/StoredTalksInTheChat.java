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

/// By the queue of the desk. A chat to which nobody was called costs no look.
record StoredTalksInTheChat(Talks talks, UnitQueues units, Outbox outbox)
    implements TalksInTheChat {

  @Override
  public TheirTalk of(CitizenId citizen) {
    return talks.open(citizen).map(this::of).orElseGet(this::none);
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
      case OVER -> none();
    };
  }

  private TheirTalk none() {
    var queue = talks.queue();
    return new TheirTalk.None(
        units.ahead(queue, null),
        units.all().stream()
            .map(Unit::id)
            .collect(Collectors.toMap(Function.identity(), it -> units.ahead(queue, it))));
  }
}
