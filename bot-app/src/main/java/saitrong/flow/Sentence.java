package saitrong.flow;

import java.util.Locale;

/// What the engine itself says or hears; the words stand in `conversation-flows/sentences.yaml`.
enum Sentence {
  // Heard: lists of words.
  WORDS_BACK,
  WORDS_CANCEL,
  WORDS_STATUS,
  WORDS_PERSON,
  WORDS_SKIP,
  WORDS_SAME,
  WORDS_DONE,
  WORDS_MORE,
  WORDS_YES,
  WORDS_NO,
  WORDS_CONFIRM,
  WORDS_EDIT,
  WORDS_CONTINUE,
  WORDS_RESTART,
  WORDS_ACKNOWLEDGE,
  WORDS_FULL_NOTICE,
  WORDS_DECLINE,
  // On buttons.
  BUTTON_BACK,
  BUTTON_CANCEL,
  BUTTON_SKIP,
  BUTTON_SAME,
  BUTTON_DONE,
  BUTTON_MORE,
  BUTTON_YES,
  BUTTON_NO,
  BUTTON_CAMERA,
  BUTTON_ALBUM,
  BUTTON_PLACE,
  BUTTON_ACKNOWLEDGE,
  BUTTON_FULL_NOTICE,
  BUTTON_DECLINE,
  BUTTON_CONSENT,
  BUTTON_NO_CONSENT,
  BUTTON_CONFIRM,
  BUTTON_EDIT,
  BUTTON_CANCEL_YES,
  BUTTON_CANCEL_NO,
  BUTTON_RESUME,
  BUTTON_RESTART,
  BUTTON_KNOWN_RIGHT,
  BUTTON_KNOWN_EDIT,
  RATING_5,
  RATING_4,
  RATING_3,
  RATING_2,
  RATING_1,
  // Around a question.
  MORE_CHOICES,
  CAN_SKIP,
  EARLIER_ANSWER,
  NOTICE,
  KNOWN,
  SUMMARY_TITLE,
  SUMMARY_FOOT,
  SUMMARY_ALT,
  PICK_WHICH,
  CANCEL_CONFIRM,
  CANCELLED,
  DECLINED,
  RESUME,
  STATUS,
  REMINDER,
  // Said in between.
  FIRST_QUESTION,
  OLD_BUTTON,
  CHANGED,
  WITHDRAWN,
  EXPIRED,
  LOOP_FULL,
  PERSON,
  FILES_RECEIVED,
  FILES_TOO_MANY,
  FILES_KEPT,
  PLACE_KEPT,
  FILES_COUNT,
  PLACE_ON_MAP,
  SKIPPED,
  // Why an answer does not fit, with an example.
  UNFIT_TEXT_SHORT,
  UNFIT_TEXT_LONG,
  UNFIT_NOT_TEXT,
  UNFIT_SOUND,
  UNFIT_CHOICE,
  UNFIT_YES_NO,
  UNFIT_NUMBER,
  UNFIT_RANGE,
  UNFIT_PHONE,
  UNFIT_EMAIL,
  UNFIT_CITIZEN_LENGTH,
  UNFIT_CITIZEN_CHECK,
  UNFIT_DATE,
  UNFIT_DATE_PAST,
  UNFIT_DATE_FUTURE,
  UNFIT_TIME,
  UNFIT_DATE_TIME,
  UNFIT_PERSON,
  UNFIT_ORGANISATION,
  UNFIT_PLACE,
  UNFIT_FILES,
  UNFIT_FILE_TYPE,
  UNFIT_FILE_SIZE,
  UNFIT_RECEIPT,
  UNFIT_RATING,
  UNFIT_ANSWER_FIRST;

  /// What a score is called.
  static Sentence rating(int score) {
    return valueOf("RATING_" + score);
  }

  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isWords() {
    return name().startsWith("WORDS_");
  }

  boolean isButton() {
    return name().startsWith("BUTTON_") || name().startsWith("RATING_");
  }
}
