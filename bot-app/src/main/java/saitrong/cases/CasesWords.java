package saitrong.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import saitrong.content.ThaiDates;
import saitrong.rating.Aspect;
import saitrong.rating.Split.By;
import saitrong.shared.Language;
import saitrong.shared.NearestWord;
import saitrong.ticket.Detail;
import saitrong.ticket.Holds;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.StateNames;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;
import saitrong.ticket.ToTell.Why;

/// All that the command says. Thai first.
final class CasesWords {

  /// The Thai word for `open`.
  static final String OPEN = "เปิดเรื่อง";

  /// The Thai word for `erase`.
  static final String ERASE = "ลบข้อความ";

  /// In Thai, as the other commands.
  static final String SCORES = "คะแนน";

  static final String UNTOLD = "ยังไม่ได้แจ้ง";

  static final String RATE_LINK = "ลิงก์คะแนน";
  static final String RATE = "บันทึกคะแนน";

  static final String NO_SCORES = "ยังไม่มีคะแนน / No scores yet.";

  private static final int ERA = 543;

  static final String USAGE =
      """
      cases [list] [--all] [--confidential]     รายการเรื่องที่ยังไม่เสร็จสิ้น หรือทุกเรื่อง / unclosed cases, or all
      cases late [--confidential]               เรื่องที่เลยกำหนด ครบกำหนดวันนี้ หรือยุติได้ / late, due today, or to be closed
      cases untold [--confidential]             เรื่องที่ต้องแจ้งผ่านช่องทางอื่น / what must be told in another way than on LINE
      cases told NUMBER --how "WORDS"           แจ้งผ่านช่องทางอื่นแล้ว แจ้งทางใด แจ้งผู้ใด / told in another way: how, and whom
      cases show NUMBER                         อ่านเรื่อง / read a case
      cases open "WORDS" --channel CHANNEL --name NAME --group GROUP --topic TOPIC
          [--contact TEXT] [--organisation NAME] [--province NAME] [--system NAME] [--kind KIND] [--received "DAY TIME"]
          [--long-ago]                          เรื่องย้อนหลังเกิน 60 วัน / came in more than 60 days ago
          [--letter-no NO --letter-date DAY]    ลงทะเบียนเรื่องจากช่องทางอื่น / write down what came another way
          [--answer "WORDS"]                    ตอบทันทีแล้ว บันทึกไว้เป็นหลักฐาน / answered at once, for the record
      cases accept NUMBER                       รับเรื่อง / take it up
      cases begin NUMBER ["WORDS"]              เริ่มดำเนินการ / begin
      cases ask NUMBER "WORDS" [--until DAY]    ขอข้อมูลเพิ่มจากผู้แจ้ง / ask the requester for more
      cases resume NUMBER ["WORDS"]             ดำเนินการต่อ / go on
      cases forward NUMBER "WHY" --to UNIT [--person NAME] --until DAY
          [--way letter|phone --follow-up DAY]  ส่งต่อหน่วยงานที่เกี่ยวข้อง / forward to the unit concerned
      cases refer NUMBER ["WORDS"] --agency NAME --reference REF --contact TEXT
                                                ส่งต่อหน่วยงานภายนอก / refer to another agency
      cases complete NUMBER "WORDS" [--file FILE]
                                                เสร็จสิ้น บอกสิ่งที่ทำ พร้อมรูปหรือเอกสาร / completed, and how, with a picture or document
      cases answer NUMBER "WORDS"               ตอบทันที / answered at once
      cases cannot NUMBER "WHY" --reason CODE --instead TEXT
                                                ทำไม่ได้ บอกสิ่งที่ทำได้แทน / cannot be done, and what can
      cases delay NUMBER "WHY" --until DAY      เลื่อนกำหนดแจ้งผล บอกเหตุและวันใหม่แก่ผู้แจ้ง / the result comes later: told at once
      cases withdraw NUMBER ["WORDS"]           ยกเลิกตามความประสงค์ของผู้แจ้ง / the requester cancels it
      cases lapse NUMBER                        ยุติเรื่อง เมื่อเลยกำหนดส่งข้อมูล / no information in time
      cases confirm NUMBER                      ผู้แจ้งเข้าใจผลแล้ว / the requester understood the result
      cases reopen NUMBER ["WORDS"]             ผู้แจ้งขอคำอธิบายเพิ่ม เปิดเรื่องอีกครั้ง / reopen it
      cases merge NUMBER ["WHY"] --into NUMBER  แจ้งซ้ำ รวมกับเรื่องที่ดำเนินการต่อ / sent twice: the other number goes on
      cases stage NUMBER --to ID                สถานะย่อยของหน่วยงาน ตาม case-states ใน profile.yaml / a state of your own
      cases erase NUMBER --yes                  ลบข้อความของเรื่องที่ปิดแล้ว เลขที่ยังอยู่ กู้คืนไม่ได้ / empty a closed case for good
      cases rate-link NUMBER [--qr FILE.png]    ลิงก์ให้คะแนน ใช้ครั้งเดียว สำหรับผู้ไม่ใช้ LINE / a link for once to rate it, for who has no LINE
      cases rate NUMBER --by-phone --score 1-5 [--system 1-5] [--comment "WORDS"]
                                                บันทึกคะแนน สอบถามทางโทรศัพท์ / a score asked by telephone
      cases scores [--month MONTH | --from MONTH [--to MONTH]] [--csv] [--survey]
                                                คะแนนความพึงพอใจ / how people were served
        --by NAME         ชื่อผู้ทำรายการ ระบบบันทึกไว้ / who does it, for the record
        --confidential    เรื่องปกปิด เฉพาะผู้ได้รับมอบหมาย / confidential cases, for those assigned
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
              String.join(", ", OPEN, ERASE, RATE_LINK, RATE, SCORES, DueWords.LATE, UNTOLD, "")
                  + StepWords.thaiCommands());

  static final String CONFIDENTIAL_LEFT_OUT =
      "ไม่รวมเรื่องปกปิด (ใส่ --confidential) / Confidential cases are not in it (add"
          + " --confidential).";

  static final String NOT_ASSIGNED =
      """
      เฉพาะผู้ได้รับมอบหมายเรื่องปกปิด (SAITRONG_ASSIGNED_STAFF) ใส่ --by ตามชื่อที่มอบหมาย
      For those assigned to confidential cases only (SAITRONG_ASSIGNED_STAFF): give --by as they are named.\
      """;

  static final String HIDDEN_FROM =
      "ไม่แสดงแก่ เพราะเรื่องกล่าวถึงชื่อนี้ / Hidden from, for it names them: ";

  static final String MORE = "ยังมีเรื่องมากกว่าที่แสดง / There are more than these.";

  private static final String TOLD_SOON =
      """
      ระบบจะแจ้งผู้แจ้งทาง LINE ภายในไม่กี่นาที ระหว่าง 20.00 ถึง 08.00 น. จะแจ้งตอนเช้า
      The citizen is told on LINE within minutes; between 20.00 and 08.00 in the morning.\
      """;

  private static final String TOLD_ON_OCCASION =
      """
      ระบบจะแจ้งผู้แจ้งเมื่อเขียนมาครั้งต่อไป และเห็นได้ในเมนู "ติดตามเรื่อง"
      The citizen is told with the next answer, and sees it under "ติดตามเรื่อง".\
      """;

  private static final String KNOWN =
      "เรื่องนี้ไม่ต้องแจ้งผู้แจ้ง / The citizen need not be told of this.";

  static final String TELLING = "แจ้งผู้แจ้ง: ";

  static final String OTHER_WAY = "ต้องแจ้งผ่านช่องทางอื่น / must be told in another way";

  private static final String TELL_THEM =
      """
      ผู้แจ้งไม่ได้แจ้งทาง LINE ต้องแจ้งผ่านช่องทางอื่น
      The citizen is not on LINE and must be told in another way.\
      """;

  private static final String ON_RECORD =
      "บันทึกแล้วว่าแจ้งผ่านช่องทางอื่น / On record: told in another way.";

  /// Who tells the citizen of a step that was taken, and when.
  ///
  /// @param hindrance why nothing can be pushed to them just now; absent where it can
  static String telling(Ticket ticket, StepKind kind, Optional<Why> hindrance) {
    if (kind == StepKind.TOLD) {
      return ON_RECORD;
    }
    if (ticket.citizen() == null) {
      return TELL_THEM;
    }
    return switch (kind.telling()) {
      case AT_ONCE -> hindrance.map(CasesWords::hindered).orElse(TOLD_SOON);
      case ON_OCCASION -> TOLD_ON_OCCASION;
      case NOT_AT_ALL -> KNOWN;
    };
  }

  private static String hindered(Why why) {
    return """
    %s ต้องแจ้งผ่านช่องทางอื่น แล้วบันทึกด้วย cases told
    It cannot be sent: %s. Tell them in another way, then note it with cases told.\
    """
        .formatted(why.in(Language.TH), why.in(Language.EN));
  }

  static String untold(String count) {
    return "ต้องแจ้งผ่านช่องทางอื่น %s รายการ / To be told in another way: %s"
        .formatted(count, count);
  }

  static final String UNREADABLE =
      """
      ระบบอ่านอักษรไทยในคำสั่งไม่ได้ ยังไม่มีการบันทึก ตั้งค่า LC_ALL=C.UTF-8 แล้วสั่งอีกครั้ง
      The Thai letters typed cannot be read and nothing was done: set LC_ALL=C.UTF-8 and try again.\
      """;

  static final String KEY_MISSING =
      """
      เรื่องนี้เข้ารหัสด้วยกุญแจที่ไม่ได้ตั้งไว้ที่นี่ ตั้งค่า SAITRONG_ENCRYPTION_KEY ให้ตรงกับระบบที่ให้บริการ
      This case was sealed with a key that is not set here: give SAITRONG_ENCRYPTION_KEY as the bot has it.\
      """;

  static final String NUMBER = "เลขที่รับแจ้ง / Receipt number: ";
  static final String STATE = "สถานะ / State: ";
  static final String KIND = "ประเภท / Kind: ";
  static final String RECEIVED = "ได้รับเมื่อ / Received: ";
  static final String CONFIDENTIAL = "  [ปกปิด / confidential]";
  static final String NEWS = "  [มีข้อมูลเพิ่ม / more was added]";
  static final String SAID = "เรื่องที่แจ้ง / What was said";
  static final String ADDED = "เพิ่มเติมเมื่อ / Added: ";
  static final String HISTORY = "ประวัติ / History";
  static final String OPENED = "เปิดเรื่อง / opened";
  static final String ATTACHED =
      "เชื่อมกับบัญชี LINE ด้วยเลขที่รับแจ้งและเลขท้าย 4 ตัวของเบอร์โทร / attached to a LINE"
          + " account by its number and the last 4 digits of the phone";

  static final String ERASED = "ลบข้อความในเรื่องแล้ว / emptied of all words";

  static final String NEXT = "ทำต่อได้ / Next: ";
  static final String STAGES = "สถานะย่อยที่เลือกได้ / Own states: ";
  static final String LIKE = "  [อาจแจ้งซ้ำ / perhaps sent twice]";
  static final String MERGED = "รวมเรื่องเหล่านี้ไว้ด้วย / Merged into it: ";

  static final String CHANNEL = "ช่องทาง / Channel: ";
  static final String HOLDER = "เรื่องอยู่ที่ / With: ";
  static final String CONFIRMATION = "การยืนยันผล / Result understood: ";
  static final String REOPENED = "เปิดใหม่แล้ว (ครั้ง) / Reopened (times): ";
  static final String CITIZEN = "ผู้แจ้ง / requester";
  static final String MACHINE = "ระบบตอบอัตโนมัติ / automatic";

  private static final Pattern PARTICLE = Pattern.compile("\\{(?:ค่ะ|คะ)}");
  private static final Pattern VISIT = Pattern.compile("#[0-9]+$");

  private CasesWords() {}

  /// What came beside the answers is kept under names of the program's own, and what was asked for
  /// a consent may stand there with its polite word still open.
  static String label(Detail detail) {
    if (detail.label() != null) {
      return PARTICLE.matcher(detail.label()).replaceAll("");
    }
    return switch (VISIT.matcher(detail.name()).replaceAll("")) {
      case "+files" -> "ไฟล์ที่ส่งมาเพิ่ม / files sent beside";
      case "+place" -> "ตำแหน่งที่ส่งมาเพิ่ม / place sent beside";
      case "+said", "+words" -> "ข้อความเพิ่มเติม / also said";
      case String asked -> asked;
    };
  }

  static String noSuchOption(String word) {
    return "ไม่มีตัวเลือก %s / There is no option %s.%n%s".formatted(word, word, USAGE);
  }

  static String scoresOf(boolean survey, YearMonth from, YearMonth to) {
    String thai = from.equals(to) ? thai(from) : thai(from) + " ถึง " + thai(to);
    String english = from.equals(to) ? from.toString() : from + " to " + to;
    String what = survey ? "คะแนนจากแบบสำรวจ %s" : "คะแนนความพึงพอใจ %s";
    String whatInEnglish = survey ? "Scores of surveys in %s" : "Scores of %s";
    return (what + " (1 น้อยที่สุด ถึง 5 มากที่สุด) / " + whatInEnglish + " (1 to 5)%n")
            .formatted(thai, english)
        + "  เฉลี่ย  4-5  จำนวน  ตอบกลับ / mean, share of 4 and 5, how many, of those asked";
  }

  private static String thai(YearMonth month) {
    return "%02d/%d".formatted(month.getMonthValue(), month.getYear() + ERA);
  }

  static String noSpan(YearMonth from, YearMonth to) {
    return "--from %s อยู่หลัง --to %s / --from %s is after --to %s."
        .formatted(thai(from), thai(to), from, to);
  }

  static String scoresBy(Aspect aspect, By by) {
    String what =
        switch (aspect) {
          case SERVICE -> "การให้บริการ / the service";
          case SYSTEM -> "การใช้ระบบ / the use of the system";
        };
    return what
        + switch (by) {
          case MONTH -> ", ตามเดือน / by month";
          case KIND -> ", ตามประเภทเรื่อง / by kind";
          case GROUP -> ", ตามกลุ่มผู้ใช้ / by user group";
          case SYSTEM -> ", ตามระบบ / by system";
          case TOPIC -> ", ตามหัวข้อ / by topic";
          case UNIT -> ", ตามหน่วยงานที่รับผิดชอบ / by unit";
        };
  }

  static String eraseWanted(ReceiptNumber number) {
    return """
    ลบคำที่เขียน ไฟล์ ความเห็น และสิ่งที่อยู่ในแชตของเรื่อง %s ทั้งหมด กู้คืนไม่ได้ หากแน่ใจ ใส่ --yes
    All that was written in case %s, its files, comments and what the chat has of it go for good: if you are sure, add --yes.\
    """
        .formatted(number, number);
  }

  static String erased(ReceiptNumber number) {
    return """
    ลบข้อความ ไฟล์ ความเห็น และสิ่งที่อยู่ในแชตของเรื่อง %s แล้ว เลขที่ วันเวลา และสถานะยังอยู่
    Case %s is emptied, with its files, comments and what the chat has of it. Its number, dates and states stay.\
    """
        .formatted(number, number);
  }

  static String held(ReceiptNumber number, Holds.Hold hold) {
    var since = ThaiDates.brief(LocalDate.ofInstant(hold.since(), ThaiDates.ZONE), Language.TH);
    return """
    เรื่อง %1$s ต้องเก็บไว้ จึงไม่ได้ลบ เหตุที่ต้องเก็บ: %2$s (%3$s, %4$s)
    Case %1$s is to be kept, and nothing was erased: %2$s (%3$s, %4$s)\
    """
        .formatted(number, Plain.text(hold.because().value()), since, Plain.text(hold.by()));
  }

  static String stillOpen(ReceiptNumber number) {
    return """
    เรื่อง %s ยังไม่ปิด ต้องใช้ข้อความในการดำเนินการ ปิดเรื่องก่อนจึงลบได้
    Case %s is not closed, and its words are needed: close it first.\
    """
        .formatted(number, number);
  }

  static String noKind(String kind, Collection<String> known) {
    String them = String.join(", ", known);
    return "ไม่มีประเภทเรื่อง \"%s\"%s ที่มี: %s%nThere is no kind \"%s\".%s There are: %s"
        .formatted(
            kind,
            NearestWord.thai(kind, known),
            them,
            kind,
            NearestWord.english(kind, known),
            them);
  }

  static String noNumber(String word) {
    return "\"%s\" ไม่ใช่เลขที่รับแจ้ง ตัวอย่าง 00011/2569 / \"%s\" is no receipt number, as 00011/2569 is."
        .formatted(word, word);
  }

  static String valueMissing(Option option) {
    return "%s ต้องมีค่าต่อท้าย / %s needs a value behind it."
        .formatted(option.typed(), option.typed());
  }

  static String notHere(Option option) {
    return "คำสั่งนี้ไม่ใช้ %s / This command has no %s.%n%s"
        .formatted(option.typed(), option.typed(), USAGE);
  }

  static String noDay(String word) {
    return "\"%s\" ไม่ใช่วันที่ ตัวอย่าง 1/12/2569 / \"%s\" is no day, as 2026-12-01 is."
        .formatted(word, word);
  }

  static String noMoment(String words) {
    return "\"%s\" ไม่ใช่วันและเวลา ตัวอย่าง \"1/12/2569 16.30\" / \"%s\" is no day and time, as \"2026-12-01 16:30\" is."
        .formatted(words, words);
  }

  static String opened(Ticket ticket, StateNames names) {
    return """
    เลขที่รับแจ้ง %s%s (%s) โปรดแจ้งเลขนี้แก่ผู้แจ้ง
    Receipt number %s (%s): please tell it to the requester.\
    """
        .formatted(
            ticket.number(),
            ticket.confidential() ? CONFIDENTIAL : "",
            names.of(ticket, Language.TH),
            ticket.number(),
            names.of(ticket, Language.EN));
  }

  /// For whoever is told the number, as on the phone.
  static final String FOLLOWED_IN_THE_CHAT =
      """
      แจ้งผู้โทรว่าติดตามได้ทาง LINE โดยพิมพ์เลขรับและเลขท้าย 4 ตัวของเบอร์โทร
      Tell the caller: to follow it on LINE, type the receipt number and the last 4 digits of the phone.\
      """;

  /// The newer one goes into the older.
  static String like(Ticket ticket, Ticket other) {
    boolean isNewer = ticket.id().compareTo(other.id()) > 0;
    return "อาจแจ้งซ้ำกับ / Perhaps the same as: %s  (cases merge %s --into %s)"
        .formatted(
            other.number(),
            isNewer ? ticket.number() : other.number(),
            isNewer ? other.number() : ticket.number());
  }

  static String noCase(ReceiptNumber number) {
    return "ไม่มีเรื่องเลขที่ %s / There is no case %s.".formatted(number, number);
  }

  static String isConfidential(ReceiptNumber number) {
    return """
    เรื่อง %s เป็นเรื่องปกปิด เฉพาะผู้ได้รับมอบหมาย ใส่ --confidential ระบบบันทึกผู้เปิดอ่านทุกครั้ง
    Case %s is confidential, for those assigned only: add --confidential. Every reading is put on record.\
    """
        .formatted(number, number);
  }

  static String taken(Ticket ticket, StepKind kind, StateNames names) {
    return "เรื่อง %s: %s > %s / Case %s: %s > %s"
        .formatted(
            ticket.number(),
            kind.in(Language.TH),
            names.of(ticket, Language.TH),
            ticket.number(),
            kind.in(Language.EN),
            names.of(ticket, Language.EN));
  }

  static String unclosed(String count) {
    return "เรื่องที่ยังไม่เสร็จสิ้น %s เรื่อง / Unclosed cases: %s".formatted(count, count);
  }

  static String withdrawn(String count) {
    return "ผู้แจ้งยกเลิกเองใน 7 วันที่ผ่านมา %s เรื่อง / Cancelled by the requester in the last 7 days: %s"
        .formatted(count, count);
  }

  static String addedAfterTheEnd(int count) {
    return "เรื่องที่ปิดแล้ว แต่ผู้แจ้งส่งข้อมูลมาภายหลัง %d เรื่อง / Closed cases to which something was added: %d"
        .formatted(count, count);
  }

  static String latest(String count) {
    return "เรื่องล่าสุด %s เรื่อง / Latest cases: %s".formatted(count, count);
  }

  static String both(Ticket ticket, StateNames names) {
    return names.of(ticket, Language.TH) + " / " + names.of(ticket, Language.EN);
  }
}
