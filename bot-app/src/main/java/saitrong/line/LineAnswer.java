package saitrong.line;

import java.util.function.Function;

/// What a question to LINE brought. Sealed, so that who asks says what happens in each case.
public sealed interface LineAnswer<T> {

  /// LINE told it.
  record Told<T>(T value) implements LineAnswer<T> {}

  /// LINE did not want to: 401 is a wrong token, 403 a missing right. `reason` is LINE's words and
  /// holds nothing personal.
  record Refused<T>(int status, String reason) implements LineAnswer<T> {}

  /// LINE could not be reached, was too slow, or had trouble of its own.
  record OutOfReach<T>(String why) implements LineAnswer<T> {}

  /// The answer with its value turned into another.
  default <R> LineAnswer<R> map(Function<T, R> change) {
    return switch (this) {
      case Told<T> told -> new Told<>(change.apply(told.value));
      case Refused<T> refused -> new Refused<>(refused.status, refused.reason);
      case OutOfReach<T> out -> new OutOfReach<>(out.why);
    };
  }
}
