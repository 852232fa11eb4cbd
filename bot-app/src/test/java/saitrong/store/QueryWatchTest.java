package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueryWatchTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          DeclaredCollection.indexed(
              "rows", DeclaredIndex.on("citizen", "-at"), DeclaredIndex.uniqueIfPresentOn("case")),
          DeclaredCollection.toDo("waiting"));

  @AfterEach
  void startAfresh() {
    STORE.queries().forget(); // the misses of this class are meant
  }

  @Test
  void acceptsWhatGoesByIdOrByADeclaredIndex() {
    rows().find(Filters.and(Filters.eq("_id", "a"), Filters.eq("version", 1))).first();
    rows().find(Filters.gte("_id", "a")).sort(Sorts.ascending("_id")).first();
    rows().find(Filters.eq("citizen", "c")).sort(Sorts.descending("at")).first();
    rows().find(Filters.and(Filters.eq("citizen", "c"), Filters.gt("at", 5))).first();
    rows().find(Filters.eq("case", 7)).sort(Sorts.ascending("name")).first();
    rows().updateMany(Filters.in("citizen", "c", "d"), Updates.set("seen", true));
    rows().deleteMany(Filters.or(Filters.eq("_id", "a"), Filters.eq("case", 8)));
    rows().aggregate(List.of(Aggregates.match(Filters.eq("citizen", "c")), perKind())).first();

    assertThat(STORE.queries().asked()).hasSize(8);
    assertThatCode(STORE.queries()::verify).doesNotThrowAnyException();
  }

  @Test
  void reportsEachKindOfQueryThatWouldScan() {
    assertMissed(() -> rows().find(Filters.eq("kind", "said")).first());
    assertMissed(() -> rows().find(Filters.gt("at", 5)).first());
    assertMissed(() -> rows().find(Filters.ne("_id", "a")).first());
    assertMissed(() -> rows().find().first());
    assertMissed(() -> rows().countDocuments(Filters.eq("kind", "said")));
    assertMissed(() -> rows().distinct("kind", String.class).first());
    assertMissed(() -> rows().deleteMany(Filters.eq("kind", "said")));
    assertMissed(() -> rows().findOneAndDelete(Filters.eq("kind", "said")));
    assertMissed(() ->
        rows()
            .bulkWrite(
                List.of(
                    new UpdateOneModel<>(Filters.eq("_id", "a"), Updates.set("x", 1)),
                    new UpdateOneModel<>(Filters.eq("kind", "a"), Updates.set("x", 1)))));
    assertMissed(
        () -> rows().find(Filters.or(Filters.eq("_id", "a"), Filters.eq("kind", "b"))).first());
    assertMissed(() -> rows().aggregate(List.of(perKind())).first());
  }

  @Test
  void reportsASortThatNoIndexRunsAlong() {
    assertMissed(
        () -> rows().find(Filters.eq("citizen", "c")).sort(Sorts.ascending("kind")).first());
    assertMissed(() -> rows().find(Filters.gt("_id", "a")).sort(Sorts.ascending("at")).first());
    assertMissed(() -> rows().find().sort(Sorts.orderBy(Sorts.ascending("citizen", "at"))).first());
  }

  @Test
  void letsASmallToDoCollectionBeScanned() {
    STORE.database().getCollection("waiting").find(Filters.lt("until", 5)).first();

    assertThatCode(STORE.queries()::verify).doesNotThrowAnyException();
  }

  @Test
  void reportsACollectionThatNobodyDeclared() {
    assertMissed(() -> STORE.database().getCollection("secret").find(Filters.eq("_id", 1)).first());
  }

  private static void assertMissed(Runnable query) {
    STORE.queries().forget();
    query.run();

    assertThatThrownBy(STORE.queries()::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("No declared index covers");
  }

  private static org.bson.conversions.Bson perKind() {
    return Aggregates.group("$kind", Accumulators.sum("count", 1));
  }

  private static MongoCollection<Document> rows() {
    return STORE.database().getCollection("rows");
  }
}
