package saitrong.outbox;

import java.util.List;
import java.util.function.Supplier;

/// Hears what LINE took and how it calls it: whoever quotes a message of ours names it so.
public interface SentMessages {

  SentMessages IGNORED = (_, _) -> {};

  /// Must not fail: what is sent is sent.
  ///
  /// @param frozen as they went out
  /// @param names of LINE's, in the same order; empty where it told none
  void sent(byte[] frozen, Supplier<List<String>> names);
}
