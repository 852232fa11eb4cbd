package saitrong.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/// How an `_id` or an indexed value is ordered and kept: MongoDB's order, BSON's bytes. H2's own
/// type would use Java serialization, also to compare.
final class BsonValueType extends BasicDataType<Object> {

  static final BsonValueType INSTANCE = new BsonValueType();

  private BsonValueType() {}

  @Override
  public int compare(Object a, Object b) {
    return a instanceof String first && b instanceof String second
        ? first.compareTo(second)
        : ValueComparator.ascWithoutListHandling().compare(a, b);
  }

  @Override
  public int getMemory(Object value) {
    return value instanceof String text ? 56 + text.length() : 64;
  }

  @Override
  public void write(WriteBuffer out, Object value) {
    if (value instanceof String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.put(BsonConstants.TYPE_UTF8_STRING).putVarInt(bytes.length).put(bytes);
    } else {
      writeOther(out, value instanceof Missing ? null : value);
    }
  }

  @SuppressWarnings("NullAway") // BSON has a null, and the server's encoder takes it
  private static void writeOther(WriteBuffer out, @Nullable Object value) {
    byte type = BsonEncoder.determineType(value);
    ByteBuf bytes = Unpooled.buffer(64);
    BsonEncoder.encodeValue(type, value, bytes);
    out.put(type).putVarInt(bytes.writerIndex());
    out.put(ByteBuffer.wrap(bytes.array(), 0, bytes.writerIndex()));
  }

  @Override
  public Object read(ByteBuffer in) {
    byte type = in.get();
    byte[] bytes = new byte[DataUtils.readVarInt(in)];
    in.get(bytes);
    return type == BsonConstants.TYPE_UTF8_STRING
        ? new String(bytes, StandardCharsets.UTF_8)
        : Missing.ofNullable(BsonDecoder.decodeValue(type, Unpooled.wrappedBuffer(bytes)));
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }
}
