package saitrong.inbox;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.Followed;
import saitrong.inbox.Inbound.InGroup;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.Inbound.SentFile;
import saitrong.inbox.Inbound.SentFile.Kind;
import saitrong.inbox.Inbound.SentFile.PictureSet;
import saitrong.inbox.Inbound.SentPlace;
import saitrong.inbox.Inbound.SentSticker;
import saitrong.inbox.Inbound.Tapped;
import saitrong.inbox.Inbound.Unfollowed;
import saitrong.inbox.Inbound.Unsent;
import saitrong.inbox.Inbound.Unsupported;
import saitrong.shared.PersonalText;

/// The stored form of what came in: a small BSON document with a short `kind`, no Java names.
/// Written on every event, so it goes to the bytes directly; read only after a crash and by the
/// console. The same bytes become the transcript's row, so a citizen number is not among them.
final class InboundCodec {

  private static final DocumentCodec DOCUMENTS = new DocumentCodec();

  private InboundCodec() {}

  static byte[] toBytes(Inbound event) {
    try (var buffer = new BasicOutputBuffer(512);
        var writer = new BsonBinaryWriter(buffer)) {
      writer.writeStartDocument();
      var token = event.envelope().replyToken();
      write(writer, "token", token == null ? null : token.value());
      write(writer, event);
      writer.writeEndDocument();
      return buffer.toByteArray();
    }
  }

  private static void write(BsonBinaryWriter to, Inbound event) {
    switch (event) {
      case Said said -> {
        to.writeString("kind", "said");
        to.writeString("message", said.message().value());
        to.writeString("text", said.text().value());
        to.writeBoolean("masked", said.masked());
        write(to, "quoted", said.quoted() == null ? null : said.quoted().value());
      }
      case Tapped tapped -> {
        to.writeString("kind", "tapped");
        to.writeString("data", tapped.data());
        to.writeStartDocument("params");
        tapped.params().forEach(to::writeString);
        to.writeEndDocument();
      }
      case SentFile file -> write(to, file);
      case SentPlace place -> {
        to.writeString("kind", "place");
        to.writeString("message", place.message().value());
        write(to, "title", place.title() == null ? null : place.title().value());
        write(to, "address", place.address() == null ? null : place.address().value());
        to.writeDouble("latitude", place.latitude());
        to.writeDouble("longitude", place.longitude());
      }
      case SentSticker sticker -> {
        to.writeString("kind", "sticker");
        to.writeString("message", sticker.message().value());
        to.writeString("package", sticker.packageId());
        to.writeString("sticker", sticker.stickerId());
        write(to, "says", sticker.says() == null ? null : sticker.says().value());
      }
      case Followed followed -> {
        to.writeString("kind", "followed");
        to.writeBoolean("unblocked", followed.unblocked());
      }
      case Unfollowed _ -> to.writeString("kind", "unfollowed");
      case Unsent unsent -> {
        to.writeString("kind", "unsent");
        to.writeString("message", unsent.message().value());
      }
      case InGroup _ -> to.writeString("kind", "group");
      case Unsupported unsupported -> {
        to.writeString("kind", "unsupported");
        to.writeString("what", unsupported.kind());
      }
    }
  }

  private static void write(BsonBinaryWriter to, SentFile file) {
    to.writeString("kind", "file");
    to.writeString("message", file.message().value());
    to.writeString("sort", file.kind().name());
    write(to, "name", file.name() == null ? null : file.name().value());
    if (file.size() != null) {
      to.writeInt64("size", file.size());
    }
    if (file.length() != null) {
      to.writeInt64("millis", file.length().toMillis());
    }
    if (file.set() != null) {
      write(to, "set", file.set().id());
      if (file.set().index() != null) {
        to.writeInt32("index", file.set().index());
      }
      if (file.set().total() != null) {
        to.writeInt32("total", file.set().total());
      }
    }
  }

  private static void write(BsonBinaryWriter to, String name, @Nullable String value) {
    if (value != null) {
      to.writeString(name, value);
    }
  }

  /// Reads every form that was ever written.
  ///
  /// @param envelope as told by the row; its reply token is inside the bytes
  static Inbound fromBytes(byte[] bytes, Envelope envelope) {
    var stored = document(bytes);
    var token = stored.getString("token");
    var full = token == null ? envelope : envelope.with(new ReplyToken(token));
    return switch (stored.getString("kind")) {
      case "said" ->
          new Said(
              full,
              message(stored),
              new PersonalText(stored.getString("text")),
              stored.getBoolean("masked", false),
              stored.containsKey("quoted") ? new MessageId(stored.getString("quoted")) : null);
      case "tapped" -> new Tapped(full, stored.getString("data"), params(stored));
      case "file" -> file(stored, full);
      case "place" ->
          new SentPlace(
              full,
              message(stored),
              personal(stored, "title"),
              personal(stored, "address"),
              stored.getDouble("latitude"),
              stored.getDouble("longitude"));
      case "sticker" ->
          new SentSticker(
              full,
              message(stored),
              stored.getString("package"),
              stored.getString("sticker"),
              personal(stored, "says"));
      case "followed" -> new Followed(full, stored.getBoolean("unblocked", false));
      case "unfollowed" -> new Unfollowed(full);
      case "unsent" -> new Unsent(full, message(stored));
      case "group" -> new InGroup(full);
      case "unsupported" -> new Unsupported(full, stored.getString("what"));
      case String newer -> new Unsupported(full, newer);
    };
  }

  private static SentFile file(Document stored, Envelope envelope) {
    var millis = stored.getLong("millis");
    var set = stored.getString("set");
    return new SentFile(
        envelope,
        message(stored),
        Kind.valueOf(stored.getString("sort")),
        personal(stored, "name"),
        stored.getLong("size"),
        millis == null ? null : Duration.ofMillis(millis),
        set == null
            ? null
            : new PictureSet(set, stored.getInteger("index"), stored.getInteger("total")));
  }

  private static MessageId message(Document stored) {
    return new MessageId(stored.getString("message"));
  }

  private static @Nullable PersonalText personal(Document stored, String field) {
    var text = stored.getString(field);
    return text == null ? null : new PersonalText(text);
  }

  private static Map<String, String> params(Document stored) {
    var params = new HashMap<String, String>();
    stored.get("params", new Document()).forEach((name, value) -> params.put(name, (String) value));
    return params;
  }

  private static Document document(byte[] bytes) {
    try (var reader = new BsonBinaryReader(ByteBuffer.wrap(bytes))) {
      return DOCUMENTS.decode(reader, DecoderContext.builder().build());
    }
  }

  /// The envelope's times and ids live in the row, in the clear, for the order and the sweep need
  /// them.
  static Envelope envelope(Document row, CitizenId citizen) {
    return new Envelope(
        new EventId(row.getString("_id")),
        citizen,
        instant(row, "at"),
        instant(row, "arrived"),
        null,
        row.getBoolean("standby", false),
        true);
  }

  private static Instant instant(Document row, String field) {
    return row.getDate(field).toInstant();
  }
}
