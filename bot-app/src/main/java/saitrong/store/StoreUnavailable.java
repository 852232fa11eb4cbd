package saitrong.store;

import com.mongodb.MongoException;
import org.jspecify.annotations.Nullable;

/// The database cannot be opened. The message is a sentence for the operator that says what to do,
/// in Thai and in English, one line each.
public sealed class StoreUnavailable extends RuntimeException permits StoreInUse {

  private static final long serialVersionUID = 1;

  private final String thai;
  private final String english;

  StoreUnavailable(String thai, String english) {
    this(thai, english, null);
  }

  StoreUnavailable(String thai, String english, @Nullable Throwable cause) {
    super(thai + "\n" + english, cause);
    this.thai = thai;
    this.english = english;
  }

  /// The driver cannot reach it, or got no answer.
  static StoreUnavailable silent(MongoException failure) {
    String kind = failure.getClass().getSimpleName();
    return new StoreUnavailable(
        "ฐานข้อมูลไม่ตอบ (%s) ตรวจ SAITRONG_MONGODB_URI และตรวจว่าฐานข้อมูลเปิดอยู่"
            .formatted(kind),
        "The database does not answer (%s): check SAITRONG_MONGODB_URI and that it runs."
            .formatted(kind),
        failure);
  }

  public String thai() {
    return thai;
  }

  public String english() {
    return english;
  }
}
