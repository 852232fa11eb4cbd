package saitrong.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import saitrong.store.FieldCipher;

/// What only this installation can make of a row of the [AuditTrail]: out of all that is in it, and
/// of the proof of the row before. Whoever has the database, and not the key, cannot make another.
record TrailProof(FieldCipher cipher) {

  /// Before the first row.
  static final String NONE = "";

  /// Stands for what was never written so.
  private static final String OF_ANOTHER_KIND = "\0";

  /// @param before the proof of the row before
  String of(Document row, String before) {
    var parts =
        Stream.of(
            before,
            Long.toString(number(row)),
            text(row, "_id"),
            moment(row),
            text(row, "by"),
            text(row, "account"),
            text(row, "did"),
            text(row, "about"));
    // The lengths keep words from moving from one field to the next.
    var whole = parts.map(it -> it.length() + ":" + it).collect(Collectors.joining(" "));
    var mac = cipher.mac(("audit " + whole).getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }

  /// As whatever number it came back from a backup.
  static long number(Document row) {
    return row.get(AuditTrail.NUMBER) instanceof Number number ? number.longValue() : 0;
  }

  /// Empty where there is none: what comes after it proves then that something is wrong.
  static String proof(Document row) {
    return row.get(AuditTrail.PROOF) instanceof String proof ? proof : NONE;
  }

  private static String moment(Document row) {
    return row.get("at") instanceof Date at ? Long.toString(at.getTime()) : OF_ANOTHER_KIND;
  }

  /// A row that somebody edited may hold anything, and is told and not stumbled over.
  private static String text(Document row, String field) {
    return row.get(field) instanceof String text ? text : OF_ANOTHER_KIND;
  }
}
