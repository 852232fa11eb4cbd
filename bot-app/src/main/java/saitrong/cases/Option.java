package saitrong.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can stand behind a command of `cases` with a value of its own.
enum Option {
  BY,
  CHANNEL,
  NAME,
  GROUP,
  ORGANISATION,
  PROVINCE,
  SYSTEM,
  TOPIC,
  KIND,
  RECEIVED,
  LETTER_NO,
  LETTER_DATE,
  ANSWER,
  TO,
  PERSON,
  WAY,
  UNTIL,
  FOLLOW_UP,
  REASON,
  INSTEAD,
  AGENCY,
  REFERENCE,
  CONTACT,
  INTO,
  HOW,
  MONTH,
  FROM,
  FILE,
  QR,
  SCORE,
  COMMENT;

  String typed() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Option> called(String typed) {
    return Arrays.stream(values()).filter(option -> option.typed().equals(typed)).findFirst();
  }
}
