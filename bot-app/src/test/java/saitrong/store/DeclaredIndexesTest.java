package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeclaredIndexesTest {

  @RegisterExtension static final TestStore STORE = TestStore.with();

  @Test
  void makesEachIndexOnce() {
    var cases =
        DeclaredCollection.indexed(
            "cases", DeclaredIndex.on("citizen", "-at"), DeclaredIndex.uniqueOn("number"));

    make(cases);
    make(cases);

    assertThat(STORE.database().getCollection("cases").listIndexes())
        .extracting(index -> index.get("key"))
        .containsExactlyInAnyOrder(
            new Document("_id", 1),
            new Document("citizen", 1).append("at", -1),
            new Document("number", 1));
  }

  @Test
  void saysWhichIndexIsThereWithAnotherDefinition() {
    make(DeclaredCollection.indexed("other", DeclaredIndex.uniqueOn("number")));

    assertThatThrownBy(() ->
            make(DeclaredCollection.indexed("other", DeclaredIndex.uniqueIfPresentOn("number"))))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessageContaining("number_1 of collection other")
        .hasMessageContaining("Drop it");
  }

  private static void make(DeclaredCollection collection) {
    new DeclaredIndexes(STORE.database(), List.of(collection)).afterPropertiesSet();
  }
}
