package saitrong;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// What somebody takes with a phone, only smaller.
final class Photo {

  private Photo() {}

  static byte[] small() {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException nowhere) {
      throw new UncheckedIOException(nowhere);
    }
    return bytes.toByteArray();
  }
}
