package saitrong.cases;

import saitrong.shared.Language;
import saitrong.ticket.StateNames;
import saitrong.ticket.Ticket;

/// What is said where a case was written down. Thai first.
final class OpeningWords {

  /// For whoever is told the number, as on the phone.
  static final String FOLLOWED_IN_THE_CHAT =
      """
      แจ้งผู้โทรว่าติดตามได้ทาง LINE โดยพิมพ์เลขที่รับแจ้งและเลขท้าย 4 ตัวของเบอร์โทร
      Tell the caller: to follow it on LINE, type the receipt number and the last 4 digits of the phone.\
      """;

  private OpeningWords() {}

  static String opened(Ticket ticket, StateNames names) {
    return """
    เลขที่รับแจ้ง %s%s (%s) โปรดแจ้งเลขนี้แก่ผู้แจ้ง
    Receipt number %s (%s): please tell it to the requester.\
    """
        .formatted(
            ticket.number(),
            ticket.confidential() ? CasePageWords.CONFIDENTIAL : "",
            names.of(ticket, Language.TH),
            ticket.number(),
            names.of(ticket, Language.EN));
  }
}
