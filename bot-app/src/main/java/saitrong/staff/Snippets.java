package saitrong.staff;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.KnownAlready;

/// The collection `staff_snippets`: short texts that an officer uses again and again. They are
/// their own, as nobody else's words are put into a message by them, and go when the account is
/// closed.
public final class Snippets {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed("staff_snippets", DeclaredIndex.on("account", "_id"));

  /// More are not found again by looking at them.
  public static final int MOST = 50;

  private static final String ACCOUNT = "account";
  private static final String TITLE = "title";
  private static final String WORDS = "words";

  private final MongoCollection<Document> rows;

  Snippets(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// @param title by which its officer finds it
  /// @param words with `{variables}` that are filled in where it is used
  public record Snippet(String id, String title, String words) {

    @Override
    public String toString() {
      return "Snippet[" + id + "]";
    }
  }

  /// The oldest first.
  public List<Snippet> of(Login account) {
    return rows.find(eq(ACCOUNT, account.value()))
        .sort(ascending("_id"))
        .map(Snippets::snippet)
        .into(new ArrayList<>());
  }

  private static Snippet snippet(Document row) {
    return new Snippet(row.getString("_id"), row.getString(TITLE), row.getString(WORDS));
  }

  /// One that is there already stays as it is.
  ///
  /// @return false where there are too many
  public boolean add(Login account, Snippet added) {
    var all = of(account);
    if (all.stream().anyMatch(it -> it.id().equals(added.id()))) {
      return true;
    }
    return all.size() < MOST && insert(account, added);
  }

  private boolean insert(Login account, Snippet added) {
    try {
      rows.insertOne(
          new Document("_id", added.id())
              .append("v", 1)
              .append(ACCOUNT, account.value())
              .append(TITLE, added.title())
              .append(WORDS, added.words()));
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
    }
    return true;
  }

  /// @return false where it is not theirs, or there no more
  public boolean change(Login account, Snippet changed) {
    var to = combine(set(TITLE, changed.title()), set(WORDS, changed.words()));
    return rows.updateOne(one(account, changed.id()), to).getMatchedCount() == 1;
  }

  public void remove(Login account, String id) {
    rows.deleteOne(one(account, id));
  }

  private static Bson one(Login account, String id) {
    return and(eq("_id", id), eq(ACCOUNT, account.value()));
  }

  /// Their account is closed.
  void forget(Login account) {
    rows.deleteMany(eq(ACCOUNT, account.value()));
  }
}
