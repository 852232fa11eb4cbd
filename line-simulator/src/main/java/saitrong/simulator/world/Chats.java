package saitrong.simulator.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/// Everybody, and everything that was said. All changes go through here, so that the page hears of
/// each.
public final class Chats {

  private final News news;
  private final InstantSource clock;
  private final Chat.Sequence sequence = new Chat.Sequence();
  private final Map<String, Chat> chats = new ConcurrentHashMap<>();
  private final Map<String, Person> people = new ConcurrentHashMap<>();
  private final Map<Long, String> order = new ConcurrentSkipListMap<>();
  private final Map<String, String> chatOfMessage = new ConcurrentHashMap<>();

  private volatile Instant since;

  Chats(News news, InstantSource clock) {
    this.news = news;
    this.clock = clock;
    this.since = clock.instant();
  }

  /// When all chats began: nothing is kept over a restart or a reset.
  public Instant since() {
    return since;
  }

  public Person meet(String name) {
    var id = Ids.user(name);
    var fresh = new boolean[1];
    var person =
        people.computeIfAbsent(
            id,
            unknown -> {
              fresh[0] = true;
              order.put(sequence.next(), id);
              return Person.stranger(id, name);
            });
    if (fresh[0]) {
      news.stateChanged();
    }
    return person;
  }

  public Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  public List<Person> people() {
    return order.values().stream().map(people::get).filter(person -> person != null).toList();
  }

  public Person change(String personId, UnaryOperator<Person> change) {
    var changed = people.computeIfPresent(personId, (id, person) -> change.apply(person));
    if (changed == null) {
      throw new IllegalArgumentException("Nobody has this id");
    }
    news.stateChanged();
    return changed;
  }

  public Chat chat(String id) {
    return chats.computeIfAbsent(id, Chat::new);
  }

  public boolean knows(String chatId) {
    return people.containsKey(chatId) || chats.containsKey(chatId);
  }

  public Optional<Chat> chatOf(String messageId) {
    return Optional.ofNullable(chatOfMessage.get(messageId)).map(this::chat);
  }

  public Collection<Chat> all() {
    return chats.values();
  }

  public List<ChatEntry> add(String chatId, List<LongFunction<ChatEntry>> entries) {
    var added = chat(chatId).add(entries, sequence);
    for (var entry : added) {
      if (entry.messageId() != null) {
        chatOfMessage.put(entry.messageId(), chatId);
      }
    }
    long fromBot = added.stream().filter(ChatEntry::isFromBot).count();
    people.computeIfPresent(
        chatId, (id, person) -> person.withUnread(person.unread() + (int) fromBot));
    added.forEach(entry -> news.chat(chatId, entry));
    return added;
  }

  public void status(String chatId, String eventId, String status) {
    chat(chatId)
        .change(
            entry -> !entry.isFromBot() && eventId.equals(entry.eventId()),
            entry -> entry.withStatus(status))
        .forEach(entry -> news.chat(chatId, entry));
  }

  public void unsend(String chatId, String messageId) {
    chat(chatId)
        .change(entry -> messageId.equals(entry.messageId()), ChatEntry::taken)
        .forEach(entry -> news.chat(chatId, entry));
  }

  void reset() {
    since = clock.instant();
    chats.clear();
    chatOfMessage.clear();
    people.replaceAll((id, person) -> Person.stranger(id, person.name()));
  }
}
