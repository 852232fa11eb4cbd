package saitrong.cases.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Ulid;
import saitrong.store.FieldCipher;
import saitrong.ticket.ReceiptNumber;

/// What each form carries, so that sending it twice is sending it once. Only this installation
/// makes them, for one case each, or for a new one: an id that was made up, or taken from another
/// case, would pass for a step that was taken there.
record OnceTokens(Ulid ids, FieldCipher cipher) {

  private static final String NEW = "new case";

  String fresh(ReceiptNumber number) {
    return fresh(number.toString());
  }

  String freshForANewCase() {
    return fresh(NEW);
  }

  private String fresh(String about) {
    var id = ids.next();
    return id + "." + proof(id, about);
  }

  /// The id for the step; absent where this is no token for that case.
  Optional<String> read(@Nullable String token, ReceiptNumber number) {
    return read(token, number.toString());
  }

  Optional<String> readForANewCase(@Nullable String token) {
    return read(token, NEW);
  }

  private Optional<String> read(@Nullable String token, String about) {
    if (token == null) {
      return Optional.empty();
    }
    int dot = token.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    var id = token.substring(0, dot);
    return MessageDigest.isEqual(
            token.substring(dot + 1).getBytes(UTF_8), proof(id, about).getBytes(UTF_8))
        ? Optional.of(id)
        : Optional.empty();
  }

  private String proof(String id, String about) {
    var bytes = ("once " + id + " " + about).getBytes(UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.mac(bytes));
  }
}
