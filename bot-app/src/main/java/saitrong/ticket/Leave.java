package saitrong.ticket;

import java.time.LocalDate;
import java.util.Collection;
import saitrong.content.Covering;
import saitrong.shared.PlainName;

/// An officer is away, and somebody else has what would come to them meanwhile.
///
/// @param away as the directory names them when it was set
/// @param by the same of who covers for them
/// @param setBy the head who set it
public record Leave(
    String id, Somebody away, Somebody by, LocalDate from, LocalDate to, String setBy) {

  /// By the directory's id and name.
  public record Somebody(String id, String name) {}

  Covering covering() {
    return new Covering(away.id(), by.id(), from, to);
  }

  public boolean isOn(LocalDate day) {
    return covering().isOn(day);
  }

  /// @param names of one officer, however they are typed
  public boolean isCoveredBy(Collection<String> names) {
    var covering = PlainName.of(by.name());
    return names.stream().map(PlainName::of).anyMatch(covering::equals);
  }

  boolean meets(Leave other) {
    return away.id().equals(other.away.id()) && !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
