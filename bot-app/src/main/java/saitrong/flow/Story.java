package saitrong.flow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import saitrong.flow.Answer.FileSent;
import saitrong.shared.Language;

/// A dialogue that a flow must be able to have, written as a person would read it.
///
/// @param known what is remembered of the person when it begins
record Story(
    String file,
    int line,
    String title,
    String flow,
    Language language,
    Map<String, String> known,
    List<Line> lines) {

  Story {
    known = Map.copyOf(known);
    lines = List.copyOf(lines);
  }

  /// One line, at its place in the file.
  sealed interface Line {
    int at();

    /// The person types.
    record Types(int at, String text) implements Line {}

    /// The person taps the button with this label; an `old` one is of an earlier bubble.
    record Taps(int at, String label, boolean old) implements Line {}

    /// The person sends files.
    record Sends(int at, FileSent.Type type, int count) implements Line {}

    /// The person sends a place.
    record Places(int at, String name) implements Line {}

    /// The person sends a sticker.
    record Sticks(int at) implements Line {}

    /// Time goes by.
    record Waits(int at, Duration howLong) implements Line {}

    /// The bot says this; `…` stands for anything.
    record Hears(int at, String text) implements Line {}

    /// The flow wants something done, and this comes of it.
    record Happens(int at, What what, String value) implements Line {}
  }

  /// What a flow can want to have done, in the words of a story.
  enum What {
    FINDS("หาคำตอบ", "find-answer"),
    OPENS("เปิดเรื่อง", "open-case"),
    LOOKS_UP("ค้นเรื่อง", "find-case"),
    ADDS("ส่งเพิ่มเข้าเรื่อง", "add-to-case"),
    CONFIRMS("ยืนยันผล", "confirm-result"),
    REOPENS("ขอให้ทำต่อ", "reopen-case"),
    WITHDRAWS("ถอนเรื่อง", "withdraw-case"),
    FINDS_SLOTS("หาคิวว่าง", "find-slots"),
    BOOKS("จองคิว", "book"),
    FINDS_BOOKINGS("ค้นคิว", "find-bookings"),
    MOVES("เลื่อนคิว", "move-booking"),
    CANCELS("ยกเลิกคิว", "cancel-booking"),
    RATES("คะแนน", "rating"),
    HANDS_OVER("ส่งต่อเจ้าหน้าที่", "hand-over"),
    SWITCHES("เปลี่ยนภาษา", "switch-language"),
    REMINDS("ตั้งเตือน", "set-reminder"),
    FORGETS("ลืมข้อมูลที่จำไว้", "forget-remembered"),
    SHOWS_NOTICE("แสดงประกาศฉบับเต็ม", "full-notice"),
    ENDS("จบ", "end");

    private final String thai;
    private final String english;

    What(String thai, String english) {
      this.thai = thai;
      this.english = english;
    }

    String thai() {
      return thai;
    }

    /// The story tells what comes of it.
    boolean isTold() {
      return switch (this) {
        case CONFIRMS, REOPENS, WITHDRAWS -> true;
        case FINDS, LOOKS_UP, FINDS_SLOTS, BOOKS, FINDS_BOOKINGS, MOVES, CANCELS -> true;
        case OPENS, ADDS, RATES, HANDS_OVER, SHOWS_NOTICE, ENDS -> false;
        case SWITCHES, REMINDS, FORGETS -> false;
      };
    }

    boolean isCalled(String word) {
      return thai.equals(word) || english.equals(word);
    }
  }
}
