package saitrong.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import saitrong.attachment.ChatPictures;
import saitrong.attachment.KeptFile;
import saitrong.store.FieldCipher;

/// Pictures in a chat, as LINE fetches them: by a link that nobody can make without our key. So
/// nothing is kept of the links themselves, and one opens as long as its picture is there.
public final class SentPictures {

  /// As the files of results: whoever scrolls up further asks again.
  public static final Duration LIVES = Duration.ofDays(30);

  private static final int LONGEST = 120;

  private final ChatPictures kept;
  private final PublicAddress address;
  private final FieldCipher cipher;
  private final InstantSource clock;

  SentPictures(ChatPictures kept, PublicAddress address, FieldCipher cipher, InstantSource clock) {
    this.kept = kept;
    this.address = address;
    this.cipher = cipher;
    this.clock = clock;
  }

  /// Whether anybody has said how LINE reaches this server.
  public boolean canBeSent() {
    return address.base() != null;
  }

  /// @param letter in which it goes out
  public Optional<URI> address(String letter) {
    return address.of("/pictures/" + letter + "." + proof(letter));
  }

  /// To be closed by the caller.
  Optional<KeptFile> opens(String name) {
    int dot = name.indexOf('.');
    if (dot < 0 || name.length() > LONGEST) {
      return Optional.empty();
    }
    var letter = name.substring(0, dot);
    return isOurs(letter, name.substring(dot + 1))
        ? kept.open(letter, clock.instant().minus(LIVES))
        : Optional.empty();
  }

  private boolean isOurs(String letter, String proof) {
    return MessageDigest.isEqual(proof.getBytes(UTF_8), proof(letter).getBytes(UTF_8));
  }

  private String proof(String letter) {
    var made = cipher.mac(("sent picture " + letter).getBytes(UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
  }
}
