package saitrong.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/// What is left of a desk's openings in a stretch of days, as of one look.
final class FreePlaces {

  private final Openings openings;
  private final Map<String, Integer> taken;

  FreePlaces(BookedSlots slots, Openings openings, LocalDate first, LocalDate last) {
    this.openings = openings;
    this.taken = slots.taken(openings.office().id(), first, last);
  }

  List<LocalTime> times(LocalDate day, Instant now) {
    return openings.times(day, now).stream().filter(time -> isFree(day, time)).toList();
  }

  private boolean isFree(LocalDate day, LocalTime time) {
    var slot = new Slot(openings.office().id(), day, time);
    return taken.getOrDefault(slot.key(), 0) < openings.office().places();
  }
}
