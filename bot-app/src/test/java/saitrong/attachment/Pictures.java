package saitrong.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures as telephones make them: lying on their side, and telling where they were made.
final class Pictures {

  /// Stands where a telephone writes the place.
  static final String PLACE = "GPS 13.75N 100.50E";

  private static final int ON_ITS_SIDE = 6;

  private Pictures() {}

  static byte[] jpeg() {
    var plain = drawn("jpg");
    var all = new ByteArrayOutputStream();
    all.write(plain, 0, 2);
    all.writeBytes(segment(0xe1, text("Exif\0\0"), exif()));
    all.writeBytes(segment(0xe1, text("http://ns.adobe.com/xap/1.0/\0" + PLACE)));
    all.writeBytes(segment(0xe2, text("MPF\0" + PLACE)));
    all.writeBytes(segment(0xed, text("Photoshop 3.0\0" + PLACE)));
    all.writeBytes(segment(0xfe, text(PLACE)));
    all.write(plain, 2, plain.length - 2);
    all.writeBytes(text("\u00ff\u00d8\u00ff\u00e1" + PLACE)); // a second picture behind the first
    return all.toByteArray();
  }

  static byte[] png() {
    var plain = drawn("png");
    int behindTheHead = 8 + 25;
    var all = new ByteArrayOutputStream();
    all.write(plain, 0, behindTheHead);
    all.writeBytes(chunk("eXIf", exif()));
    all.writeBytes(chunk("tEXt", text("Comment\0" + PLACE)));
    all.writeBytes(chunk("iTXt", text("XML:com.adobe.xmp\0\0\0\0\0" + PLACE)));
    all.write(plain, behindTheHead, plain.length - behindTheHead);
    all.writeBytes(text(PLACE));
    return all.toByteArray();
  }

  /// No decoder of ours reads it, so its lines are invented.
  static byte[] webp() {
    var parts = new ByteArrayOutputStream();
    parts.writeBytes(part("VP8X", new byte[] {0x0c, 0, 0, 0, 9, 0, 0, 4, 0, 0}));
    parts.writeBytes(part("VP8 ", text("invented lines ")));
    parts.writeBytes(part("EXIF", exif()));
    parts.writeBytes(part("XMP ", text(PLACE)));
    var all = ByteBuffer.allocate(12 + parts.size()).order(ByteOrder.LITTLE_ENDIAN);
    all.put(text("RIFF")).putInt(4 + parts.size()).put(text("WEBP")).put(parts.toByteArray());
    return all.array();
  }

  static byte[] heic() {
    return text("\0\0\0\u0018ftypheic\0\0\0\0" + PLACE);
  }

  /// Little-endian, unlike what we write.
  private static byte[] exif() {
    var data = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
    data.put(text("II")).putShort((short) 42).putInt(8).putShort((short) 2);
    data.putShort((short) 0x010f).putShort((short) 2).putInt(PLACE.length()).putInt(38);
    data.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(ON_ITS_SIDE);
    return data.putInt(0).put(text(PLACE)).array();
  }

  static int[] pixels(byte[] picture) {
    try {
      var read = ImageIO.read(new ByteArrayInputStream(picture));
      return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] drawn(String format) {
    var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 48; y++) {
        picture.setRGB(x, y, x * 0x040000 + y * 0x0500 + x * y % 251);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] segment(int marker, byte[]... insides) {
    var inside = joined(insides);
    int length = inside.length + 2;
    var head = new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length};
    return joined(head, inside);
  }

  private static byte[] chunk(String name, byte[] inside) {
    var named = joined(text(name), inside);
    var sum = new CRC32();
    sum.update(named);
    var all = ByteBuffer.allocate(named.length + 8).putInt(inside.length).put(named);
    return all.putInt((int) sum.getValue()).array();
  }

  private static byte[] part(String name, byte[] inside) {
    int padded = inside.length + (inside.length & 1);
    var all = ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
    return all.put(text(name)).putInt(inside.length).put(inside).array();
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  static byte[] text(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
