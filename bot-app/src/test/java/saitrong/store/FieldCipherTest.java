package saitrong.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.Secret;

class FieldCipherTest {

  private static final String OLD = key(1);
  private static final String NEW = key(2);
  private static final byte[] WORDS = "น้ำไม่ไหล".getBytes(UTF_8);

  @Test
  void opensWhatItSealed() {
    var cipher = FieldCipher.of(new Secret(OLD));

    byte[] sealed = cipher.seal(WORDS, "mail");

    assertThat(cipher.open(sealed, "mail")).isEqualTo(WORDS);
    assertThat(new String(sealed, UTF_8)).doesNotContain("น้ำ");
  }

  @Test
  void sealsTheSameWordsDifferentlyEachTime() {
    var cipher = FieldCipher.of(new Secret(OLD));

    assertThat(cipher.seal(WORDS, "mail")).isNotEqualTo(cipher.seal(WORDS, "mail"));
  }

  @Test
  void refusesAnyAlteredByte() {
    var cipher = FieldCipher.of(new Secret(OLD));
    byte[] sealed = cipher.seal(WORDS, "mail");

    for (int i = 0; i < sealed.length; i++) {
      byte[] altered = sealed.clone();
      altered[i] ^= 1;
      // An altered key's name looks like a key that another instance has.
      assertThatThrownBy(() -> cipher.open(altered, "mail"))
          .isInstanceOfAny(UnreadableValue.class, MissingKey.class)
          .hasMessageNotContaining("น้ำ");
    }
  }

  @Test
  void refusesAValueThatWasMovedElsewhere() {
    var cipher = FieldCipher.of(new Secret(OLD));
    byte[] sealed = cipher.seal(WORDS, "mail");

    assertRefused(() -> cipher.open(sealed, "transcript"));
  }

  @Test
  void refusesAValueOfAnotherKeyAndSaysThatTheKeyIsMissing() {
    byte[] sealed = FieldCipher.of(new Secret(OLD)).seal(WORDS, "mail");
    var other = FieldCipher.of(new Secret(NEW));

    assertThatThrownBy(() -> other.open(sealed, "mail"))
        .isInstanceOf(MissingKey.class)
        .hasMessageContaining("SAITRONG_ENCRYPTION_KEY");
    assertThat(other.lacksTheKeyOf(sealed)).isTrue();
    assertThat(other.lacksTheKeyOf(other.seal(WORDS, "mail"))).isFalse();
    assertThat(other.lacksTheKeyOf(WORDS)).as("no sealed value at all").isFalse();
  }

  @Test
  void refusesWhatIsNoSealedValue() {
    var cipher = FieldCipher.of(new Secret(OLD));

    assertRefused(() -> cipher.open(new byte[0], "mail"));
    assertRefused(() -> cipher.open(WORDS, "mail"));
  }

  @Test
  void opensOldValuesAfterANewKeyIsPutInFront() {
    byte[] old = FieldCipher.of(new Secret(OLD)).seal(WORDS, "mail");
    var rotated = FieldCipher.of(new Secret(NEW + ", " + OLD));

    assertThat(rotated.open(old, "mail")).isEqualTo(WORDS);
    assertThat(FieldCipher.of(new Secret(NEW)).open(rotated.seal(WORDS, "mail"), "mail"))
        .isEqualTo(WORDS);
  }

  @Test
  void readsANewKeyBeforeAnybodyWritesWithIt() {
    var before = FieldCipher.of(new Secret(OLD));
    var first = FieldCipher.of(new Secret(OLD + "," + NEW + "," + OLD));
    var second = FieldCipher.of(new Secret(NEW + "," + OLD));

    assertThat(first.open(second.seal(WORDS, "mail"), "mail")).isEqualTo(WORDS);
    assertThat(before.open(first.seal(WORDS, "mail"), "mail")).isEqualTo(WORDS);
    assertThat(first.mac(WORDS)).isEqualTo(before.mac(WORDS)).isEqualTo(second.mac(WORDS));
  }

  @Test
  void namesThingsTheSameAfterANewKeyIsPutInFront() {
    var before = FieldCipher.of(new Secret(OLD));
    var after = FieldCipher.of(new Secret(NEW + "," + OLD));

    assertThat(after.mac(WORDS)).isEqualTo(before.mac(WORDS)).hasSize(32);
    assertThat(FieldCipher.of(new Secret(NEW)).mac(WORDS)).isNotEqualTo(before.mac(WORDS));
  }

  @Test
  void saysHowToMakeAKeyWhenOneIsMissingOrBroken(@TempDir Path data) {
    assertThatThrownBy(() -> EncryptionKeys.from(settings("", data, false)))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("openssl rand -base64 32");
    assertThatThrownBy(() -> FieldCipher.of(new Secret(OLD + ",c2hvcnQ=")))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("key 2")
        .hasMessageNotContaining("c2hvcnQ=");
    assertThatThrownBy(() -> FieldCipher.of(new Secret("no base64!")))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageNotContaining("no base64!");
  }

  @Test
  void makesAKeyForTheDemoThatOnlyItsOwnerCanRead(@TempDir Path data) throws IOException {
    var first = EncryptionKeys.from(settings("", data.resolve("new"), true));
    var second = EncryptionKeys.from(settings("", data.resolve("new"), true));

    assertThat(second).isEqualTo(first);
    assertThat(EncryptionKeys.parse(first)).hasSize(1);
    assertThat(Files.getPosixFilePermissions(data.resolve("new/encryption.key")))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
  }

  @Test
  void prefersTheGivenKeyToAMadeOne(@TempDir Path data) {
    assertThat(EncryptionKeys.from(settings(NEW, data, true))).isEqualTo(new Secret(NEW));
    assertThat(data).isEmptyDirectory();
  }

  private static StoreSettings settings(String key, Path data, boolean makeKey) {
    return new StoreSettings(new Secret(""), data, new Secret(key), makeKey, false);
  }

  private static void assertRefused(Runnable opening) {
    assertThatThrownBy(opening::run)
        .isInstanceOf(UnreadableValue.class)
        .hasMessageNotContaining("น้ำ");
  }

  private static String key(int filling) {
    var bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) filling);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
