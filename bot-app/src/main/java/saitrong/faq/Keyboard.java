package saitrong.faq;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saitrong.shared.KeyboardLayout;

/// Who forgets to switch the keyboard types `l;ylfu` and means สวัสดี. Each run without blanks is
/// read in the layout in which its pairs of letters are the more usual ones.
final class Keyboard {

  /// So that greetings and everyday words are known whatever the texts are about.
  private static final String EVERYDAY =
      "สวัสดี หวัดดี ขอบคุณ ครับ ค่ะ คะ นะ ไหม อะไร ทำไม อย่างไร ยังไง ที่ไหน เมื่อไหร่ เท่าไหร่"
          + " ใคร ต้องการ อยาก สอบถาม รบกวน ช่วย หน่อย ด้วย ติดต่อ เจ้าหน้าที่ ลืม รหัสผ่าน"
          + " เข้าระบบไม่ได้ ลงทะเบียน สมัคร บัตร หมดอายุ เปลี่ยน แก้ไข ข้อมูล เอกสาร ระบบ"
          + " ร้องเรียน ทดสอบ hello please thank you what when where how why which can could"
          + " register login password forgot reset system card apply application email phone number"
          + " staff officer help contact document status cancel register account name address";

  private static final Pattern RUN = Pattern.compile("\\S+");
  private static final int SHORTEST = 3;
  private static final double PLAUSIBLE = 0.75;
  private static final double CLEARLY_MORE = 0.25;

  private final Set<String> pairs = new HashSet<>();

  Keyboard(Iterable<CutText> texts) {
    learn(Spelling.plain(EVERYDAY));
    for (var text : texts) {
      learn(text.asked().plain());
      learn(text.told().plain());
    }
  }

  private void learn(String plain) {
    for (int at = 0; at + 1 < plain.length(); at++) {
      pairs.add(plain.substring(at, at + 2));
    }
  }

  String meant(String typed) {
    return RUN.matcher(typed).replaceAll(run -> Matcher.quoteReplacement(meantBy(run.group())));
  }

  private String meantBy(String run) {
    boolean thai = run.chars().anyMatch(letter -> Letters.isThai((char) letter));
    boolean latin = run.chars().anyMatch(letter -> letter < 0x80 && Character.isLetter(letter));
    if (run.length() < SHORTEST || thai == latin) {
      return run;
    }
    double usual = usual(run);
    if (usual + CLEARLY_MORE > 1) {
      return run;
    }
    var other = thai ? KeyboardLayout.inUs(run) : KeyboardLayout.inKedmanee(run);
    double otherwise = usual(other);
    return otherwise >= PLAUSIBLE && otherwise >= usual + CLEARLY_MORE ? other : run;
  }

  /// Which share of its pairs of letters the texts have.
  private double usual(String run) {
    var plain = Spelling.plain(run);
    int known = 0;
    for (int at = 0; at + 1 < plain.length(); at++) {
      known += pairs.contains(plain.substring(at, at + 2)) ? 1 : 0;
    }
    return plain.length() < 2 ? 0 : (double) known / (plain.length() - 1);
  }
}
