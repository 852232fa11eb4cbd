package saitrong.store;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

/// Tells a database that is away, and will be back, from one that refuses what it is given: waiting
/// mends the first only.
public final class StoreAway {

  private StoreAway() {}

  /// A write that was shared with others brings its failure wrapped; one that ends with the process
  /// is cancelled.
  public static boolean is(Throwable failure) {
    return switch (failure) {
      case CompletionException wrapped when wrapped.getCause() != null -> is(wrapped.getCause());
      case CancellationException _ -> true;
      case MongoSocketException _, MongoTimeoutException _, MongoInterruptedException _ -> true;
      case MongoNotPrimaryException _, MongoNodeIsRecoveringException _ -> true;
      case MongoException other ->
          other.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
              || other.hasErrorLabel("RetryableWriteError");
      default -> false;
    };
  }
}
