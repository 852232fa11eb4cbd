package saitrong.rating;

import org.bson.Document;

/// The stored form of what a score is counted under.
final class SplitCodec {

  private SplitCodec() {}

  static Document toDocument(Split split) {
    return new Document("kind", split.kind())
        .append("group", split.group())
        .append("system", split.system())
        .append("topic", split.topic())
        .append("unit", split.unit());
  }

  static Split fromDocument(Document row) {
    return new Split(
        row.getString("kind"),
        row.getString("group"),
        row.getString("system"),
        row.getString("topic"),
        row.getString("unit"));
  }
}
