package saitrong.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import saitrong.inbox.Inbound.SentFile.Kind;

/// A picture as an officer chose it, and as LINE takes one from us. LINE wants a preview beside the
/// picture; one that is small enough is its own, so a larger one is made smaller, as LINE's app
/// does with what people send.
/// https://developers.line.biz/en/reference/messaging-api/#image-message
public sealed interface FittingPicture {

  /// JPEG or PNG, and no larger than a preview may be.
  record Fits(byte[] bytes) implements FittingPicture {

    @Override
    public String toString() {
      return "Fits[" + bytes.length + " bytes]";
    }
  }

  /// LINE shows no other kinds, whatever the file is called.
  record OfAnotherKind() implements FittingPicture {}

  /// Broken, or in colours for print.
  record Unreadable() implements FittingPicture {}

  record TooLarge() implements FittingPicture {}

  /// LINE's limit for a preview.
  int MOST_BYTES = 1_000_000;

  /// LINE's limit for a picture, and what an officer may choose.
  int MOST_CHOSEN = 10_000_000;

  /// More than any phone's; a file that says it has more is made up to fill the memory.
  long MOST_PIXELS = 120_000_000;

  static FittingPicture of(byte[] chosen) {
    if (chosen.length > MOST_CHOSEN) {
      return new TooLarge();
    }
    var start = Arrays.copyOf(chosen, Math.min(chosen.length, FirstBytes.MOST));
    return switch (FirstBytes.typeOf(start, Kind.IMAGE)) {
      case JPEG, PNG -> read(chosen);
      case GIF, WEBP, HEIC, PDF, MP4, M4A, AAC, OFFICE, PLAIN_TEXT, OTHER -> new OfAnotherKind();
    };
  }

  private static FittingPicture read(byte[] chosen) {
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(chosen))) {
      var readers = ImageIO.getImageReaders(input);
      return readers.hasNext() ? read(chosen, readers.next(), input) : new Unreadable();
    } catch (IOException | RuntimeException broken) {
      // The readers of the JDK throw whatever they stumble over in a broken file.
      return new Unreadable();
    }
  }

  private static FittingPicture read(byte[] chosen, ImageReader reader, ImageInputStream input)
      throws IOException {
    try {
      reader.setInput(input, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        return new TooLarge();
      }
      return chosen.length <= MOST_BYTES && canBeCleaned(chosen)
          ? new Fits(chosen)
          : Shrinking.of(reader, JpegSide.of(chosen), MOST_BYTES)
              .<FittingPicture>map(Fits::new)
              .orElseGet(TooLarge::new);
    } finally {
      reader.dispose();
    }
  }

  /// Otherwise it might tell where it was taken, and is painted anew.
  private static boolean canBeCleaned(byte[] chosen) throws IOException {
    try (var cleaning = new Cleaning(OutputStream.nullOutputStream(), MOST_CHOSEN)) {
      cleaning.write(chosen);
      return cleaning.finish();
    }
  }
}
