package saitrong.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/// WEBP. Its first bytes tell how long all of it is, and are gone by when we know what is to go: so
/// parts keep their length and lose what is in them.
final class WebpSieve extends Sieve {

  private static final int START = 12;
  private static final int HEAD = 8;

  /// A viewer passes over a part that it does not know.
  private static final byte[] EMPTY = "JUNK".getBytes(ISO_8859_1);

  private static final Set<String> NEEDED = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

  private static final int HAS_XMP = 0x04;

  private enum Place {
    START,
    HEAD,
    FLAGS,
    EXIF
  }

  private Place place = Place.START;

  /// How much is to come, by its own word.
  private long left;

  WebpSieve(OutputStream out) {
    super(out, START);
  }

  @Override
  void gathered(byte[] part) throws IOException {
    var before = place;
    place = Place.HEAD;
    gather(HEAD);
    switch (before) {
      case START -> start(part);
      case HEAD -> head(part);
      case FLAGS -> flags(part);
      case EXIF -> exif(part);
    }
  }

  private void start(byte[] part) throws IOException {
    emit(part);
    left = size(part) - 4;
  }

  private static long size(byte[] head) {
    int number = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
    return Integer.toUnsignedLong(number);
  }

  private void head(byte[] head) throws IOException {
    if (left < HEAD) {
      dropTheRest();
      return;
    }
    long length = size(head) + (size(head) & 1);
    left -= HEAD + length;
    if (left < 0) {
      emit(head);
      passTheRest();
    } else {
      part(head, length);
    }
  }

  private void part(byte[] head, long length) throws IOException {
    var name = new String(head, 0, 4, ISO_8859_1);
    if (name.equals("VP8X") && length > 0 && length <= MOST_HELD) {
      held(Place.FLAGS, head, length);
    } else if (name.equals("EXIF") && length >= Orientation.LENGTH && length <= MOST_HELD) {
      held(Place.EXIF, head, length);
    } else if (NEEDED.contains(name)) {
      emit(head);
      pass(length);
    } else {
      emit(EMPTY);
      emit(head, 4, 4);
      blank(length);
    }
  }

  private void held(Place as, byte[] head, long length) throws IOException {
    emit(head);
    place = as;
    gather((int) length);
  }

  private void flags(byte[] part) throws IOException {
    part[0] &= (byte) ~HAS_XMP;
    emit(part);
  }

  /// Some programs write what belongs before the data in a JPEG.
  private void exif(byte[] part) throws IOException {
    boolean isAsInJpeg = new String(part, 0, 4, ISO_8859_1).equals("Exif");
    int side = Orientation.in(part, isAsInJpeg ? 6 : 0);
    emit(Arrays.copyOf(Orientation.alone(new byte[0], side), part.length));
  }
}
