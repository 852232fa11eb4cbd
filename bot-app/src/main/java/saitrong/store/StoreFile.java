package saitrong.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// The one file of the embedded database. It belongs to one process at a time.
record StoreFile(MVStore store) implements AutoCloseable {

  private static final String NAME = "saitrong.mv";
  private static final int CACHE_MB = 64;
  private static final int PAGE_BYTES = 4096;

  static StoreFile open(Path dataDir) {
    var file = inside(dataDir);
    try {
      var store =
          new MVStore.Builder()
              .fileName(file.toString())
              .autoCommitDisabled() // we commit, before we answer
              .autoCommitBufferSize(0)
              .cacheSize(CACHE_MB)
              .pageSplitSize(PAGE_BYTES)
              .open();
      store.setRetentionTime(0); // or each commit would grow the file for 45 s
      store.setVersionsToKeep(0);
      return new StoreFile(store);
    } catch (MVStoreException e) {
      throw new StoreUnavailable(sentenceFor(e, file), e);
    }
  }

  private static Path inside(Path dataDir) {
    try {
      return Files.createDirectories(dataDir).resolve(NAME);
    } catch (IOException e) {
      throw new StoreUnavailable(
          "The data directory %s cannot be made: check its path and rights.".formatted(dataDir), e);
    }
  }

  private static String sentenceFor(MVStoreException e, Path file) {
    return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
        ? ("The database file %s is in use by another process. Stop that one, or let both use one"
                + " database: run `store`, and set SAITRONG_MONGODB_URI to the address it prints.")
            .formatted(file)
        : "The database file %s cannot be opened (error %d): check its rights, or restore a copy."
            .formatted(file, e.getErrorCode());
  }

  @Override
  public void close() {
    store.close();
  }
}
