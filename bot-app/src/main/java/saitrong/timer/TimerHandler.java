package saitrong.timer;

import saitrong.shared.PersonalText;

/// Does the due work of one kind. After a crash in the middle it is asked again, so doing it twice
/// for a key must be like doing it once.
public interface TimerHandler {

  /// Short and for ever: it is stored.
  String kind();

  /// Whatever it throws, it is tried again later, some times.
  void perform(String key, PersonalText payload);
}
