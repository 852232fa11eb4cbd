package saitrong.content;

import java.time.LocalTime;

/// One stretch of opening, from the first minute to just before the last. A lunch break makes two
/// of a day.
public record OpenSpan(LocalTime from, LocalTime to) {

  boolean holds(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }
}
