package saitrong.attachment;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes a picture smaller, as a JPEG: as large and as good as fits. One at a time, and never all
/// of a large one in memory.
final class Shrinking {

  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  /// @param longest pixels of the longer side
  /// @param quality of the JPEG
  private record Way(int longest, float quality) {}

  /// Writing on a photographed letter stays readable as long as it can.
  private static final List<Way> WAYS =
      List.of(
          new Way(2560, .85f),
          new Way(2048, .8f),
          new Way(2048, .6f),
          new Way(1600, .6f),
          new Way(1024, .5f));

  private Shrinking() {}

  /// @param side that is up, as [Orientation] has it
  static Optional<byte[]> of(ImageReader reader, int side, int most) throws IOException {
    ONE_AT_A_TIME.lock();
    try {
      var picture = read(reader);
      for (var way : WAYS) {
        var bytes = jpeg(turned(picture, side, way.longest()), way.quality());
        if (bytes.length <= most) {
          return Optional.of(bytes);
        }
      }
      return Optional.empty();
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  /// Every second pixel, or fewer, of what is far larger than it may become.
  private static BufferedImage read(ImageReader reader) throws IOException {
    int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
    int every = Math.max(1, longer / WAYS.getFirst().longest());
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(every, every, 0, 0);
    return reader.read(0, how);
  }

  private static BufferedImage turned(BufferedImage picture, int side, int longest) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    double scale = Math.min(1, (double) longest / Math.max(width, height));
    boolean lies = side > 4;
    var after =
        new BufferedImage(
            pixels(lies ? height : width, scale),
            pixels(lies ? width : height, scale),
            BufferedImage.TYPE_INT_RGB);
    var paper = after.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, after.getWidth(), after.getHeight());
    paper.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    var upright = AffineTransform.getScaleInstance(scale, scale);
    upright.concatenate(upright(side, width, height));
    paper.drawImage(picture, upright, null);
    paper.dispose();
    return after;
  }

  private static int pixels(int before, double scale) {
    return Math.max(1, (int) Math.round(before * scale));
  }

  /// From how it lies in the file to how it is to be seen, by the eight ways of EXIF.
  private static AffineTransform upright(int side, int width, int height) {
    return switch (side) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
