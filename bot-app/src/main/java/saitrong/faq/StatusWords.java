package saitrong.faq;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saitrong.faq.Entry.Status;

/// How the states of an entry are written in its file.
final class StatusWords {

  private StatusWords() {}

  /// Empty after a complaint.
  static Optional<Status> read(HeaderValue value) {
    String written = value.text();
    var status =
        Arrays.stream(Status.values())
            .filter(it ->
                thai(it).equals(written) || english(it).equals(written.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (status.isEmpty() && !written.isEmpty()) {
      var nearest = Nearest.to(written, all(true), all(false));
      value
          .at()
          .wrong(
              "ไม่มีสถานะ \"%s\"%s ที่มี: %s"
                  .formatted(written, nearest.thai(), String.join(", ", all(true))),
              "there is no status \"%s\".%s There are: %s"
                  .formatted(written, nearest.english(), String.join(", ", all(false))));
    }
    return status;
  }

  private static List<String> all(boolean thai) {
    return Arrays.stream(Status.values()).map(it -> thai ? thai(it) : english(it)).toList();
  }

  static String thai(Status status) {
    return switch (status) {
      case DRAFT -> "ร่าง";
      case IN_REVIEW -> "รอตรวจทาน";
      case PUBLISHED -> "เผยแพร่";
      case SAMPLE -> "ตัวอย่าง";
      case RETIRED -> "เลิกใช้";
    };
  }

  static String english(Status status) {
    return switch (status) {
      case DRAFT -> "draft";
      case IN_REVIEW -> "in-review";
      case PUBLISHED -> "published";
      case SAMPLE -> "sample";
      case RETIRED -> "retired";
    };
  }
}
