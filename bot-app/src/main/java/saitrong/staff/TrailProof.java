package saitrong.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import saitrong.store.FieldCipher;

/// What only this installation can make of a row of the [AuditTrail]: out of all that is in it, and
/// of the proof of the row before. Whoever has the database, and not the key, cannot make another.
record TrailProof(FieldCipher cipher) {

  /// Before the first row.
  static final String NONE = "";

  /// @param before the proof of the row before
  String of(Document row, String before) {
    var parts =
        Stream.of(
            before,
            row.getLong(AuditTrail.NUMBER).toString(),
            row.getString("_id"),
            Long.toString(row.getDate("at").getTime()),
            row.getString("by"),
            row.getString("account"),
            row.getString("did"),
            row.getString("about"));
    // The lengths keep words from moving from one field to the next.
    var whole = parts.map(it -> it.length() + ":" + it).collect(Collectors.joining(" "));
    var mac = cipher.mac(("audit " + whole).getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }
}
