package saitrong.timer;

import saitrong.shared.PersonalText;

/// A timer that this instance has claimed.
///
/// @param made tells it from a later one of the same key
/// @param tries that failed before
record DueTimer(String key, String made, String kind, int tries, PersonalText payload) {}
