package saitrong.cases.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import saitrong.shared.Ulid;
import saitrong.store.FieldCipher;
import saitrong.ticket.ReceiptNumber;

/// What each form of a case carries, so that sending it twice is sending it once. Only this
/// installation makes them, for one case each: an id that was made up, or taken from another case,
/// would pass for a step that was taken there.
record OnceTokens(Ulid ids, FieldCipher cipher) {

  String fresh(ReceiptNumber number) {
    var id = ids.next();
    return id + "." + proof(id, number);
  }

  /// The id for the step; absent where this is no token for that case.
  Optional<String> read(String token, ReceiptNumber number) {
    int dot = token.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    var id = token.substring(0, dot);
    return MessageDigest.isEqual(
            token.substring(dot + 1).getBytes(UTF_8), proof(id, number).getBytes(UTF_8))
        ? Optional.of(id)
        : Optional.empty();
  }

  private String proof(String id, ReceiptNumber number) {
    var bytes = ("once " + id + " " + number).getBytes(UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.mac(bytes));
  }
}
