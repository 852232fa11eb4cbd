package saitrong.content;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// A government holiday. One that is not yet `confirmed` by the cabinet's list counts all the same:
/// a promise must not fall on a day that turns out to be free.
public record Holiday(LocalDate date, String name, Kind kind, String source, boolean confirmed) {

  /// Why the day is free.
  public enum Kind {
    ANNUAL("ประจำปี"),
    SUBSTITUTE("ชดเชย"),
    SPECIAL("พิเศษ"),
    LOCAL("ท้องถิ่น");

    private final String thai;

    Kind(String thai) {
      this.thai = thai;
    }

    public String thai() {
      return thai;
    }

    static Optional<Kind> of(String written) {
      return Arrays.stream(values()).filter(kind -> kind.thai.equals(written)).findAny();
    }
  }
}
