package saitrong.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;

/// JPEG. Of what stands beside the picture stay the JFIF header, the colour profile and the note on
/// the colours; of the EXIF data only which side is up.
final class JpegSieve extends Sieve {

  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int APP0 = 0xe0;
  private static final int APP1 = 0xe1;
  private static final int APP2 = 0xe2;
  private static final int APP14 = 0xee;
  private static final int APP15 = 0xef;
  private static final int COMMENT = 0xfe;
  private static final String EXIF = "Exif\0\0";

  private enum Place {
    MARKER,
    LENGTH,
    SEGMENT,
    SCANNED
  }

  private Place place = Place.MARKER;
  private int marker;
  private boolean half;
  private boolean turned;

  JpegSieve(OutputStream out) {
    super(out, 2);
  }

  @Override
  void gathered(byte[] part) throws IOException {
    switch (place) {
      case MARKER -> marker(part);
      case LENGTH -> length(part);
      case SEGMENT -> segment(part);
      case SCANNED -> throw new IllegalStateException("scanned lines are never gathered");
    }
  }

  private void marker(byte[] part) throws IOException {
    int code = part[part.length - 1] & 0xff;
    if ((part[0] & 0xff) != 0xff || code == 0) {
      emit(part);
      passTheRest();
    } else if (code == 0xff) {
      gather(2);
      write(part, 1, 1); // a filler: the marker comes behind it
    } else {
      marker(code);
    }
  }

  private void marker(int code) throws IOException {
    marker = code;
    if (code == START || code == END || standsAlone(code)) {
      emit((byte) 0xff, (byte) code);
      next(Place.MARKER);
    } else {
      next(Place.LENGTH);
    }
    if (code == END) {
      dropTheRest();
    }
  }

  private void next(Place next) {
    place = next;
    gather(2);
  }

  private static boolean standsAlone(int code) {
    return code == 1 || code >= 0xd0 && code <= 0xd7;
  }

  private void length(byte[] part) throws IOException {
    int inside = ((part[0] & 0xff) << 8 | part[1] & 0xff) - 2;
    boolean isBeside = marker >= APP0 && marker <= APP15 || marker == COMMENT;
    if (inside < 0) {
      emit((byte) 0xff, (byte) marker, part[0], part[1]);
      passTheRest();
    } else if (isBeside && inside > 0) {
      place = Place.SEGMENT;
      gather(inside);
    } else {
      emit((byte) 0xff, (byte) marker, part[0], part[1]);
      next(Place.MARKER);
      place = marker == SCAN ? Place.SCANNED : Place.MARKER;
      pass(inside);
    }
  }

  private void segment(byte[] part) throws IOException {
    next(Place.MARKER);
    if (isNeeded(part)) {
      write(marker, part);
    } else if (marker == APP1 && !turned && begins(part, EXIF)) {
      turned = true;
      int side = Orientation.in(part, EXIF.length());
      if (side != Orientation.UPRIGHT) {
        write(APP1, Orientation.alone(EXIF.getBytes(ISO_8859_1), side));
      }
    }
  }

  private boolean isNeeded(byte[] part) {
    return switch (marker) {
      case APP0 -> begins(part, "JFIF\0");
      case APP2 -> begins(part, "ICC_PROFILE\0");
      case APP14 -> begins(part, "Adobe");
      default -> false;
    };
  }

  private static boolean begins(byte[] part, String with) {
    return new String(part, 0, Math.min(part.length, with.length()), ISO_8859_1).equals(with);
  }

  private void write(int marker, byte[] part) throws IOException {
    int length = part.length + 2;
    emit((byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length);
    emit(part);
  }

  /// Scanned lines go on until a marker that is neither a restart nor a byte in disguise.
  @Override
  int run(byte[] bytes, int from, int count) throws IOException {
    if (place != Place.SCANNED) {
      return 0;
    }
    for (int at = 0; at < count; at++) {
      int code = bytes[from + at] & 0xff;
      if (half && code != 0 && code != 0xff && !standsAlone(code)) {
        emit(bytes, from, Math.max(0, at - 1));
        half = false;
        marker(code);
        return at + 1;
      }
      if (half && at == 0) {
        emit((byte) 0xff); // held back at the end of the run before
      }
      half = code == 0xff;
    }
    emit(bytes, from, half ? count - 1 : count);
    return count;
  }
}
