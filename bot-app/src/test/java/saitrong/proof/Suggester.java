package saitrong.proof;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import saitrong.simulator.Citizen;
import saitrong.simulator.world.ChatEntry;

/// Somebody who sends in one suggestion after the other, and does what the bot asked last. Whoever
/// gets no answer for a while says it again, as people do.
final class Suggester {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Pattern RECEIPT = Pattern.compile("เลขที่รับแจ้ง ([0-9]{5})/[0-9]{4}");

  private final Citizen citizen;

  Suggester(Citizen citizen) {
    this.citizen = citizen;
  }

  /// One step.
  void goesOn() {
    var before = said();
    citizen.says(next(before));
    try {
      citizen.awaitChat(_ -> said().size() > before.size(), PATIENCE, "anything new");
    } catch (AssertionError silence) {
      // Killed: it is said again.
    }
  }

  private static String next(List<ChatEntry> said) {
    String last = said.isEmpty() ? "" : said.getLast().message().toString();
    if (last.contains("ท่านพึงพอใจบริการของหน่วยงานระดับใด")) {
      return "4";
    }
    if (last.contains("มีข้อเสนอแนะอย่างไร")) {
      return "ป้ายทดลองควรใหญ่ขึ้น";
    }
    if (last.contains("แจ้งเป็นเรื่องใหม่")) {
      return "แจ้งเป็นเรื่องใหม่";
    }
    return last.contains("สรุปข้อเสนอแนะ") ? "1" : "ข้อเสนอแนะ";
  }

  private List<ChatEntry> said() {
    return citizen.repliesAndPushes();
  }

  /// The numbers that LINE took for this person. One may stand in several messages: a like case is
  /// named before another is opened.
  List<Integer> receipts() {
    return said().stream()
        .map(entry -> RECEIPT.matcher(entry.message().toString()))
        .filter(found -> found.find())
        .map(found -> Integer.valueOf(found.group(1)))
        .distinct()
        .toList();
  }
}
