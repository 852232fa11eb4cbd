package saitrong.cases.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import saitrong.shared.PersonalText;

/// What is read from the fields of a form. An empty field is none. Browsers send days and times in
/// one form only; any other is refused and not dropped, for another day would be told then.
final class FormText {

  private FormText() {}

  static @Nullable String of(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  static @Nullable PersonalText said(@Nullable String typed) {
    var text = of(typed);
    return text == null ? null : new PersonalText(text);
  }

  static @Nullable LocalDate day(@Nullable String typed) {
    return read(typed, LocalDate::parse);
  }

  static @Nullable LocalTime time(@Nullable String typed) {
    return read(typed, LocalTime::parse);
  }

  private static <T> @Nullable T read(@Nullable String typed, Function<String, T> reading) {
    var text = of(typed);
    try {
      return text == null ? null : reading.apply(text);
    } catch (DateTimeException other) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no day or time", other);
    }
  }
}
