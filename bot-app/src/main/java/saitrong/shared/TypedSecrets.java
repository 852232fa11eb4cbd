package saitrong.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hides passwords, one-time codes, Laser IDs and citizen numbers that people type into a chat,
/// before anything is stored: an agency must not hold them, not even by accident.
///
/// It hides values, not questions: "ลืมรหัสผ่าน" and "reset password please" stay whole. A value
/// follows its cue word at once and has a digit or a sign in it; behind "คือ", "is", ":" or "=" a
/// plain Latin word is enough. A bare "รหัส" may be any code: it is a password's when a user's name
/// stands before it, or when what it announces looks like one. A one-time code may come before its
/// cue, as in "123456 คือรหัส OTP".
public final class TypedSecrets {

  /// Stands for a password, a one-time code or a Laser ID.
  public static final String MASK = "•••";

  /// Stands for a citizen number.
  public static final String CITIZEN_NUMBER = "•••••••••••••";

  private static final Pattern CUE =
      Pattern.compile(
          "(?<password>รหัส\\s?ผ่าน|รหัส\\s?ลับ|พาสเวิ(?:ร์)?[ดตท]|พาส(?![ก-๙])"
              + "|(?<![a-z])(?:pass(?:word|wd|code|phrase)?|pwd|pw)(?![a-z]))"
              + "|(?:รหัส|เลข|โค้ด)\\s?(?:ยืนยัน(?:ตัวตน)?|ความปลอดภัย|พิน)|โอทีพี"
              + "|(?<![a-z])(?:otp|pin"
              + "|(?:verification|verify|confirmation|security|one[- ]time) code)(?![a-z])"
              + "|(?<bare>รหัส(?!\\s?ของ(?:หน่วย|สถาน|ร้าน|บริษัท|เอกสาร|เรื่อง|กรม|กอง))"
              + "(?:\\s?เข้า(?:สู่)?(?:ระบบ|ใช้งาน|ใช้))?)",
          Pattern.CASE_INSENSITIVE);

  /// What may stand between the cue and what it announces. A short, closed list: an open one would
  /// take the phone number in "ลืมรหัสผ่าน เบอร์: …" for the password.
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:[\\s)\\]]*(?:ของ[ก-๙]{1,12}|เดิม|เก่า|ใหม่|ปัจจุบัน|ชั่วคราว|เข้าระบบ|ระบบ|ผม|ดิฉัน|ฉัน|หนู|นี้|ตอนนี้|ที่(?:ใช้|ได้รับ|ได้|ส่งมา|ให้มา|ตั้งไว้|ตั้ง|กรอก)|code|number|(?:for|of|to)(?:"
              + " [a-z]{1,12}){1,3})){0,3}[\\s)\\]]*(?:[:=]|->|คือ|เป็น|is(?![a-z]))[\\s:=\"'“(]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GAP = Pattern.compile("[\\s\"'“(,.\\-/]*");
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7E๐-๙]{4,64}");

  /// Thai letters and then a number, but not somebody's phone number.
  private static final Pattern THAI_TOKEN =
      Pattern.compile(
          "[ก-ฺเ-๎]{2,24}+(?![:.\\s]{0,2}0[0-9-]{8,11})(?=[!-~]{0,10}[0-9๐-๙])[!-~๐-๙]{2,24}+");

  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
  private static final Pattern DIGIT_OR_SIGN =
      Pattern.compile("[0-9๐-๙@#$%^&*!_+=~|\\\\<>{}\\[\\]?:;]");
  private static final Pattern EDGES = Pattern.compile("^[.,;:!?()'\"/_-]+|[.,;:!?()'\"/_-]+$");
  private static final Pattern LINK_OR_MAIL =
      Pattern.compile("(?:https?:|www\\.).*|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}");
  private static final Pattern NUMBER_ONLY = Pattern.compile("[0-9๐-๙-]+");
  private static final Pattern CODE =
      Pattern.compile(
          "(?:[A-Za-z]{1,6}-)?(?:[0-9๐-๙]{3,4}["
              + " -][0-9๐-๙]{3,4}|[0-9๐-๙]{4,8})(?![0-9๐-๙A-Za-z]|[/.-][0-9๐-๙])"
              + "|(?=[A-Za-z]*[0-9])[A-Za-z0-9]{4,10}(?![A-Za-z0-9๐-๙]|[/.-][0-9๐-๙])");

  /// "รหัสผ่าน 8-12 ตัวอักษร" tells a rule, not a password.
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\s*(?:ตัว|หลัก|ครั้ง|อักขระ|วัน|นาที|วินาที|ชั่วโมง|เดือน|ปี|คน|บาท|ข้อ"
              + "|(?:char|digit|letter|time|day|hour|minute|second))",
          Pattern.CASE_INSENSITIVE);

  /// Who has forgotten a password does not tell it: what follows is a name or a phone number.
  private static final Pattern FORGOTTEN =
      Pattern.compile(
          "(?:ลืม|ขอ|forgot|forget|forgotten|lost)\\s*(?:my|the)?\\s*$", Pattern.CASE_INSENSITIVE);

  /// "password is wrong" tells no password.
  private static final Set<String> ORDINARY_WORDS =
      Set.of(
          """
          wrong incorrect correct invalid expired forgotten lost reset required missing
          needed what where when which this that same working weak strong short long case
          email e-mail still being very only there already unknown blocked locked gone
          broken okay your username user password please help none null line website from
          with sent\
          """
              .split("\\s+"));

  private static final Pattern LASER_ID =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-Za-z]{2}[0-9๐-๙][-–\\s]?[0-9๐-๙]{7}[-–\\s]?[0-9๐-๙]{2}(?![A-Za-z0-9๐-๙])");

  private final String text;
  private final StringBuilder whole = new StringBuilder();
  private int done;

  private TypedSecrets(String text) {
    this.text = text;
  }

  /// The text with its secrets hidden; the same text when there are none.
  public static String mask(String text) {
    return couldHoldOne(text) ? TypedCitizenNumbers.mask(withoutPasswords(text)) : text;
  }

  /// The first citizen number that [#mask] hides as one, and not as a password.
  public static Optional<PersonalText> citizenNumber(String text) {
    return couldHoldOne(text)
        ? TypedCitizenNumbers.first(withoutPasswords(text)).map(PersonalText::new)
        : Optional.empty();
  }

  private static String withoutPasswords(String text) {
    return LASER_ID.matcher(new TypedSecrets(text).masked()).replaceAll(MASK);
  }

  /// Most texts are Thai words only, and a look at their letters is a hundred times cheaper than
  /// the patterns: every secret has two signs, digits or Latin letters in a row.
  private static boolean couldHoldOne(String text) {
    int run = 0;
    for (int i = 0; i < text.length() && run < 2; i++) {
      char c = text.charAt(i);
      run = (c > ' ' && c <= '~') || (c >= '๐' && c <= '๙') ? run + 1 : 0;
    }
    return run == 2;
  }

  private String masked() {
    Matcher cue = CUE.matcher(text);
    while (cue.find()) {
      if (cue.start() >= done) {
        hideCodeBefore(cue);
        hideValueAfter(cue);
      }
    }
    return whole.append(text, done, text.length()).toString();
  }

  private void hideCodeBefore(Matcher cue) {
    Matcher before = BeforeACue.code(text, done, cue.start());
    if (cue.group("bare") == null && before.find()) {
      whole.append(text, done, before.start("code")).append(MASK);
      done = before.end("code");
    }
  }

  private void hideValueAfter(Matcher cue) {
    Matcher announced = at(ANNOUNCED, cue.end());
    boolean isAnnounced = announced.lookingAt();
    int start = isAnnounced ? announced.end() : endOfGap(cue.end());
    int end = endOfValue(cue, start, isAnnounced);
    if (end > start && !at(COUNTED, end).lookingAt()) {
      whole.append(text, done, start).append(MASK);
      done = end;
    }
  }

  private int endOfValue(Matcher cue, int start, boolean announced) {
    if (cue.group("password") != null) {
      return endOfPassword(cue, start, announced);
    }
    return cue.group("bare") == null
        ? endOfCode(start)
        : endOfWhatMayBeAPassword(cue, start, announced);
  }

  private int endOfCode(int start) {
    Matcher code = at(CODE, start);
    return code.lookingAt() ? code.end() : start;
  }

  private int endOfPassword(Matcher cue, int start, boolean announced) {
    Matcher token = at(TOKEN, start);
    if (!token.lookingAt()) {
      return announced ? endOfThaiPassword(start) : start;
    }
    boolean forgotten = isForgotten(cue.start());
    boolean secret =
        announced
            ? isAnnouncedPassword(token.group(), forgotten)
            : !forgotten && isPassword(token.group());
    return secret ? token.end() : start;
  }

  private int endOfThaiPassword(int start) {
    Matcher token = at(THAI_TOKEN, start);
    return token.lookingAt() ? token.end() : start;
  }

  private int endOfWhatMayBeAPassword(Matcher cue, int start, boolean announced) {
    if (BeforeACue.namesAUser(text, done, cue.start())) {
      return endOfPassword(cue, start, announced);
    }
    Matcher token = at(TOKEN, start);
    boolean secret =
        announced
            && token.lookingAt()
            && !isForgotten(cue.start())
            && isPassword(token.group())
            && LETTER.matcher(token.group()).find();
    return secret ? token.end() : start;
  }

  private static boolean isAnnouncedPassword(String token, boolean forgotten) {
    String bare = EDGES.matcher(token).replaceAll("").toLowerCase(Locale.ROOT);
    boolean couldBePhone = forgotten && NUMBER_ONLY.matcher(bare).matches();
    return bare.length() >= 4
        && !couldBePhone
        && !bare.startsWith("http")
        && !ORDINARY_WORDS.contains(bare);
  }

  private static boolean isPassword(String token) {
    String bare = EDGES.matcher(token).replaceAll("");
    return bare.length() >= 4
        && DIGIT_OR_SIGN.matcher(bare).find()
        && !LINK_OR_MAIL.matcher(bare).matches();
  }

  private boolean isForgotten(int cue) {
    return FORGOTTEN.matcher(text.substring(Math.max(0, cue - 20), cue)).find();
  }

  private int endOfGap(int from) {
    Matcher gap = at(GAP, from);
    return gap.lookingAt() ? gap.end() : from;
  }

  private Matcher at(Pattern pattern, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }
}
