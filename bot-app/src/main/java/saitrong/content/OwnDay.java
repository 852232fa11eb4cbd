package saitrong.content;

import java.time.LocalDate;
import java.util.List;

/// A day on which this agency differs from the week and from the government's list: closed (no
/// spans), or open after all, as when a holiday was moved.
public record OwnDay(LocalDate date, String name, List<OpenSpan> open) {

  public OwnDay {
    open = List.copyOf(open);
  }
}
