package saitrong.content;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.faq.Question;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// What an edit costs where there are a thousand answers: reading, checking and indexing all files,
/// storing the set and taking it into service, while questions come in. `bench/run reload` prints
/// it.
@EnabledIfSystemProperty(named = "reload", matches = ".+")
class MeasuredReloadTest extends AtTheShelf {

  @RegisterExtension
  static final TestStore STORE = TestStore.with(new ContentConfiguration().contentCollection());

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double MILLISECOND = 1e6;
  private static final int ANSWERS = 1000;
  private static final int EDITS = 8;

  /// Questions come at their times, whether the one before has its answer or not.
  private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private static final List<String> DONE =
      List.of(
          "ขอต่ออายุ",
          "ขอยกเลิก",
          "ขอแก้ไข",
          "ตรวจสอบ",
          "ลงทะเบียน",
          "ขอสำเนา",
          "ร้องเรียน",
          "แจ้งเปลี่ยน",
          "ขออนุญาต",
          "ติดตามสถานะ",
          "ขอคู่มือ",
          "ส่งเอกสาร",
          "นัดหมาย",
          "โอน",
          "พิมพ์",
          "ค้นหา",
          "รับรอง",
          "อุทธรณ์",
          "ชำระ",
          "คัดลอก");
  private static final List<String> THINGS =
      List.of(
          "ใบอนุญาตตลาด", "ใบอนุญาตร้านอาหาร", "บัตรเจ้าพนักงาน", "บัญชีผู้ใช้งาน", "คำร้องทั่วไป");
  private static final List<String> PLACES =
      List.of(
          "ในเขตเทศบาล",
          "นอกเขตเทศบาล",
          "ทางไลน์",
          "ทางโทรศัพท์",
          "ที่สำนักงาน",
          "ทางอีเมล",
          "แทนผู้อื่น",
          "ช่วงวันหยุด",
          "สำหรับโรงงาน",
          "สำหรับวัด");

  /// @param waited from when its question came to the answer
  /// @param computed of that, by the thread that answers
  private record Answered(long waited, long computed) {}

  @Test
  void whileQuestionsComeIn() {
    switchOn("bench");
    for (int i = 0; i < ANSWERS; i++) {
      write(i, "คำตอบ");
    }
    var contents =
        new Contents(place(), "here", new StoredSets(STORE.database()), new MovableClock());
    print("no edit", asked(contents, () -> LockSupport.parkNanos(2_000_000_000L)));
    for (int edit = 1; edit <= EDITS; edit++) {
      write(edit, "คำตอบที่แก้ครั้งที่ " + edit);
      contents.look();
      print("edit " + edit, asked(contents, () -> takesIn(contents)));
    }
  }

  private static void takesIn(Contents contents) {
    var before = contents.active();
    long start = System.nanoTime();
    long computed = THREADS.getCurrentThreadCpuTime();
    while (contents.active() == before) {
      contents.look();
    }
    System.out.printf(
        "served after %.0f ms, of which this thread computed %.0f; ",
        (System.nanoTime() - start) / MILLISECOND,
        (THREADS.getCurrentThreadCpuTime() - computed) / MILLISECOND);
  }

  private static List<Answered> asked(Contents contents, Runnable meanwhile) {
    var ends = new AtomicBoolean();
    var asking =
        CompletableFuture.supplyAsync(() -> {
          var answers = new ArrayList<Answered>();
          long due = System.nanoTime();
          while (!ends.get()) {
            long computed = THREADS.getCurrentThreadCpuTime();
            contents.active().faqSearch().find(question(answers.size()));
            answers.add(
                new Answered(
                    System.nanoTime() - due, THREADS.getCurrentThreadCpuTime() - computed));
            due += EVERY_NANOS;
            LockSupport.parkNanos(due - System.nanoTime());
          }
          return answers;
        });
    meanwhile.run();
    ends.set(true);
    return asking.join();
  }

  private static void print(String what, List<Answered> answers) {
    System.out.printf(
        "%s, beside it: %d answered, waited %s, computed %s%n",
        what,
        answers.size(),
        inShort(answers.stream().mapToLong(Answered::waited)),
        inShort(answers.stream().mapToLong(Answered::computed)));
  }

  private static String inShort(LongStream nanos) {
    var sorted = nanos.sorted().toArray();
    return "p50 %.2f, longest %.2f ms"
        .formatted(
            sorted[sorted.length / 2] / MILLISECOND, sorted[sorted.length - 1] / MILLISECOND);
  }

  /// Another one each time, or it would be remembered.
  private static Question question(int i) {
    return Question.of("%s %d".formatted(matter(i * 7919 % ANSWERS), i));
  }

  private static String matter(int i) {
    return DONE.get(i % 20) + THINGS.get(i / 20 % 5) + PLACES.get(i / 100 % 10);
  }

  private void write(int i, String body) {
    var text =
        """
        ---
        คำถาม: {th: %1$s ต้องทำอย่างไร, en: Matter %2$d}
        ถามแบบอื่น: [อยาก%1$s, %1$sที่ไหน, %1$sใช้เอกสารอะไรบ้าง, จะ%1$sเสียเงินไหม]
        คำสำคัญ: [%3$s, %4$s]
        ที่มา: {th: ตัวอย่าง, en: A sample}
        ข้อมูล ณ วันที่: 2567-09-30
        ผู้รับผิดชอบ: ผู้ทดสอบ
        ทบทวนภายใน: 2570-09-30
        สถานะ: ตัวอย่าง
        ---
        %5$s %1$s ติดต่อเจ้าหน้าที่ได้ทุกช่องทาง
        เตรียมเอกสารให้ครบก่อนยื่น

        ## English
        Ask the officers.
        """
            .formatted(matter(i), i, DONE.get(i % 20), THINGS.get(i / 20 % 5), body);
    write("bench/matter-%d.md".formatted(i), text);
  }
}
