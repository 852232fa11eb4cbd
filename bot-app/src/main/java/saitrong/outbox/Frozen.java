package saitrong.outbox;

import java.io.ByteArrayOutputStream;
import java.util.List;

/// Frozen messages are a JSON array, as the [MessageSender] made it: here they are put in a row
/// without being read.
public final class Frozen {

  private Frozen() {}

  public static byte[] join(List<byte[]> arrays) {
    if (arrays.size() == 1) {
      return arrays.getFirst();
    }
    var joined = new ByteArrayOutputStream();
    for (var array : arrays) {
      joined.write(joined.size() == 0 ? '[' : ',');
      joined.write(array, 1, array.length - 2);
    }
    joined.write(']');
    return joined.toByteArray();
  }
}
