package saitrong.cases.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import saitrong.ticket.Channel;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.UserGroup;

/// What stands on the form before anything is typed, for most calls are like those before.
record UsualCall(Tickets tickets) {

  private static final int LOOKED_AT = 50;

  /// Of those who came another way than on LINE lately, most are of this group; absent where nobody
  /// did.
  Optional<UserGroup> group() {
    var counts = new HashMap<UserGroup, Integer>();
    for (Ticket ticket : tickets.lists().latest(false, LOOKED_AT)) {
      var group = ticket.group();
      if (group != null && ticket.channel() != Channel.LINE) {
        counts.merge(group, 1, Integer::sum);
      }
    }
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey());
  }
}
