package saitrong.simulator.world;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A citizen as LINE knows one: whether a friend of the account, and when they last wrote to it.
public record Person(
    String id,
    String name,
    Friendship friendship,
    boolean wasFriend,
    @Nullable Instant lastWrote,
    int unread,
    boolean typing,
    @Nullable String richMenu) {

  /// The three ways in which a person can stand to the account.
  public enum Friendship {
    STRANGER,
    FRIEND,
    BLOCKING
  }

  private static final Duration WRITTEN_LATELY = Duration.ofDays(7);

  static Person stranger(String id, String name) {
    return new Person(id, name, Friendship.STRANGER, false, null, 0, false, null);
  }

  public boolean isFriend() {
    return friendship == Friendship.FRIEND;
  }

  public boolean isBlocking() {
    return friendship == Friendship.BLOCKING;
  }

  /// LINE takes a push to anybody, but brings it only to friends and to people who wrote in the
  /// last seven days.
  public boolean getsPushesAt(Instant now) {
    return switch (friendship) {
      case FRIEND -> true;
      case BLOCKING -> false;
      case STRANGER -> lastWrote != null && !lastWrote.plus(WRITTEN_LATELY).isBefore(now);
    };
  }

  public Person as(Friendship newFriendship) {
    boolean friendOnce = wasFriend || newFriendship == Friendship.FRIEND;
    return new Person(id, name, newFriendship, friendOnce, lastWrote, unread, typing, richMenu);
  }

  public Person wroteAt(Instant now) {
    return new Person(id, name, friendship, wasFriend, now, unread, typing, richMenu);
  }

  public Person withUnread(int count) {
    return new Person(id, name, friendship, wasFriend, lastWrote, count, typing, richMenu);
  }

  public Person isTyping(boolean now) {
    return new Person(id, name, friendship, wasFriend, lastWrote, unread, now, richMenu);
  }

  public Person withRichMenu(@Nullable String menu) {
    return new Person(id, name, friendship, wasFriend, lastWrote, unread, typing, menu);
  }
}
