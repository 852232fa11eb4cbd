package saitrong.conversation;

import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/// A document in one piece of bytes, which is what can be sealed.
final class Packed {

  private static final DocumentCodec DOCUMENTS = new DocumentCodec();

  private Packed() {}

  static byte[] bytes(Document document) {
    try (var buffer = new BasicOutputBuffer(2048);
        var writer = new BsonBinaryWriter(buffer)) {
      DOCUMENTS.encode(writer, document, EncoderContext.builder().build());
      return buffer.toByteArray();
    }
  }

  static Document document(byte[] bytes) {
    try (var reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
      return DOCUMENTS.decode(reader, DecoderContext.builder().build());
    }
  }
}
