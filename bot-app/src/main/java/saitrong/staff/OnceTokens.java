package saitrong.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Ulid;
import saitrong.store.FieldCipher;

/// What each form carries, so that sending it twice is sending it once. Only this installation
/// makes them, each for one thing: an id that was made up, or taken from another page, would pass
/// for what was done there.
public record OnceTokens(Ulid ids, FieldCipher cipher) {

  /// @param about what the form is for, as the number of a case
  public String fresh(String about) {
    var id = ids.next();
    return id + "." + proof(id, about);
  }

  /// The id of the form; absent where this is no token for that.
  public Optional<String> read(@Nullable String token, String about) {
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
