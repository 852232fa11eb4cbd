package saitrong.simulator.api;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/// The little that the simulator knows of pictures: their size, and a grey one to stand for a
/// video.
final class Pictures {

  record Size(int width, int height) {}

  private Pictures() {}

  static Optional<Size> size(byte[] picture) {
    try {
      var image = ImageIO.read(new ByteArrayInputStream(picture));
      return image == null
          ? Optional.empty()
          : Optional.of(new Size(image.getWidth(), image.getHeight()));
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  static byte[] grey() {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(240, 135, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException("Writing to memory does not fail", impossible);
    }
  }
}
