package saitrong.ticket;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;

/// People and matters that no real ones look like.
final class Cases {

  static final CitizenId SOMEBODY = new CitizenId("somebody");
  static final CitizenId ANOTHER = new CitizenId("another");

  /// Friday evening, 19.42 in Bangkok.
  static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T12:42:00Z");

  static final List<Detail> LAMP = List.of(said("อาการ", "ไฟไม่ติดหน้าบ้านเลขที่ศูนย์"));

  private Cases() {}

  static FieldCipher cipher() {
    return FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  }

  static Detail said(String name, String words) {
    return new Detail(
        name,
        name,
        new PersonalText(words),
        Map.of("key", name, "kind", "words", "text", words, "size", 7L, "parts", List.of("a")));
  }

  static Opening opening(String key) {
    return opening(key, SOMEBODY, FRIDAY_EVENING);
  }

  static Opening opening(String key, CitizenId citizen, Instant at) {
    return opening(key, citizen, "street-light", at);
  }

  static Opening opening(String key, CitizenId citizen, String kind, Instant at) {
    return new Opening(key, citizen, kind, false, Channel.LINE, Received.of(at, at), LAMP);
  }

  static Opening confidential(String key) {
    var at = FRIDAY_EVENING;
    return new Opening(
        key, SOMEBODY, "corruption-tip", true, Channel.LINE, Received.of(at, at), LAMP);
  }
}
