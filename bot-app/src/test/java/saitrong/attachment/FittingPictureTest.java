package saitrong.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.attachment.FittingPicture.Fits;

/// What becomes of a picture that an officer chose, before LINE is told of it.
class FittingPictureTest {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1200;

  @Test
  void staysAsItIsWhereItIsSmall() throws IOException {
    var small = written("png", painted(20, 10));

    assertThat(FittingPicture.of(small)).isEqualTo(new Fits(small));
  }

  /// As a phone writes it down: the picture lies, and beside it stands which side is up.
  @ParameterizedTest
  @CsvSource({"1, 50, 50", "3, 1550, 1150", "6, 1150, 50", "8, 50, 1550"})
  void standsUprightWhenItIsMadeSmaller(int side, int x, int y) throws IOException {
    var large = lying(written("jpeg", painted(WIDTH, HEIGHT)), side);
    assertThat(large.length).isGreaterThan(FittingPicture.MOST_BYTES);

    var smaller = ((Fits) FittingPicture.of(large)).bytes();
    assertThat(smaller).hasSizeLessThanOrEqualTo(FittingPicture.MOST_BYTES);
    var seen = ImageIO.read(new ByteArrayInputStream(smaller));
    var there = new Color(seen.getRGB(x, y));
    assertThat(there.getRed() - there.getGreen()).as("the red corner").isGreaterThan(150);
  }

  @Test
  void isNoneWhereItsBytesSaySo() {
    assertThat(FittingPicture.of("GIF89a..........".getBytes(ISO_8859_1)))
        .isInstanceOf(FittingPicture.OfAnotherKind.class);
    assertThat(FittingPicture.of("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1)))
        .isInstanceOf(FittingPicture.Unreadable.class);
  }

  /// It says that it is larger than any picture, in a few bytes.
  @Test
  void doesNotFillTheMemory() throws IOException {
    var bomb = written("png", painted(20, 10));
    bomb[16] = 0x10; // the first byte of its width
    bomb[20] = 0x10;

    assertThat(FittingPicture.of(bomb)).isNotInstanceOf(Fits.class);
  }

  private static BufferedImage painted(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new Random(1);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        boolean isCorner = x < 200 && y < 200;
        image.setRGB(x, y, isCorner ? Color.RED.getRGB() : random.nextInt(0x1000000));
      }
    }
    return image;
  }

  private static byte[] written(String format, BufferedImage image) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  private static byte[] lying(byte[] jpeg, int side) {
    var exif = Orientation.alone("Exif\0\0".getBytes(ISO_8859_1), side);
    var all = new ByteArrayOutputStream();
    all.write(jpeg, 0, 2);
    all.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
    all.writeBytes(exif);
    all.write(jpeg, 2, jpeg.length - 2);
    return all.toByteArray();
  }
}
