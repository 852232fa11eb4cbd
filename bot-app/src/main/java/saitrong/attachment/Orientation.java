package saitrong.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Which side of a picture is up, as EXIF data tell it: all that is kept of them.
final class Orientation {

  static final int UPRIGHT = 1;

  /// How long such data are with nothing else in them.
  static final int LENGTH = 26;

  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int LAST = 8;

  private Orientation() {}

  /// What is broken, or says nothing of it, is upright.
  ///
  /// @param from where the data begin
  static int in(byte[] part, int from) {
    try {
      return read(
          ByteBuffer.wrap(part, Math.min(from, part.length), Math.max(0, part.length - from))
              .slice());
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException no) {
      return UPRIGHT;
    }
  }

  private static int read(ByteBuffer data) {
    switch (data.getShort()) {
      case 0x4949 -> data.order(ByteOrder.LITTLE_ENDIAN);
      case 0x4d4d -> data.order(ByteOrder.BIG_ENDIAN);
      default -> {
        return UPRIGHT;
      }
    }
    data.position(data.getInt(4));
    int entries = Short.toUnsignedInt(data.getShort());
    for (int entry = 0; entry < entries; entry++) {
      int at = data.position();
      if (Short.toUnsignedInt(data.getShort(at)) == TAG && data.getShort(at + 2) == SHORT) {
        int side = data.getShort(at + 8);
        return side >= UPRIGHT && side <= LAST ? side : UPRIGHT;
      }
      data.position(at + 12);
    }
    return UPRIGHT;
  }

  /// EXIF data that tell nothing else.
  static byte[] alone(byte[] before, int side) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(before);
    var data = ByteBuffer.allocate(LENGTH).putInt(0x4d4d002a).putInt(8).putShort((short) 1);
    data.putShort((short) TAG).putShort((short) SHORT).putInt(1).putShort((short) side);
    all.writeBytes(data.array());
    return all.toByteArray();
  }
}
