package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.Base64;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.Secret;
import saitrong.store.NamingKey.Known;

/// A start with a key that would make strangers of all citizens is refused.
class NamingKeyTest {

  private static final String OLD = key(1);
  private static final String NEW = key(2);

  @RegisterExtension static final TestStore STORE = TestStore.with(NamingKey.COLLECTION);

  @Test
  void takesAnyKeyForADatabaseThatIsNew() {
    assertThat(with(NEW).known()).isEqualTo(Known.NOT_YET);
    with(NEW).remember();
    with(NEW).remember();

    assertThat(with(NEW).known()).isEqualTo(Known.SAME);
  }

  @Test
  void refusesAnotherKeyThanTheFirstStartHad() {
    with(OLD).remember();

    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> with(NEW).remember())
        .withMessageContaining("กุญแจเดิม")
        .withMessageContaining("Put the old key last");
    assertThat(with(NEW).known()).isEqualTo(Known.ANOTHER);
    assertThat(with(OLD).known()).isEqualTo(Known.SAME);
  }

  @Test
  void refusesKeysInTheWrongOrder() {
    with(OLD).remember();

    assertThatNoException().isThrownBy(() -> with(OLD, NEW, OLD).remember());
    assertThatNoException().isThrownBy(() -> with(NEW, OLD).remember());
    assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> with(OLD, NEW).remember());
  }

  @Test
  void doesNotTellTheKey() {
    with(OLD).remember();

    var byId = new Document("_id", "key");
    var row = String.valueOf(STORE.database().getCollection("installation").find(byId).first());
    assertThat(row).doesNotContain(OLD).contains("check");
  }

  private static NamingKey with(String... keys) {
    return new NamingKey(STORE.database(), FieldCipher.of(new Secret(String.join(",", keys))));
  }

  private static String key(int filling) {
    var bytes = new byte[32];
    Arrays.fill(bytes, (byte) filling);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
