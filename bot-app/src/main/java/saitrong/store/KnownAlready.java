package saitrong.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells "this is there already", which is how several instances find out who was faster, from all
/// other ways in which a bulk of writes can fail in part.
public final class KnownAlready {

  private static final int DUPLICATE_KEY = 11000;

  private KnownAlready() {}

  /// The places in an unordered bulk of what was there already; the rest is durable.
  ///
  /// @throws MongoBulkWriteException the same, when anything else went wrong or the store cannot
  ///   promise what it wrote
  public static Set<Integer> among(MongoBulkWriteException partly) {
    var errors = partly.getWriteErrors();
    if (partly.getWriteConcernError() != null
        || errors.stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
      throw partly;
    }
    return errors.stream().map(error -> error.getIndex()).collect(Collectors.toSet());
  }

  /// The same of a single write: returns only when this was there already.
  ///
  /// @throws MongoWriteException the same, when anything else went wrong
  public static void require(MongoWriteException failure) {
    if (failure.getError().getCode() != DUPLICATE_KEY) {
      throw failure;
    }
  }
}
