package saitrong.learned;

import saitrong.content.ActiveSet;

/// All that the command says. Thai first.
final class LearnedWords {

  static final String USAGE =
      """
      faq-learned [--days 30] [--by NAME]   สิ่งที่ได้เรียนรู้จากคำถามของผู้รับบริการ / what people's questions teach
        --days N                            ย้อนหลังกี่วัน / how many days back
        --by NAME                           ชื่อผู้อ่าน ระบบบันทึกไว้ / who reads, for the record
      faq-learned approve ID [ENTRY] [--words "..."] [--by NAME]
                                            เขียนร่างลงไฟล์ของคำตอบ (ตรวจก่อนเขียน) / write the draft into the entry's file, checked first
      faq-learned decline ID [--by NAME]    ไม่ใช้ร่างนี้ และไม่แสดงอีก / not to be used, nor shown again
        ID                                  อยู่ใน [ ] ท้ายบรรทัดของร่าง / stands in [ ] behind the draft
        ENTRY                               รหัสคำตอบ หากไม่ใช่คำตอบที่ถูกเลือก / the entry, where it is not the one that was chosen
        --words "..."                       ข้อความที่จะเขียนแทน เช่น เมื่อตัดข้อมูลส่วนบุคคลแล้ว / what to write instead, without what is personal\
      """;

  static final String KEY_MISSING =
      """
      คำถามเข้ารหัสด้วยกุญแจที่ไม่ได้ตั้งไว้ที่นี่ ตั้งค่า SAITRONG_ENCRYPTION_KEY ให้ตรงกับระบบที่ให้บริการ
      The questions were sealed with a key that is not set here: give SAITRONG_ENCRYPTION_KEY as the bot has it.\
      """;

  static final String UNWRITABLE =
      """
      เขียนไฟล์ของคำตอบไม่ได้ ตรวจสิทธิ์ของโฟลเดอร์คำตอบ แล้วสั่งอีกครั้ง
      The entry's file cannot be written. Look at the rights of the folder of answers, and try again.\
      """;

  static final String VOTES =
      "คำตอบและผลที่ผู้รับบริการบอก (คำตอบ · รุ่น · ได้คำตอบแล้ว · ยังไม่ตรงคำถาม · ถูกเลือก)"
          + " / Answers and how they fared (entry, version, helped, not what was asked, chosen)";

  static final String BROKEN =
      """
      ไฟล์ในโฟลเดอร์ยังมีที่ต้องแก้ รายการนี้จึงเทียบกับคำตอบชุดที่ให้บริการอยู่ หากไม่มีชุดนั้น แสดงเฉพาะจำนวน ตรวจด้วยคำสั่ง check
      The files of the folder are broken: this goes by the answers that serve, and where none do it shows counts only. Run: check\
      """;

  static final String NOTHING = "  ยังไม่มี / none yet";

  static final String DRAFTS =
      """
      ร่างคำถามแบบอื่น: ผู้รับบริการพิมพ์แล้วเลือกคำตอบนี้ อ่าน ตัดข้อมูลส่วนบุคคล แล้วใช้ faq-learned approve หรือ decline ตาม ID ใน [ ]
      Drafts of other ways to ask: people typed these and chose that answer. Read them, take out what is personal, then faq-learned approve or decline the ID in [ ].\
      """;

  static final String NOT_HELPED =
      """
      ตอบแล้วแต่ยังไม่ตรงคำถาม: ดูว่าคำตอบควรแก้ หรือควรเป็นคำตอบอื่น
      Answered, but not what was asked: mend the answer, or should it have been another one?\
      """;

  static final String UNANSWERED =
      """
      คำถามที่ยังไม่มีคำตอบ: จัดไว้ตามคำตอบที่ใกล้ที่สุด อ่าน ตัดข้อมูลส่วนบุคคล หากตรงเรื่อง สั่ง faq-learned approve ID รหัสคำตอบ หากไม่ตรงและถามบ่อย ให้เขียนคำตอบใหม่
      Questions without an answer, by the entry they come near to. Read them, take out what is personal. Where one fits: faq-learned approve ID ENTRY. Where none does and many ask, write a new entry.\
      """;

  static final String NEAR_TO_NONE = "  # ไม่ใกล้คำตอบใด / near to no entry";

  private LearnedWords() {}

  static Draft.Said noDraft(String id) {
    return new Draft.Said(
        1,
        "ไม่พบร่าง %s ใน 90 วันที่ผ่านมา ดูรายการด้วย faq-learned".formatted(id),
        "There is no draft %s of the last 90 days: see faq-learned.".formatted(id));
  }

  static Draft.Said declined(String id) {
    return new Draft.Said(
        0,
        "ไม่ใช้ร่าง %s และจะไม่แสดงอีก".formatted(id),
        "Draft %s is declined and will not be shown again.".formatted(id));
  }

  static Draft.Said approvedAlready(String id) {
    return new Draft.Said(
        1,
        "ร่าง %s อนุมัติไปแล้ว ดูใน ถามแบบอื่น ของคำตอบ หากต้องการเขียนใหม่ ให้ลบบรรทัดนั้นแล้วสั่ง faq-learned decline %s ก่อน"
            .formatted(id, id),
        "Draft %s was approved before: see also-asked of its entry. To write it anew, take that line out and decline %s first."
            .formatted(id, id));
  }

  static Draft.Said oldFolder(ActiveSet active, String folder) {
    return new Draft.Said(
        1,
        ("ยังไม่เขียน เพราะไฟล์ในโฟลเดอร์นี้เป็นชุดเก่า %s ชุดที่ใช้งานอยู่คือ %s จาก %s"
                + " ให้สั่งที่โฟลเดอร์นั้น หรือคัดลอกไฟล์ของชุดที่ใช้งานอยู่มาไว้ที่นี่ก่อน")
            .formatted(folder, active.shortHash(), active.by()),
        ("Nothing was written, for this folder holds an older set, %s. The active one is %s, from"
                + " %s: approve it there, or bring the files of the active set here first.")
            .formatted(folder, active.shortHash(), active.by()));
  }

  static Draft.Said changedMeanwhile(String file) {
    return new Draft.Said(
        1,
        "ยังไม่เขียน เพราะมีผู้บันทึกไฟล์นี้ในขณะเดียวกัน สั่งอีกครั้ง: " + file,
        "Nothing was written, for somebody saved this file meanwhile. Try again: " + file);
  }

  static Draft.Said whichEntry(String id) {
    return new Draft.Said(
        1,
        "ระบุรหัสคำตอบด้วย: faq-learned approve %s รหัสคำตอบ".formatted(id),
        "Name the entry that it asks for: faq-learned approve %s ENTRY".formatted(id));
  }

  static Draft.Said noEntry(String id) {
    return new Draft.Said(
        1,
        "ไม่มีคำตอบ %s ในหมวดที่เปิดใช้".formatted(id),
        "There is no entry %s in the groups that are on.".formatted(id));
  }

  static Draft.Said brokenBefore() {
    return new Draft.Said(
        1,
        "ไฟล์ยังมีที่ต้องแก้ก่อน จึงยังไม่เขียนอะไร ตรวจด้วยคำสั่ง check",
        "The files have to be mended first, nothing was written. Run: check");
  }

  static Draft.Said byHand(String file) {
    return new Draft.Said(
        1,
        "ระบบแก้ไฟล์นี้เองไม่ได้ ให้เพิ่มบรรทัดใน ถามแบบอื่น ด้วยมือ: " + file,
        "This file has to be edited by hand, add the line under also-asked: " + file);
  }

  static Draft.Said refused(String thai, String english) {
    return new Draft.Said(
        1,
        "ยังไม่เขียน เพราะไฟล์จะไม่ถูกต้อง หากเป็นที่ข้อความ เขียนใหม่ด้วย --words\n" + thai,
        "Nothing was written, for the files would not be in order. If it is the words, give others"
            + " with --words\n"
            + english);
  }

  static Draft.Said approved(String words, String file) {
    return new Draft.Said(
        0,
        "เขียน %s ลงใน %s แล้ว ระบบที่เปิดอยู่ใช้ตามไฟล์นี้".formatted(words, file),
        "%s is written into %s; a running bot takes it in.".formatted(words, file));
  }

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
