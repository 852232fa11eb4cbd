package saitrong.cases;

import java.util.Optional;
import saitrong.shared.Language;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;
import saitrong.ticket.ToTell.Why;

/// Who tells the citizen of a step, and when. Thai first.
final class TellingWords {

  private static final String TOLD_SOON =
      """
      ระบบจะแจ้งผู้แจ้งทาง LINE ภายในไม่กี่นาที ระหว่าง 20.00 ถึง 08.00 น. จะแจ้งตอนเช้า
      The citizen is told on LINE within minutes; between 20.00 and 08.00 in the morning.\
      """;

  private static final String TOLD_ON_OCCASION =
      """
      ระบบจะแจ้งผู้แจ้งเมื่อเขียนมาครั้งต่อไป และเห็นได้ในเมนู "ติดตามเรื่อง"
      The citizen is told with the next answer, and sees it under "ติดตามเรื่อง".\
      """;

  private static final String KNOWN =
      "เรื่องนี้ไม่ต้องแจ้งผู้แจ้ง / The citizen need not be told of this.";

  static final String OTHER_WAY = "ต้องแจ้งผ่านช่องทางอื่น / must be told in another way";

  private static final String TELL_THEM =
      """
      ผู้แจ้งไม่ได้แจ้งทาง LINE ต้องแจ้งผ่านช่องทางอื่น
      The citizen is not on LINE and must be told in another way.\
      """;

  private static final String TELL_WHO_ASKS =
      """
      ผู้แจ้งไม่ได้แจ้งทาง LINE ขั้นนี้ไม่ต้องแจ้งทันที แจ้งเมื่อผู้แจ้งติดต่อมาได้
      The citizen is not on LINE and need not be told of this at once: tell them when they ask.\
      """;

  private static final String ON_RECORD =
      "บันทึกแล้วว่าแจ้งผ่านช่องทางอื่น / On record: told in another way.";

  private TellingWords() {}

  /// Who tells the citizen of a step that was taken, and when.
  ///
  /// @param hindrance why nothing can be pushed to them just now; absent where it can
  static String telling(Ticket ticket, StepKind kind, Optional<Why> hindrance) {
    if (kind == StepKind.TOLD) {
      return ON_RECORD;
    }
    boolean isOnLine = ticket.citizen() != null;
    return switch (kind.telling()) {
      case AT_ONCE ->
          isOnLine ? hindrance.map(TellingWords::hindered).orElse(TOLD_SOON) : TELL_THEM;
      case ON_OCCASION -> isOnLine ? TOLD_ON_OCCASION : TELL_WHO_ASKS;
      case NOT_AT_ALL -> KNOWN;
    };
  }

  private static String hindered(Why why) {
    return """
    %s ต้องแจ้งผ่านช่องทางอื่น แล้วบันทึกด้วย cases told
    It cannot be sent: %s. Tell them in another way, then note it with cases told.\
    """
        .formatted(why.in(Language.TH), why.in(Language.EN));
  }
}
