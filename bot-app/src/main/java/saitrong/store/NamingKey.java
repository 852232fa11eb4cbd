package saitrong.store;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Arrays;
import org.bson.Document;
import org.bson.types.Binary;

/// The key that names the citizens is the same for ever, or everybody becomes a stranger, and
/// nothing would show it: rows of the other names are not even met. So the collection
/// `installation` holds, from the first start on, what tells this key from any other and not the
/// key.
public final class NamingKey {

  static final DeclaredCollection COLLECTION = DeclaredCollection.indexed("installation");

  private static final String KEY = "key";
  private static final byte[] CHECKED = "key check".getBytes(UTF_8);

  private final MongoCollection<Document> rows;
  private final FieldCipher cipher;

  public NamingKey(MongoDatabase database, FieldCipher cipher) {
    this.rows = database.getCollection(COLLECTION.name());
    this.cipher = cipher;
  }

  /// How the key that is set stands to the one that this database began with.
  public enum Known {
    SAME,
    ANOTHER,
    /// The database has not been used yet.
    NOT_YET
  }

  public Known known() {
    var row = rows.find(eq("_id", KEY)).first();
    if (row == null) {
      return Known.NOT_YET;
    }
    boolean same = Arrays.equals(row.get("check", Binary.class).getData(), cipher.mac(CHECKED));
    return same ? Known.SAME : Known.ANOTHER;
  }

  /// At each start, before anything is named.
  ///
  /// @throws StoreUnavailable this database began with another key
  public void remember() {
    try {
      if (known() == Known.NOT_YET) {
        write();
      }
      if (known() == Known.ANOTHER) {
        throw another();
      }
    } catch (MongoException away) {
      throw StoreUnavailable.silent(away);
    }
  }

  private void write() {
    var row =
        new Document("_id", KEY).append("v", 1).append("check", new Binary(cipher.mac(CHECKED)));
    try {
      rows.insertOne(row);
    } catch (MongoWriteException another) {
      KnownAlready.require(another);
    }
  }

  public static StoreUnavailable another() {
    return new StoreUnavailable(
        "กุญแจตัวสุดท้ายใน SAITRONG_ENCRYPTION_KEY ไม่ใช่กุญแจที่ฐานข้อมูลนี้ใช้มาแต่แรก"
            + " หากเริ่มทำงาน ระบบจะไม่รู้จักผู้รับบริการเดิม ใส่กุญแจเดิมไว้เป็นตัวสุดท้าย (ดู"
            + " docs/operate.md หัวข้อ Keys)",
        "The last key in SAITRONG_ENCRYPTION_KEY is not the one that this database began with:"
            + " everybody would be a stranger. Put the old key last (docs/operate.md, \"Keys\").");
  }
}
