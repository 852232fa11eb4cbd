package saitrong.alert;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import saitrong.shared.Language;

/// Of what somebody of the staff is told. The names are stored.
public enum AlertKind {
  /// A person waits in the queue.
  WAITING,
  /// Nobody took the chat in time; for heads.
  UNCLAIMED,
  /// The person in a chat that they have waits for an answer.
  SAID,
  /// A case was given to them.
  GIVEN,
  /// A case came to a unit of theirs, and is with nobody by name.
  NEW,
  /// A case of theirs or of their unit is due today, or late.
  DUE,
  /// A colleague wrote a note for them.
  MENTIONED,
  /// In the morning: what they have to do, in counts.
  SUMMARY;

  /// Of what whoever chose nothing else is told.
  static Set<AlertKind> usual() {
    return EnumSet.complementOf(EnumSet.of(SUMMARY));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AlertKind> called(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }

  /// As it is told.
  public String in(Language language) {
    return AlertWords.of(this).in(language);
  }

  /// Whether it is told in the morning where it happens at night. Of all others it is looked again
  /// then whether they are still so.
  boolean isKept() {
    return this == GIVEN || this == NEW;
  }
}
