package saitrong.rights;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import saitrong.cases.Plain;
import saitrong.citizen.CitizenId;
import saitrong.shared.Language;
import saitrong.ticket.Holds.Hold;
import saitrong.ticket.Ticket;

/// What the commands `erase` and `export` say. Thai first.
final class RightsWords {

  static final String ERASE =
      """
      ลบข้อมูลของผู้แจ้งคนหนึ่งทั้งหมด  erase NUMBER [--yes]   (ไม่ใส่ --yes ระบบแสดงให้ดูก่อน)
        NUMBER คือเลขที่รับแจ้งเรื่องใดเรื่องหนึ่งของผู้นั้น หรือรหัสผู้แจ้ง 32 ตัวที่ระบบตั้งให้
        erase --hold NUMBER --because "เหตุ"   เรื่องที่กฎหมายหรือระเบียบให้เก็บ จะไม่ถูกลบ
        erase --release NUMBER                 เลิกเก็บตามนั้น
        --by ชื่อผู้ทำรายการ
      Forget a person: erase NUMBER [--yes] (without --yes it only shows what there is)
        NUMBER is the receipt number of any case of theirs, or our name for them, 32 letters
        erase --hold NUMBER --because "WHY"    a case that a law or rule obliges to keep
        erase --release NUMBER                 to be kept no more
        --by NAME\
      """;

  static final String EXPORT =
      """
      ทำสำเนาข้อมูลของผู้แจ้งคนหนึ่ง  export NUMBER --to ไฟล์.zip [--by ชื่อผู้ทำรายการ]
        NUMBER คือเลขที่รับแจ้งเรื่องใดเรื่องหนึ่งของผู้นั้น หรือรหัสผู้แจ้ง 32 ตัวที่ระบบตั้งให้
      Make a copy of a person's own data: export NUMBER --to FILE.zip [--by NAME]
        NUMBER is the receipt number of any case of theirs, or our name for them, 32 letters\
      """;

  static final String NOT_ASSIGNED =
      """
      คำสั่งนี้รวมเรื่องปกปิดของผู้แจ้งด้วย จึงใช้ได้เฉพาะผู้ได้รับมอบหมายให้ดูเรื่องปกปิด
      This reaches a person's confidential cases too: only for those assigned to them.\
      """;

  static final String SOON =
      """
      ผู้แจ้งกำลังคุยกับระบบ บันทึกคำสั่งลบไว้แล้ว ระบบจะลบเองภายในไม่กี่นาทีขณะเปิดให้บริการ
      They are being answered at this moment. It is on record: the bot erases within minutes.\
      """;

  static final String KEY_MISSING =
      """
      ข้อมูลบางส่วนเข้ารหัสด้วยกุญแจที่ไม่มีในเครื่องนี้ ใส่กุญแจทั้งหมดใน SAITRONG_ENCRYPTION_KEY แล้วทำอีกครั้ง
      Some of it is sealed with a key that is not set here: put all keys into SAITRONG_ENCRYPTION_KEY and do it again.\
      """;

  private RightsWords() {}

  static String noOption(String option) {
    return """
    ไม่มีตัวเลือก %1$s
    There is no option %1$s.

    """
        .formatted(option);
  }

  static String needsValue(String option) {
    return """
    หลัง %1$s ต้องมีค่า
    %1$s needs a value behind it.\
    """
        .formatted(option);
  }

  static String nobody(String word) {
    return """
    ไม่พบผู้แจ้งตาม "%1$s"
    Nobody is known by "%1$s".\
    """
        .formatted(Plain.text(word));
  }

  static String notOnLine(Ticket ticket) {
    return """
    เรื่อง %1$s ไม่ได้แจ้งทาง LINE หรือลบแล้ว ข้อมูลทั้งหมดอยู่ในเรื่องนั้น ลบด้วย cases erase %1$s
    Case %1$s is of nobody on LINE, or erased: all there is stands in it. Use cases erase %1$s.\
    """
        .formatted(ticket.number());
  }

  /// What there is, before anything goes.
  static String wanted(CitizenId citizen, List<Ticket> theirs) {
    return """
    รหัสผู้แจ้ง %1$s เรื่องทั้งหมด %2$d เรื่อง / Our name for them; cases: %2$d
    %3$sสิ่งที่จะลบ: บัญชี LINE ข้อมูลที่จำไว้ แชต แบบฟอร์มที่ทำค้าง ไฟล์ นัดหมาย และข้อความในทุกเรื่อง เลขที่และตัวเลขสถิติยังอยู่
    กู้คืนไม่ได้ หากแน่ใจ ใส่ --yes
    To be erased: the LINE account, what is remembered, chat, drafts, files, appointments, and what was said in all cases.
    Numbers and figures stay. It is for good: if you are sure, add --yes.\
    """
        .formatted(citizen, theirs.size(), lines(theirs));
  }

  private static String lines(List<Ticket> some) {
    return some.stream()
        .map(it ->
            "  %s  %s / %s%n"
                .formatted(it.number(), it.state().in(Language.TH), it.state().in(Language.EN)))
        .collect(Collectors.joining());
  }

  static String stillOpen(List<Ticket> open) {
    return """
    ยังลบไม่ได้ ต้องปิดเรื่องเหล่านี้ก่อน เพราะต้องใช้ข้อความในการดำเนินการ
    Not yet: these cases are not closed, and their words are needed. Close them first.
    %s\
    """
        .formatted(lines(open))
        .stripTrailing();
  }

  static final String VERIFIED =
      """
      ยังลบไม่ได้ ผู้นี้ได้รับการรับรองเป็นผู้ดูแลระบบของหน่วยงาน ใช้ official-revoke ก่อน แล้วรอให้เมนูใน LINE เปลี่ยนกลับ
      Not yet: they are verified as an office's administrator. Use official-revoke, and wait until LINE shows everybody's menu.\
      """;

  static String done(int emptied, List<Ticket> kept) {
    var said =
        """
        ลบแล้ว ข้อความในเรื่องที่ลบ %1$d เรื่อง เลขที่และตัวเลขสถิติยังอยู่ หากผู้นี้ทักมาอีก ระบบจะถือว่าเป็นผู้ติดต่อใหม่
        Erased, with what was said in %1$d cases. Should they write again, they are a stranger.\
        """
            .formatted(emptied);
    return kept.isEmpty()
        ? said
        : said
            + "%n%s%n%s"
                .formatted(
                    "เรื่องที่ยังเก็บไว้ พร้อมข้อความและไฟล์ / Kept, with words and files:",
                    lines(kept).stripTrailing());
  }

  static String held(Ticket ticket) {
    return """
    เรื่อง %1$s จะไม่ถูกลบ จนกว่าจะใช้ erase --release %1$s
    Case %1$s is not erased until erase --release %1$s.\
    """
        .formatted(ticket.number());
  }

  static String released(Ticket ticket) {
    return """
    เรื่อง %1$s ลบได้แล้ว
    Case %1$s may be erased.\
    """
        .formatted(ticket.number());
  }

  static String notHeld(Ticket ticket) {
    return """
    เรื่อง %1$s ไม่ได้สั่งให้เก็บไว้
    Case %1$s is not on hold.\
    """
        .formatted(ticket.number());
  }

  static String because(Ticket ticket, Hold hold) {
    return "  %s  ต้องเก็บไว้ / on hold: %s (%s)"
        .formatted(ticket.number(), Plain.text(hold.because().value()), Plain.text(hold.by()));
  }

  static String copied(Path file, int parts) {
    return """
    ทำสำเนาไว้ที่ %1$s แล้ว (%2$d ส่วน) เป็นข้อมูลส่วนบุคคลที่อ่านได้ทันที ส่งมอบให้เจ้าของข้อมูลแล้วลบไฟล์นี้
    The copy is in %1$s (%2$d parts). Anybody can read it: hand it to its person, then remove the file.\
    """
        .formatted(file, parts);
  }

  static String isThere(Path file) {
    return """
    มีไฟล์ %1$s อยู่แล้ว ระบุชื่อไฟล์อื่น
    There is a file %1$s: name another one.\
    """
        .formatted(file);
  }

  static String notWritten(Path file) {
    return """
    เขียนไฟล์ %1$s ไม่ได้ ตรวจโฟลเดอร์และที่ว่าง
    The file %1$s cannot be written: look at the folder and the space.\
    """
        .formatted(file);
  }
}
