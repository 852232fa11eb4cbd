package saitrong.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;

/// The files of the embedded database: a tree of pages, and the journal of what is not in it yet.
/// They belong to one process at a time.
final class StoreFile implements AutoCloseable {

  static final String DOCUMENTS = "databases.";

  private static final String NAME = "saitrong.mv";
  private static final int CACHE_MB = 64;
  private static final int PAGE_BYTES = 4096;

  private final MVStore store;
  private final Journal journal;
  private final Checkpoints checkpoints;
  private final Map<String, JournaledMap<?, ?>> maps = new ConcurrentHashMap<>();

  private StoreFile(MVStore store, Journal journal, long journalBytes) {
    this.store = store;
    this.journal = journal;
    this.checkpoints = new Checkpoints(store, journal, journalBytes);
  }

  static StoreFile open(Path dataDir, long journalBytes) {
    var store = openTree(directory(dataDir).resolve(NAME));
    AddressFile.in(dataDir).remove(); // of one that was killed
    try {
      var file = new StoreFile(store, Journal.in(dataDir), journalBytes);
      file.checkpoints.catchUp(file::redoAll);
      return file;
    } catch (IOException e) {
      store.closeImmediately();
      throw new StoreUnavailable(
          "อ่านบันทึกการเปลี่ยนแปลงใน %s ไม่ได้ ตรวจสิทธิ์ของแฟ้ม หรือกู้จากสำเนา"
              .formatted(dataDir),
          "The journal in %s cannot be read: check its rights, or restore a copy."
              .formatted(dataDir),
          e);
    }
  }

  private static Path directory(Path dataDir) {
    try {
      return Files.createDirectories(dataDir);
    } catch (IOException e) {
      throw new StoreUnavailable(
          "สร้างโฟลเดอร์ข้อมูล %s ไม่ได้ ตรวจตำแหน่งและสิทธิ์".formatted(dataDir),
          "The data directory %s cannot be made: check its path and rights.".formatted(dataDir),
          e);
    }
  }

  private static MVStore openTree(Path file) {
    try {
      var store =
          new MVStore.Builder()
              .fileName(file.toString())
              .autoCommitDisabled() // the journal decides when
              .autoCommitBufferSize(0)
              .cacheSize(CACHE_MB)
              .pageSplitSize(PAGE_BYTES)
              .open();
      store.setRetentionTime(0); // or the file would grow with each checkpoint for 45 s
      store.setVersionsToKeep(0);
      return store;
    } catch (MVStoreException e) {
      throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? inUse(file, e) : broken(file, e);
    }
  }

  private static StoreInUse inUse(Path file, MVStoreException cause) {
    return new StoreInUse(
        ("แฟ้มฐานข้อมูล %s มีโปรแกรมอื่นใช้อยู่ หยุดโปรแกรมนั้น หรือให้ใช้ฐานข้อมูลเดียวกัน"
                + " โดยเปิดด้วยคำสั่ง store แล้วตั้งค่า SAITRONG_MONGODB_URI เป็นที่อยู่ที่แสดง")
            .formatted(file),
        ("The database file %s is in use by another process. Stop that one, or let both use one"
                + " database: run `store`, and set SAITRONG_MONGODB_URI to the address it prints.")
            .formatted(file),
        cause);
  }

  private static StoreUnavailable broken(Path file, MVStoreException cause) {
    return new StoreUnavailable(
        "เปิดแฟ้มฐานข้อมูล %s ไม่ได้ (รหัส %d) ตรวจสิทธิ์ของแฟ้ม หรือกู้จากสำเนา"
            .formatted(file, cause.getErrorCode()),
        "The database file %s cannot be opened (error %d): check its rights, or restore a copy."
            .formatted(file, cause.getErrorCode()),
        cause);
  }

  MVStore tree() {
    return store;
  }

  /// Documents by `_id`.
  JournaledMap<Object, byte[]> documents(String fullName) {
    return open(DOCUMENTS + fullName, BsonValueType.INSTANCE, ByteArrayDataType.INSTANCE);
  }

  /// `_id` by the values of a unique index.
  JournaledMap<KeyValue, Object> entries(String name) {
    return open(name, KeyValueType.INSTANCE, BsonValueType.INSTANCE);
  }

  @SuppressWarnings("unchecked") // the name tells the types: see redo
  private <K, V> JournaledMap<K, V> open(String name, DataType<K> keys, DataType<V> values) {
    return (JournaledMap<K, V>)
        maps.computeIfAbsent(
            name,
            _ ->
                new JournaledMap<>(
                    store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values)),
                    name.getBytes(StandardCharsets.UTF_8),
                    journal));
  }

  /// What is dropped must be empty when it is made again, also when only the journal knew of it.
  void forget(String name) {
    var dropped = maps.remove(name);
    if (dropped != null) {
      dropped.clear();
    }
  }

  private void redoAll(ByteBuffer frame) {
    while (frame.hasRemaining()) {
      byte[] name = new byte[DataUtils.readVarInt(frame)];
      frame.get(name);
      mapOf(new String(name, StandardCharsets.UTF_8)).redo(frame);
    }
  }

  private JournaledMap<?, ?> mapOf(String name) {
    return name.startsWith(DOCUMENTS)
        ? documents(name.substring(DOCUMENTS.length()))
        : entries(name);
  }

  /// Returns when everything that was changed so far survives a crash.
  void keep() {
    journal.keep();
    checkpoints.startWhenDue();
  }

  @Override
  public void close() {
    try {
      checkpoints.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      journal.close();
      store.close();
    }
  }
}
