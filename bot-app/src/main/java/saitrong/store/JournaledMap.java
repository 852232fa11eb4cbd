package saitrong.store;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/// A sorted map on disk whose every change goes to the journal too, as its outcome: doing it again
/// changes nothing.
final class JournaledMap<K, V> {

  private static final byte PUT = 1;
  private static final byte REMOVE = 2;
  private static final byte CLEAR = 3;

  private final MVMap<K, V> map;
  private final byte[] name;
  private final Journal journal;

  JournaledMap(MVMap<K, V> map, byte[] name, Journal journal) {
    this.map = map;
    this.name = name;
    this.journal = journal;
  }

  void put(K key, V value) {
    map.put(key, value);
    record(PUT, key);
    map.getValueType().write(journal.next(), value);
  }

  boolean putIfAbsent(K key, V value) {
    boolean absent = !map.containsKey(key);
    if (absent) {
      put(key, value);
    }
    return absent;
  }

  @Nullable V remove(K key) {
    V removed = map.remove(key);
    if (removed != null) {
      record(REMOVE, key);
    }
    return removed;
  }

  void clear() {
    map.clear();
    start(CLEAR);
  }

  private void record(byte change, K key) {
    map.getKeyType().write(start(change), key);
  }

  private WriteBuffer start(byte change) {
    return journal.next().putVarInt(name.length).put(name).put(change);
  }

  /// Does again what a change in the journal did; the map's name is read already.
  void redo(ByteBuffer change) {
    switch (change.get()) {
      case PUT -> map.put(map.getKeyType().read(change), map.getValueType().read(change));
      case REMOVE -> map.remove(map.getKeyType().read(change));
      case CLEAR -> map.clear();
      default -> throw new IllegalStateException("The journal holds a change of a later version.");
    }
  }

  @Nullable V get(K key) {
    return map.get(key);
  }

  boolean contains(K key) {
    return map.containsKey(key);
  }

  long size() {
    return map.sizeAsLong();
  }

  Stream<V> values() {
    return map.values().stream();
  }

  /// The keys in their order, from this one on.
  Iterator<K> keysFrom(K first) {
    return map.keyIterator(first);
  }

  Iterable<Map.Entry<K, V>> entries() {
    return map.entrySet();
  }

  Stream<Map.Entry<K, V>> stream() {
    return map.entrySet().stream();
  }
}
