package saitrong.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/// PNG. Only what a viewer needs goes through; of the EXIF data only which side is up.
final class PngSieve extends Sieve {

  private static final int HEAD = 8;
  private static final int SUM = 4;
  private static final String EXIF = "eXIf";

  /// Colours, transparency, and the frames of a picture that moves.
  private static final Set<String> NEEDED =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "sBIT", "cICP",
          "mDCV", "cLLI", "bKGD", "pHYs", "hIST", "acTL", "fcTL", "fdAT");

  private enum Place {
    SIGNATURE,
    HEAD,
    EXIF
  }

  private Place place = Place.SIGNATURE;

  PngSieve(OutputStream out) {
    super(out, HEAD);
  }

  @Override
  void gathered(byte[] part) throws IOException {
    var before = place;
    place = Place.HEAD;
    gather(HEAD);
    switch (before) {
      case SIGNATURE -> emit(part);
      case HEAD -> head(part);
      case EXIF -> exif(part);
    }
  }

  private void head(byte[] head) throws IOException {
    long length = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt());
    var name = new String(head, 4, 4, ISO_8859_1);
    if (length > Integer.MAX_VALUE || !name.matches("[A-Za-z]{4}")) {
      emit(head);
      passTheRest();
    } else if (NEEDED.contains(name)) {
      emit(head);
      whole(name, length + SUM);
    } else if (name.equals(EXIF) && length + SUM <= MOST_HELD) {
      place = Place.EXIF;
      gather((int) length + SUM);
    } else {
      drop(length + SUM);
    }
  }

  private void whole(String name, long length) throws IOException {
    if (!name.equals("IEND")) {
      pass(length);
      return;
    }
    // Its sum is the same in every file.
    emit(sum("IEND".getBytes(ISO_8859_1)));
    dropTheRest();
  }

  private void exif(byte[] part) throws IOException {
    int side = Orientation.in(Arrays.copyOf(part, part.length - SUM), 0);
    if (side != Orientation.UPRIGHT) {
      var summed = Orientation.alone(EXIF.getBytes(ISO_8859_1), side);
      emit(ByteBuffer.allocate(4).putInt(Orientation.LENGTH).array());
      emit(summed);
      emit(sum(summed));
    }
  }

  private static byte[] sum(byte[] of) {
    var sum = new CRC32();
    sum.update(of);
    return ByteBuffer.allocate(SUM).putInt((int) sum.getValue()).array();
  }
}
