package saitrong.cases.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import saitrong.ticket.Outline;
import saitrong.ticket.Stay;

/// By which column a list stands in its order; those that are alike in it by what is due first.
enum Order {
  DUE,
  NUMBER,
  KIND,
  STATE,
  WITH,
  RECEIVED;

  /// In an address.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Order called(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst().orElse(DUE);
  }

  Comparator<Outline> by(Instant now) {
    var due =
        Comparator.<Outline, Instant>comparing(it -> it.standing().next(now).orElse(Instant.MAX))
            .thenComparing(Outline::id);
    return switch (this) {
      case DUE -> due;
      case NUMBER ->
          Comparator.<Outline>comparingInt(it -> it.number().year())
              .thenComparingInt(it -> it.number().number());
      case KIND -> Comparator.comparing(Outline::kind).thenComparing(due);
      case STATE -> Comparator.comparing(Outline::state).thenComparing(due);
      case WITH ->
          Comparator.<Outline, String>comparing(it -> Stay.name(it.with())).thenComparing(due);
      case RECEIVED -> Comparator.comparing(Outline::received).reversed().thenComparing(due);
    };
  }
}
