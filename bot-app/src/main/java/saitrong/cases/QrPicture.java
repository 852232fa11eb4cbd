package saitrong.cases;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import javax.imageio.ImageIO;

/// A link to be printed on paper or shown at the counter.
final class QrPicture {

  /// Sharp on a page, and small enough to be sent.
  private static final int PIXELS = 600;

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xffffff;

  private QrPicture() {}

  /// @throws java.nio.file.FileAlreadyExistsException nothing is written over
  static void write(URI link, Path file) throws IOException {
    try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      ImageIO.write(picture(code(link)), "png", out);
    }
  }

  private static BitMatrix code(URI link) {
    try {
      return new QRCodeWriter()
          .encode(
              link.toString(),
              BarcodeFormat.QR_CODE,
              PIXELS,
              PIXELS,
              Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
    } catch (WriterException impossible) {
      throw new IllegalStateException("a link of this length has a code", impossible);
    }
  }

  private static BufferedImage picture(BitMatrix code) {
    var picture =
        new BufferedImage(code.getWidth(), code.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        picture.setRGB(x, y, code.get(x, y) ? BLACK : WHITE);
      }
    }
    return picture;
  }
}
