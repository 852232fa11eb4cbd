package saitrong.flow;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Story.What;
import saitrong.shared.Language;

/// Plays those who do what a flow wants, in a story: a case gets a sample number, an answer is
/// found when the story says so.
final class PlayedOwners {

  private static final Map<String, String> RECEIPT =
      Map.of(
          "เลขที่รับแจ้ง", "00011/2569",
          "ได้รับเมื่อ", "ศ. 20 พ.ย. 2569 เวลา 09.00 น.",
          "กำหนดแจ้งผล", "พ. 25 พ.ย. 2569 เวลา 16.30 น.",
          "ผู้รับผิดชอบ", "กลุ่มงานตัวอย่าง");

  /// In a story, of a case that was found and is gone when something is added to it.
  private static final String GONE = Step.FindCase.NOT_FOUND;

  /// The same of one that was closed: it goes on, or it is too late for that.
  private static final Map<String, Map<String, String>> CLOSED =
      Map.of(
          "ส่งกลับแล้ว", Map.of("ส่งกลับเมื่อ", "พ. 25 พ.ย. 2569 เวลา 11.00 น."),
          "ปิดแล้ว", Map.of("ปิดแล้วเมื่อ", "พ. 25 พ.ย. 2569 เวลา 10.00 น."));

  /// The same of a case that its person has sent something like a moment ago.
  private static final String ALIKE = "เพิ่งแจ้งเรื่องคล้ายกัน";

  private PlayedOwners() {}

  /// Null where nobody waits for one.
  ///
  /// @param told by the story
  /// @param wanted by the flow
  static @Nullable Outcome outcome(What what, String told, String wanted) {
    return switch (what) {
      case OPENS ->
          told.equals(ALIKE)
              ? new Outcome(Effect.OpenCase.ALIKE, Map.of(Effect.OpenCase.ALIKE_TO, "00011/2569"))
              : new Outcome("opened", RECEIPT);
      case LOOKS_UP -> PlayedCases.found(told);
      case FINDS -> new Outcome(told, Map.of());
      case CONFIRMS, REOPENS, WITHDRAWS ->
          new Outcome(
              told,
              told.equals(Effect.OfResult.REFUSED)
                  ? Map.of(Effect.OfResult.WHY, "เปิดเรื่องนี้ใหม่ได้ถึง ศ. 20 พ.ย. 2569")
                  : Map.of());
      case ADDS ->
          told.equals(GONE)
              ? new Outcome(told, Map.of())
              : new Outcome(Step.FindCase.FOUND, CLOSED.getOrDefault(told, RECEIPT));
      case FINDS_SLOTS -> PlayedBookings.slots(told, Integer.parseInt(wanted));
      case FINDS_BOOKINGS -> PlayedBookings.bookings(told);
      case BOOKS, MOVES, CANCELS -> PlayedBookings.outcome(told);
      case RATES, HANDS_OVER, SHOWS_NOTICE, ENDS, SWITCHES, REMINDS, FORGETS -> null;
    };
  }

  /// Whether this is what comes of it, and not what is wanted.
  static boolean tells(What what, String told) {
    return what.isTold()
        || told.isEmpty()
        || (what == What.OPENS && told.equals(ALIKE))
        || (what == What.ADDS && (told.equals(GONE) || CLOSED.containsKey(told)));
  }

  static String moment(Instant at) {
    var local = at.atZone(ThaiCalendar.ZONE);
    return ThaiCalendar.show(local.toLocalDate(), Language.TH)
        + " "
        + ThaiCalendar.show(local.toLocalTime(), Language.TH);
  }

  static String word(Effect.Ended.How how) {
    return switch (how) {
      case COMPLETED -> "ครบถ้วน";
      case CANCELLED -> "ยกเลิก";
      case DECLINED -> "ไม่สะดวกให้ข้อมูล";
      case HANDED_OVER -> "ส่งต่อ";
      case EXPIRED -> "เกินกำหนดเก็บ";
      case WITHDRAWN -> "ปิดใช้งาน";
    };
  }
}
