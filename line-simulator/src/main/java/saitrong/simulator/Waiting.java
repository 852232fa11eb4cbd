package saitrong.simulator;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import saitrong.simulator.world.Chat;
import saitrong.simulator.world.ChatEntry;

/// Waits for a chat to look as a test wishes, and says what was there instead when it does not.
/// Never says who or what was written: test logs are logs too.
record Waiting(Chat chat) {

  List<ChatEntry> until(Predicate<List<ChatEntry>> wish, Duration atMost, String what) {
    try {
      var entries = chat.await(wish, atMost);
      if (!wish.test(entries)) {
        throw new AssertionError("In " + atMost + " there was not " + what + ": " + kinds(entries));
      }
      return entries;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + what, stopped);
    }
  }

  static List<ChatEntry> fromBot(List<ChatEntry> entries) {
    return entries.stream().filter(ChatEntry::isFromBot).toList();
  }

  private static List<String> kinds(List<ChatEntry> entries) {
    return entries.stream()
        .map(entry -> entry.from() + " " + entry.via() + " " + entry.status())
        .toList();
  }
}
