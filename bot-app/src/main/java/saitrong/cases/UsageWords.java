package saitrong.cases;

/// The commands and what stands behind them, as `cases help` prints it. Thai first.
final class UsageWords {

  /// The Thai word for `open`.
  static final String OPEN = "เปิดเรื่อง";

  /// The Thai word for `erase`.
  static final String ERASE = "ลบข้อความ";

  /// In Thai, as the other commands.
  static final String SCORES = "คะแนน";

  static final String COMMENTS = "ความเห็น";

  static final String UNTOLD = "ยังไม่ได้แจ้ง";

  static final String FILES = "ไฟล์";

  static final String RATE_LINK = "ลิงก์คะแนน";

  static final String RATE = "บันทึกคะแนน";

  static final String USAGE =
      """
      cases [list] [--all] [--confidential]     รายการเรื่องที่ยังไม่เสร็จสิ้น หรือทุกเรื่อง / unclosed cases, or all
      cases late [--to NAME] [--confidential]   เรื่องที่เลยกำหนด ครบกำหนดวันนี้ ถึงวันติดตามผล หรือยุติได้ / late, due today, to be followed up or closed
                                                --to เฉพาะเรื่องที่ถึงหัวหน้าชื่อนี้ / only what is for this head
      cases untold [--confidential]             เรื่องที่ต้องแจ้งผ่านช่องทางอื่น / what must be told in another way than on LINE
      cases told NUMBER --how "WORDS"           แจ้งผ่านช่องทางอื่นแล้ว แจ้งทางใด แจ้งผู้ใด / told in another way: how, and whom
      cases show NUMBER [--why]                 อ่านเรื่อง --why บอกที่มาของกำหนดทีละวัน / read a case, and how its due days are counted
      cases files NUMBER FOLDER                 คัดลอกไฟล์ที่ผู้แจ้งส่งมา ลงในโฟลเดอร์ / copy the files that came with it into a folder
      cases open "WORDS" --channel CHANNEL --name NAME --group GROUP --topic TOPIC
          [--contact TEXT] [--organisation NAME] [--province NAME] [--system NAME] [--kind KIND] [--received "DAY TIME"]
          [--long-ago]                          เรื่องย้อนหลังเกิน 60 วัน / came in more than 60 days ago
          [--letter-no NO --letter-date DAY]    ลงทะเบียนเรื่องจากช่องทางอื่น / write down what came another way
          [--answer "WORDS"]                    ตอบทันทีแล้ว บันทึกไว้เป็นหลักฐาน / answered at once, for the record
      cases accept NUMBER                       รับเรื่อง / take it up
      cases begin NUMBER ["WORDS"]              เริ่มดำเนินการ / begin
      cases ask NUMBER "WORDS" [--until DAY]    ขอข้อมูลเพิ่มจากผู้แจ้ง / ask the requester for more
      cases resume NUMBER ["WORDS"] [--given-back]
                                                ดำเนินการต่อ --given-back ผู้รับต่อคืนเรื่องโดยไม่ได้ดำเนินการ / go on; given back undone
      cases forward NUMBER "WHY" --to UNIT [--person NAME] --until DAY
          [--way letter|phone --follow-up DAY]  ส่งต่อหน่วยงานที่เกี่ยวข้อง / forward to the unit concerned
      cases give NUMBER ["WORDS"] --to NAME     มอบหมายให้เจ้าหน้าที่หรือกลุ่มงานในหน่วยงาน ผู้แจ้งไม่ได้รับแจ้ง / to an officer or unit of the office
      cases refer NUMBER ["WORDS"] --agency NAME --reference REF --contact TEXT
                                                ส่งต่อหน่วยงานภายนอก / refer to another agency
      cases complete NUMBER "WORDS" [--file FILE]
                                                เสร็จสิ้น บอกสิ่งที่ทำ พร้อมรูปหรือเอกสาร / completed, and how, with a picture or document
      cases answer NUMBER "WORDS"               ตอบทันที / answered at once
      cases cannot NUMBER "WHY" --reason CODE --instead TEXT
                                                ทำไม่ได้ บอกสิ่งที่ทำได้แทน / cannot be done, and what can
      cases delay NUMBER "WHY" --until DAY      เลื่อนกำหนดแจ้งผล บอกเหตุและวันใหม่แก่ผู้แจ้ง / the result comes later: told at once
      cases withdraw NUMBER "WHY"               ยกเลิกตามความประสงค์ของผู้แจ้ง / the requester cancels it
      cases lapse NUMBER                        ยุติเรื่อง เมื่อเลยกำหนดส่งข้อมูล / no information in time
      cases confirm NUMBER                      ผู้แจ้งเข้าใจผลแล้ว / the requester understood the result
      cases reopen NUMBER "WHY"                 ผู้แจ้งขอคำอธิบายเพิ่ม เปิดเรื่องอีกครั้ง / reopen it
      cases merge NUMBER ["WHY"] --into NUMBER  แจ้งซ้ำ รวมกับเรื่องที่ดำเนินการต่อ / sent twice: the other number goes on
      cases stage NUMBER --to ID                สถานะย่อยของหน่วยงาน ตาม case-states ใน profile.yaml / a state of your own
      cases topic NUMBER --topic TOPIC          ระบุหรือเปลี่ยนหัวข้อของเรื่อง / say what it is about
      cases erase NUMBER --yes                  ลบข้อความของเรื่องที่ปิดแล้ว เลขที่ยังอยู่ กู้คืนไม่ได้ / empty a closed case for good
      cases rate-link NUMBER [--qr FILE.png]    ลิงก์ให้คะแนน ใช้ครั้งเดียว สำหรับผู้ไม่ใช้ LINE / a link for once to rate it, for who has no LINE
      cases rate NUMBER --by-phone --score 1-5 [--system 1-5] [--comment "WORDS"]
                                                บันทึกคะแนน สอบถามทางโทรศัพท์ / a score asked by telephone
      cases scores [--month MONTH | --from MONTH [--to MONTH]] [--csv] [--survey] [--all]
                                                คะแนนความพึงพอใจ --all รวมกลุ่มที่มีน้อยกว่า 5 คะแนน / how people were served, and each small group
      cases comments [--month MONTH | --from MONTH [--to MONTH]] [--survey]
                                                เหตุผลและความเห็นที่ให้พร้อมคะแนน ไม่มีชื่อ / reasons and comments beside scores, without names
        --by NAME         ชื่อผู้ทำรายการ ระบบบันทึกไว้ / who does it, for the record
        --confidential    เรื่องปกปิด เฉพาะผู้ได้รับมอบหมาย ระบบเชื่อชื่อที่ใส่ใน --by / for those assigned; the name in --by is taken on trust
        NUMBER            00011/2569, 11/69
        DAY               1/12/2569, 2026-12-01
        UNIT, NAME        id ชื่อย่อ หรือชื่อเต็มในทะเบียนผู้รับผิดชอบ / id, short or full name of the directory
        MONTH             12/2569, 2026-12
        TIME              16.30
        CHANNEL           %s
        GROUP             %s
        TOPIC             %s
        CODE              %s
      คำสั่งพิมพ์เป็นภาษาไทยได้ / The commands in Thai: %s\
      """
          .formatted(
              Choices.channels(),
              Choices.groups(),
              Choices.topics(),
              Choices.reasons(),
              String.join(
                      ", ",
                      OPEN,
                      ERASE,
                      RATE_LINK,
                      RATE,
                      SCORES,
                      COMMENTS,
                      DueWords.LATE,
                      UNTOLD,
                      FILES,
                      "")
                  + StepWords.thaiCommands());

  private UsageWords() {}
}
