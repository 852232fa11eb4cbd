package saitrong.faq;

import java.net.URI;
import java.net.URISyntaxException;
import saitrong.faq.FaqProblems.Spot;
import saitrong.message.Limits;

/// Addresses on the web as LINE takes them.
final class Addresses {

  /// Stands in after a complaint.
  static final URI NOWHERE = URI.create("https://missing.invalid");

  private Addresses() {}

  static URI https(Spot at, String written) {
    try {
      var address = new URI(written);
      if ("https".equals(address.getScheme()) && address.getHost() != null) {
        refuseLong(at, written);
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // Falls through to the one complaint about addresses.
    }
    at.wrong(
        "ลิงก์ \"%s\" ต้องเป็นที่อยู่เว็บที่ขึ้นต้นด้วย https://".formatted(written),
        "the link \"%s\" must be a web address that begins with https://".formatted(written));
    return NOWHERE;
  }

  private static void refuseLong(Spot at, String written) {
    if (!Limits.URI.fits(written)) {
      at.wrong(
          "ที่อยู่ยาวเกิน %d ตัวอักษรที่ LINE รับได้ ใช้ที่อยู่ที่สั้นกว่า"
              .formatted(Limits.URI.most()),
          "longer than the %d characters that LINE takes in an address, use a shorter one"
              .formatted(Limits.URI.most()));
    }
  }
}
