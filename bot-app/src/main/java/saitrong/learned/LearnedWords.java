package saitrong.learned;

/// All that the command says. Thai first.
final class LearnedWords {

  static final String USAGE =
      """
      faq-learned [--days 30] [--by NAME]   สิ่งที่คำถามของผู้รับบริการบอกเรา / what people's questions teach
        --days N                            ย้อนหลังกี่วัน / how many days back
        --by NAME                           ชื่อผู้อ่าน ระบบบันทึกไว้ / who reads, for the record\
      """;

  static final String KEY_MISSING =
      """
      คำถามเข้ารหัสด้วยกุญแจที่ไม่ได้ตั้งไว้ที่นี่ ตั้งค่า SAITRONG_ENCRYPTION_KEY ให้ตรงกับระบบที่ให้บริการ
      The questions were sealed with a key that is not set here: give SAITRONG_ENCRYPTION_KEY as the bot has it.\
      """;

  static final String VOTES =
      "คำตอบและผลที่ผู้รับบริการบอก (คำตอบ · รุ่น · ได้คำตอบแล้ว · ยังไม่ตรงคำถาม · ถูกเลือก)"
          + " / Answers and how they fared (entry, version, helped, not what was asked, chosen)";

  static final String NOTHING = "  ยังไม่มี / none yet";

  static final String DRAFTS =
      """
      ร่างคำถามแบบอื่น: ผู้รับบริการพิมพ์แล้วเลือกคำตอบนี้ อ่าน ตัดข้อมูลส่วนบุคคล แล้วจึงคัดลอกไปวางในไฟล์ของคำตอบนั้น
      Drafts of other ways to ask: people typed these and chose that answer. Read them, take out what is personal, then paste.\
      """;

  static final String NOT_HELPED =
      """
      ตอบแล้วแต่ยังไม่ตรงคำถาม: ดูว่าคำตอบควรแก้ หรือควรเป็นคำตอบอื่น
      Answered, but not what was asked: mend the answer, or should it have been another one?\
      """;

  static final String UNANSWERED =
      """
      คำถามที่ยังไม่มีคำตอบ: จัดไว้ตามคำตอบที่ใกล้ที่สุด อ่าน ตัดข้อมูลส่วนบุคคล หากตรงเรื่องจึงวางในไฟล์ของคำตอบนั้น หากไม่ตรงให้เขียนคำตอบใหม่
      Questions without an answer, by the entry they come near to. Read them, take out what is personal, paste what fits, or write a new entry.\
      """;

  static final String NEAR_TO_NONE = "  # ไม่ใกล้คำตอบใด / near to no entry";

  private LearnedWords() {}

  static String near(String entry) {
    return "  # ใกล้คำตอบ %s / nearest entry: %s".formatted(entry, entry);
  }

  static String title(int days) {
    return "สิ่งที่เรียนรู้ใน %d วันที่ผ่านมา / Learned in the last %d days".formatted(days, days);
  }

  static String older(int count) {
    return "  # อีก %,d ข้อที่เก่ากว่า ไม่ได้แสดง / %,d older ones are not shown"
        .formatted(count, count);
  }

  static String unanswered(long count) {
    return "คำถามที่ยังไม่มีคำตอบ %,d ครั้ง / Questions without an answer: %,d"
        .formatted(count, count);
  }
}
