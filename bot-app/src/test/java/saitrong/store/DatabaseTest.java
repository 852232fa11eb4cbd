package saitrong.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.Secret;

class DatabaseTest {

  @TempDir Path data;

  /// The driver's own words may quote a piece of the password.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mongodb://saitrong:pa:ss@word1@db.example/saitrong",
        "db.example:27017?password=pa/ss@word1",
        "mongodb://saitrong:pa%ss@word1@db.example/saitrong"
      })
  void isAtNoAddressThatIsNoneAndQuotesNothingOfIt(String address) {
    assertThatExceptionOfType(StoreUnavailable.class)
        .isThrownBy(() -> Database.open(new Secret(address), data))
        .withMessageContainingAll("SAITRONG_MONGODB_URI", "encode @ : / %")
        .withNoCause()
        .matches(it -> !it.toString().matches("(?s).*(pa[/:%]|word1|ss@).*"));
  }
}
