package saitrong.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can stand behind a command of `cases` and says it all by itself.
enum Flag {
  ALL,
  CONFIDENTIAL,
  BY_PHONE,
  LONG_AGO,
  GIVEN_BACK,
  YES,
  CSV,
  SURVEY,
  WHY;

  String typed() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Flag> called(String typed) {
    return Arrays.stream(values()).filter(flag -> flag.typed().equals(typed)).findFirst();
  }
}
