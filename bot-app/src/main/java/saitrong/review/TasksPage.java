package saitrong.review;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;

/// The tasks in print, by owner. Thai first.
record TasksPage(PrintStream out) {

  static final String USAGE =
      """
      faq-tasks   คำตอบที่เลยกำหนดทบทวน แยกตามผู้รับผิดชอบ / answers past their review date, by owner\
      """;

  private static final String TITLE =
      """
      คำตอบที่รอทบทวน: ตรวจว่ายังถูกต้อง แล้วแก้ "ทบทวนภายใน" ในไฟล์ของคำตอบ งานปิดเองเมื่อบันทึก
      Answers to be reviewed: see whether they are still true, then move "review-by" in the entry's file. That closes the task.\
      """;

  private static final String NOTHING = "  ยังไม่มี / none";

  void print(List<ReviewTask> open, List<ReviewTask> done) {
    out.println(TITLE);
    out.println();
    if (open.isEmpty()) {
      out.println(NOTHING);
    }
    byOwner(open).forEach(this::print);
    if (!done.isEmpty()) {
      out.println("ปิดแล้วใน 30 วันที่ผ่านมา / closed in the last 30 days");
      done.forEach(it -> out.println("  " + closed(it)));
    }
  }

  private static Map<String, List<ReviewTask>> byOwner(List<ReviewTask> tasks) {
    return tasks.stream()
        .collect(Collectors.groupingBy(ReviewTask::owner, TreeMap::new, Collectors.toList()));
  }

  private void print(String owner, List<ReviewTask> tasks) {
    out.printf("%s (%d)%n", owner, tasks.size());
    tasks.forEach(it ->
        out.println(
            "  %s  %s  (เลยกำหนด %s / since %s)"
                .formatted(
                    it.entry(),
                    it.title(),
                    ThaiDates.brief(it.due(), Language.TH),
                    ThaiDates.brief(it.due(), Language.EN))));
    out.println();
  }

  private static String closed(ReviewTask task) {
    var done = task.done();
    var how = done == null ? "" : how(done.how());
    return "%s  %s  (%s)".formatted(task.entry(), task.title(), how);
  }

  private static String how(ReviewTask.How how) {
    return switch (how) {
      case REVIEWED -> "ทบทวนแล้ว / reviewed";
      case RETIRED -> "ไม่แสดงแล้ว / not shown any more";
    };
  }
}
