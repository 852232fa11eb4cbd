package saitrong.cases;

/// The lines around what people said beside their scores. Thai first.
final class CommentsWords {

  static final String NONE = "ยังไม่มีเหตุผลหรือความเห็น / No reasons and no comments yet.";

  static final String REASONS = "สิ่งที่ควรปรับปรุง จำนวน / To be improved, how often";

  static final String COMMENTS =
      "ความเห็น คะแนนการให้บริการ ประเภทเรื่อง หน่วยงาน / Comments: score of the service, kind,"
          + " unit";

  private static final String OWN_LEFT_OUT =
      """
      ไม่แสดงความเห็น %d รายการ ของเรื่องที่ผู้เปิดอ่านดำเนินการเอง
      Comments left out, on cases that whoever reads this dealt with: %d\
      """;

  private CommentsWords() {}

  static String commentsOf(boolean survey, Months months) {
    String said =
        survey
            ? "เหตุผลและความเห็นจากแบบสำรวจ %s / Reasons and comments of surveys in %s"
            : "เหตุผลและความเห็นที่ให้พร้อมคะแนน %s / Reasons and comments beside scores in %s";
    return said.formatted(months.thai(), months.english());
  }

  static String ownLeftOut(int count) {
    return OWN_LEFT_OUT.formatted(count, count);
  }
}
