package saitrong.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Turns written values into days, addresses and numbers, complaining where they are wrong.
final class FieldValues {

  static final LocalDate NO_DATE = LocalDate.EPOCH;
  private static final int FIRST_BUDDHIST_YEAR = 2400;
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private FieldValues() {}

  static LocalDate date(Field field) {
    String written = field.text();
    Matcher parts = DATE.matcher(written);
    if (parts.matches()) {
      try {
        int year = number(parts, 1);
        int gregorian = year >= FIRST_BUDDHIST_YEAR ? year - 543 : year;
        return LocalDate.of(gregorian, number(parts, 2), number(parts, 3));
      } catch (DateTimeException noSuchDay) {
        complainAboutDate(field);
        return NO_DATE;
      }
    }
    if (!written.isEmpty()) {
      complainAboutDate(field);
    }
    return NO_DATE;
  }

  private static void complainAboutDate(Field field) {
    field.wrong(
        "ไม่มีวันที่นี้ในปฏิทิน เขียนเป็น ปี-เดือน-วัน เช่น 2569-11-23 (ใช้ พ.ศ. หรือ ค.ศ. ก็ได้)",
        "not a date of the calendar. Write year-month-day, as 2569-11-23 or 2026-11-23");
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  static int number(Field field, int least, int most) {
    String written = field.text();
    if (written.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(written);
      if (number >= least && number <= most) {
        return number;
      }
    }
    if (!written.isEmpty()) {
      field.wrong(
          "เขียนตัวเลขตั้งแต่ %d ถึง %d".formatted(least, most),
          "must be a number from %d to %d".formatted(least, most));
    }
    return least;
  }

  static String phone(Field field) {
    String written = field.text();
    if (!written.isEmpty() && !Phone.isWellFormed(written)) {
      field.wrong(
          "หมายเลขโทรศัพท์ไม่ถูกต้อง เขียนเลขอารบิก 9-10 หลักขึ้นต้นด้วย 0 เช่น 0 0000 0000"
              + " หรือสายด่วน 3-4 หลัก",
          "not a phone number. Write 9 or 10 Arabic digits from 0, as 0 0000 0000, or a hotline of"
              + " 3 or 4");
    }
    return written;
  }

  static String email(Field field) {
    String written = field.text();
    if (!written.isEmpty() && !EMAIL.matcher(written).matches()) {
      field.wrong(
          "อีเมลไม่ถูกต้อง เขียนเป็น ชื่อ@หน่วยงาน.go.th",
          "not an e-mail address. Write name@agency.go.th");
    }
    return written;
  }

  static @Nullable URI https(Field field) {
    String written = field.text();
    try {
      var address = new URI(written);
      if ("https".equals(address.getScheme()) && address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // Falls through to the one complaint about addresses.
    }
    if (!written.isEmpty()) {
      field.wrong(
          "ที่อยู่เว็บไซต์ต้องขึ้นต้นด้วย https://", "a web address must begin with https://");
    }
    return null;
  }

  static String id(Field field) {
    String written = field.text();
    if (!written.isEmpty() && !ID.matcher(written).matches()) {
      field.wrong(
          "ใช้ได้เฉพาะตัวอักษรอังกฤษตัวเล็ก ตัวเลข และเครื่องหมาย -",
          "only small Latin letters, digits and hyphens");
    }
    return written;
  }

  static Words words(Section section, String key) {
    return section.required(key).map(FieldValues::words).orElse(new Words("", null));
  }

  private static Words words(Section section) {
    var words =
        new Words(section.requiredText("th"), section.optional("en").map(Field::text).orElse(null));
    section.refuseTheRest();
    return words;
  }

  /// A single sentence stands for both languages; otherwise `th` and, if there is one, `en`.
  static Words words(Field field) {
    if (field.node() instanceof ScalarNode) {
      return new Words(field.text(), null);
    }
    return field.section().map(FieldValues::words).orElse(new Words("", null));
  }
}
