package saitrong.timer;

import java.util.List;
import saitrong.shared.PersonalText;

/// What a timer keeps of its work: a line for each thing that its handler must know, in an order
/// that stays for ever, for it is stored. The last may hold several lines of text.
public record TimerLines(List<String> lines) {

  public TimerLines {
    lines = List.copyOf(lines);
  }

  public static TimerLines of(String... lines) {
    return new TimerLines(List.of(lines));
  }

  /// @param count of the things that were kept
  public static TimerLines read(PersonalText payload, int count) {
    return of(payload.value().split("\n", count));
  }

  public PersonalText payload() {
    return new PersonalText(String.join("\n", lines));
  }

  public String get(int nth) {
    return lines.get(nth);
  }

  /// They name a person.
  @Override
  public String toString() {
    return "TimerLines[" + lines.size() + "]";
  }
}
