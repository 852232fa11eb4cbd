package saitrong.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// Documents of the embedded server as the bytes they are kept in. Every reader decodes its own
/// copy, so that nobody sees a document while it changes.
final class Bson {

  private Bson() {}

  static byte[] encode(Document document) {
    ByteBuf buffer = Unpooled.buffer(512);
    BsonEncoder.encodeDocument(document, buffer);
    return Arrays.copyOf(buffer.array(), buffer.writerIndex());
  }

  static Document decode(byte[] bson) {
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
  }

  /// Only these fields of the first level, so that a filter can look at a document without the
  /// price of decoding all of it.
  static Document decodeOnly(Set<String> fields, byte[] bson) {
    var document = new Document();
    var buffer = Unpooled.wrappedBuffer(bson);
    buffer.skipBytes(Integer.BYTES);
    for (byte type = buffer.readByte(); type != 0; type = buffer.readByte()) {
      String name = name(buffer);
      if (fields.contains(name)) {
        document.put(name, BsonDecoder.decodeValue(type, buffer));
      } else {
        skip(type, buffer);
      }
    }
    return document;
  }

  private static String name(ByteBuf buffer) {
    int length = buffer.bytesBefore((byte) 0);
    String name = buffer.toString(buffer.readerIndex(), length, StandardCharsets.UTF_8);
    buffer.skipBytes(length + 1);
    return name;
  }

  private static void skip(byte type, ByteBuf buffer) {
    switch (type) {
      case BsonConstants.TYPE_UNDEFINED,
          BsonConstants.TYPE_NULL,
          BsonConstants.TYPE_MIN_KEY,
          BsonConstants.TYPE_MAX_KEY -> {}
      case BsonConstants.TYPE_BOOLEAN -> buffer.skipBytes(1);
      case BsonConstants.TYPE_INT32 -> buffer.skipBytes(4);
      case BsonConstants.TYPE_DOUBLE,
          BsonConstants.TYPE_UTC_DATETIME,
          BsonConstants.TYPE_TIMESTAMP,
          BsonConstants.TYPE_INT64 ->
          buffer.skipBytes(8);
      case BsonConstants.TYPE_OBJECT_ID -> buffer.skipBytes(12);
      case BsonConstants.TYPE_DECIMAL128 -> buffer.skipBytes(16);
      case BsonConstants.TYPE_UTF8_STRING, BsonConstants.TYPE_JAVASCRIPT_CODE ->
          buffer.skipBytes(buffer.readIntLE());
      case BsonConstants.TYPE_DATA -> buffer.skipBytes(buffer.readIntLE() + 1);
      case BsonConstants.TYPE_EMBEDDED_DOCUMENT, BsonConstants.TYPE_ARRAY ->
          buffer.skipBytes(buffer.readIntLE() - Integer.BYTES);
      default -> BsonDecoder.decodeValue(type, buffer);
    }
  }
}
