package saitrong.flow;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import saitrong.message.Limits;

/// Turns written values into texts, names, durations and addresses, complaining where they are
/// wrong.
final class Values {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,40}");
  private static final Pattern LENGTH =
      Pattern.compile("([0-9]{1,4})\\s*(นาที|ชั่วโมง|วัน|minutes?|hours?|days?)");
  private static final Pattern SIZE =
      Pattern.compile("([0-9]{1,3})\\s*MB", Pattern.CASE_INSENSITIVE);
  private static final long MEGABYTE = 1024 * 1024;

  private Values() {}

  static Wording wording(Leaf leaf) {
    if (leaf.isText()) {
      leaf.wrong(
          "ต้องมีทั้งภาษาไทยและอังกฤษ เขียนเป็น th: ... และ en: ... คนละบรรทัด",
          "must be given in both languages, as th: ... and en: ... on lines of their own");
      return Wording.NONE;
    }
    return leaf.block().map(Values::wording).orElse(Wording.NONE);
  }

  private static Wording wording(Block block) {
    var wording =
        new Wording(
            block.required(Key.TH).map(Leaf::text).orElse(""),
            block.required(Key.EN).map(Leaf::text).orElse(""));
    block.refuseTheRest();
    if (wording.hasStrayBraces()) {
      block
          .self()
          .wrong(
              "เครื่องหมาย { } ไม่ครบคู่หรือมีช่องว่างข้างใน",
              "a { or } stands alone, or a blank inside");
    }
    Labels.checkText(block.self(), wording);
    return wording;
  }

  static Wording wording(Block block, Key key) {
    return block.optional(key).map(Values::wording).orElse(Wording.NONE);
  }

  static String name(Leaf leaf) {
    String name = leaf.text();
    if (!name.isEmpty() && !NAME.matcher(name).matches()) {
      leaf.wrong(
          "ชื่อ \"%s\" ใช้ไม่ได้ ใช้ตัวอักษร ตัวเลข และ - ไม่เกิน 40 ตัว ไม่มีช่องว่าง"
              .formatted(name),
          "\"%s\" cannot be a name: letters, digits and hyphens, at most 40, no blanks"
              .formatted(name));
    }
    return name;
  }

  /// Where nothing is filled in, as on a button.
  static void refuseVariables(Leaf leaf, Wording text) {
    for (var name : text.variables()) {
      leaf.wrong(
          "อ้างข้อมูล {%s} ที่นี่ไม่ได้ เขียนเป็นข้อความธรรมดา".formatted(name),
          "{%s} cannot stand here, nothing is filled in. Write plain words".formatted(name));
    }
  }

  static Optional<Duration> duration(Leaf leaf) {
    var parts = LENGTH.matcher(leaf.text());
    if (!parts.matches()) {
      leaf.wrong(
          "เขียนระยะเวลาเป็น 30 นาที, 3 ชั่วโมง หรือ 7 วัน",
          "write a length of time as 30 minutes, 3 hours or 7 days");
      return Optional.empty();
    }
    long count = Long.parseLong(parts.group(1));
    return Optional.of(
        switch (parts.group(2).charAt(0)) {
          case 'น', 'm' -> Duration.ofMinutes(count);
          case 'ช', 'h' -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        });
  }

  static int number(Block block, Key key, int otherwise) {
    var leaf = block.optional(key);
    if (leaf.isEmpty()) {
      return otherwise;
    }
    String written = leaf.get().text();
    if (!written.matches("-?[0-9]{1,9}")) {
      leaf.get().wrong("ต้องเป็นตัวเลข เช่น 5", "must be a number, as 5");
      return otherwise;
    }
    return Integer.parseInt(written);
  }

  static long bytes(Block block, Key key, int otherwise) {
    var leaf = block.optional(key);
    if (leaf.isEmpty()) {
      return otherwise * MEGABYTE;
    }
    var parts = SIZE.matcher(leaf.get().text());
    if (!parts.matches()) {
      leaf.get().wrong("เขียนขนาดไฟล์เป็น 10 MB", "write a size as 10 MB");
      return otherwise * MEGABYTE;
    }
    return Long.parseLong(parts.group(1)) * MEGABYTE;
  }

  /// `https:` for pages and pictures, `tel:` for a button that dials.
  static @Nullable URI address(Leaf leaf, boolean mayDial) {
    String written = leaf.text();
    try {
      var address = new URI(written);
      if (!Limits.URI.fits(written)) {
        leaf.wrong(
            "ที่อยู่ยาวเกิน %d ตัวอักษรที่ LINE รับได้ ใช้ที่อยู่ที่สั้นกว่า"
                .formatted(Limits.URI.most()),
            "longer than the %d characters that LINE takes in an address, use a shorter one"
                .formatted(Limits.URI.most()));
        return null;
      }
      boolean page = "https".equals(address.getScheme()) && address.getHost() != null;
      if (page || (mayDial && "tel".equals(address.getScheme()))) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // Falls through to the one complaint about addresses.
    }
    leaf.wrong(
        mayDial ? "ต้องขึ้นต้นด้วย https:// หรือ tel:" : "ต้องขึ้นต้นด้วย https://",
        mayDial ? "must begin with https:// or tel:" : "must begin with https://");
    return null;
  }
}
