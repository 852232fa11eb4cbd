package saitrong.flow;

import java.util.TreeSet;

/// Whether the verbs of appointments have what they need, and whether somebody looks at what they
/// find.
record BookingChecks(Assembly assembly, Vocabulary vocabulary, Paths paths) {

  void offered(int at, String by) {
    boolean good =
        assembly.steps().stream()
            .filter(BookingSteps::offers)
            .anyMatch(step -> step instanceof Step.Act act && act.name().equals(by));
    if (!good || !paths.known().perhaps(at, by)) {
      String lists = String.join(", ", new TreeSet<>(vocabulary.lists().keySet()));
      wrong(
          at,
          "ไม่มีรายการ \"%s\" ในไฟล์หน่วยงาน (ที่มี: %s) และไม่มีขั้น \"หาคิวว่าง: %s\" ก่อนขั้นนี้"
              .formatted(by, lists, by),
          "\"%s\" is no list of the agency's profile (there are: %s), and no step before this finds it"
              .formatted(by, lists));
    }
  }

  void check(int at, Step.OfBooking booking) {
    if (!BookingSteps.takes(booking)) {
      wrong(
          at,
          "\"จาก\" ต้องบอกให้ครบ: หาคิวว่าง ใช้จุดบริการ หรือจุดบริการและวัน, จองคิว ใช้"
              + " [จุดบริการ, วัน, เวลา], เลื่อนคิว ใช้ [คิว, วัน, เวลา], ยกเลิกคิว ใช้คิว",
          "\"from\" must name an office or an office and a day to find slots, [office, day, time]"
              + " to book, [booking, day, time] to move, a booking to cancel");
    }
    if (BookingSteps.offers(booking) && !isLookedAt(booking.name())) {
      wrong(
          at,
          "ยังไม่ได้บอกว่าทำอย่างไรเมื่อไม่พบ เพิ่มขั้นที่มี \"ถ้า: %s คือ ไม่พบ\""
              .formatted(booking.name()),
          "what happens when nothing is found? Add a step with \"if: %s is not found\""
              .formatted(booking.name()));
    }
    for (var name : booking.of()) {
      if (!new AnswerChecks(assembly, paths).isAsked(at, name, _ -> true)) {
        wrong(
            at,
            "ไม่มีคำถาม \"%s\" ก่อนขั้นนี้".formatted(name),
            "there is no question \"%s\" before this".formatted(name));
      }
    }
  }

  private boolean isLookedAt(String name) {
    return assembly.steps().stream()
        .anyMatch(
            step -> step instanceof Step.Branch branch && branch.when().names().contains(name));
  }

  private void wrong(int at, String thai, String english) {
    assembly.place(at).wrong(thai, english);
  }
}
