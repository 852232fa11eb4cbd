package saitrong.timer;

import java.time.Instant;
import saitrong.shared.PersonalText;

/// Work for later that survives a restart: a reminder, the end of something half done. The
/// [TimerHandler] of its kind does it, on whichever instance comes first.
public interface Timers {

  /// Durable when this returns. Replaces an earlier one of this key, due or not; so a handler may
  /// put off its own.
  ///
  /// @param key names the work, and nothing personal: it stands in the log
  void set(String key, String kind, Instant due, PersonalText payload);

  /// What is being done at this moment is not stopped.
  void cancel(String key);
}
