package saitrong.transcript;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// One row of what was said. The words stay sealed here; whoever shows them opens them.
///
/// @param id the event's id for what came in, the delivery's key for what went out: written twice
///   is written once
/// @param kind in short what it is (`said`, `tapped`, `file`, `answer` ...)
/// @param sealed encrypted under `id`; absent once erased
/// @param message LINE's name of a citizen's message, by which it may be unsent
/// @param fate how our message fared; absent for what came in
/// @param shown answers of the FAQ that our message held
/// @param quotes messages of the citizen that ours may repeat: it goes when one of them is unsent
public record Entry(
    String id,
    CitizenId citizen,
    Instant at,
    String kind,
    byte @Nullable [] sealed,
    @Nullable String message,
    @Nullable Fate fate,
    Set<Mark> marks,
    List<ShownAnswer> shown,
    List<String> quotes) {

  /// Of what staff wrote for each other. It was never said to the person, and is in no copy of what
  /// is theirs.
  public static final String NOTE = "note";

  public Entry {
    marks = Set.copyOf(marks);
    shown = List.copyOf(shown);
    quotes = List.copyOf(quotes);
  }

  /// One that shows no answer of the FAQ.
  public Entry(
      String id,
      CitizenId citizen,
      Instant at,
      String kind,
      byte @Nullable [] sealed,
      @Nullable String message,
      @Nullable Fate fate,
      Set<Mark> marks) {
    this(id, citizen, at, kind, sealed, message, fate, marks, List.of(), List.of());
  }

  public Entry showing(List<ShownAnswer> answers) {
    return new Entry(id, citizen, at, kind, sealed, message, fate, marks, answers, quotes);
  }

  public Entry quoting(List<String> messages) {
    return new Entry(id, citizen, at, kind, sealed, message, fate, marks, shown, messages);
  }

  @Override
  public String toString() {
    return "Entry[" + id + ", " + kind + ", " + fate + "]";
  }
}
