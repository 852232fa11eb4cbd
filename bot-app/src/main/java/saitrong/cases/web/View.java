package saitrong.cases.web;

import java.util.Arrays;
import java.util.Locale;

/// A list of cases that officers look at again and again.
enum View {
  /// What is to be done, and is in my own hands.
  MINE,
  /// Whoever of my units has it.
  UNIT,
  OPEN,
  NEW,
  /// Due before midnight.
  TODAY,
  LATE,
  /// Late, due today, to be followed up or to be closed.
  PRESSING,
  AWAITING,
  /// An answer waits for its head.
  REVIEW,
  FORWARDED,
  /// Its requester waits to hear of it, and LINE does not reach them.
  UNTOLD,
  /// All there are, closed ones too.
  LATEST;

  /// In an address.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static View called(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst().orElse(OPEN);
  }
}
