package saitrong.conversation;

import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.content.Directory.Unit;
import saitrong.flow.Effect;
import saitrong.handoff.CalledAbout;
import saitrong.handoff.Talks;
import saitrong.handoff.UnitQueues;
import saitrong.handoff.Why;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Calls an officer as a turn decided: into the queue of the unit whose matter it is, or else of
/// the one that has the person's open cases.
record CallsForAnOfficer(Talks talks, Tickets tickets, UnitQueues units) {

  void call(CitizenId citizen, Effect.OfTalk.Call call) {
    var unit = call.unit() == null ? unitOfTheirCases(citizen) : call.unit();
    var matter = CalledAbout.named(call.about());
    talks.call(citizen, call.key(), Why.from(call.why()), matter, unit);
  }

  /// Where all are with one. A confidential case tells nobody that it is there.
  private @Nullable String unitOfTheirCases(CitizenId citizen) {
    if (units.all().isEmpty()) {
      return null;
    }
    var theirs = tickets.of(citizen).stream().filter(it -> !it.isClosed() && !it.confidential());
    var with = theirs.map(Ticket::holder).map(units::of).distinct().toList();
    return with.size() == 1 ? with.getFirst().map(Unit::id).orElse(null) : null;
  }
}
