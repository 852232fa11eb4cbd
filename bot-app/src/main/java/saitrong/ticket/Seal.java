package saitrong.ticket;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import saitrong.shared.PersonalText;
import saitrong.store.FieldCipher;

/// What citizens and staff wrote, sealed for the one place where it belongs.
record Seal(FieldCipher cipher) {

  byte[] details(List<Detail> details, String place) {
    var rows = details.stream().map(Seal::row).toList();
    var bson = new RawBsonDocument(new Document("details", rows), new DocumentCodec());
    var buffer = bson.getByteBuffer().asNIO();
    var plain = new byte[buffer.remaining()];
    buffer.get(plain);
    return cipher.seal(plain, place);
  }

  private static Document row(Detail detail) {
    var row =
        new Document("name", detail.name())
            .append("shown", detail.shown().value())
            .append("stored", detail.stored());
    return detail.label() == null ? row : row.append("label", detail.label());
  }

  List<Detail> openDetails(byte[] sealed, String place) {
    var document = new RawBsonDocument(cipher.open(sealed, place)).decode(new DocumentCodec());
    var details = new ArrayList<Detail>();
    for (var row : document.getList("details", Document.class)) {
      details.add(
          new Detail(
              row.getString("name"),
              row.getString("label"),
              new PersonalText(row.getString("shown")),
              new LinkedHashMap<>(row.get("stored", Document.class))));
    }
    return details;
  }

  Sealed remark(PersonalText words, String place) {
    return new Sealed(cipher.seal(words.value().getBytes(StandardCharsets.UTF_8), place));
  }

  PersonalText openRemark(Sealed sealed, String place) {
    return new PersonalText(new String(cipher.open(sealed.bytes(), place), StandardCharsets.UTF_8));
  }
}
