package saitrong.simulator.api;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// The little that the simulator knows of pictures: what they are and how large, by their bytes,
/// and a grey one to stand for a video.
final class Pictures {

  /// @param type as a header would say it: `image/png`
  record Look(String type, int width, int height) {}

  private Pictures() {}

  /// Empty for what is no picture, or is broken off.
  static Optional<Look> look(byte[] picture) {
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      var readers = ImageIO.getImageReaders(input);
      return readers.hasNext() ? Optional.of(look(readers.next(), input)) : Optional.empty();
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static Look look(ImageReader reader, ImageInputStream input) throws IOException {
    try {
      reader.setInput(input);
      var image = reader.read(0);
      var type = reader.getFormatName().toLowerCase(Locale.ROOT);
      return new Look("image/" + type, image.getWidth(), image.getHeight());
    } finally {
      reader.dispose();
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
