package saitrong.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.phone.Phone;
import saitrong.simulator.phone.Sent;
import saitrong.simulator.phone.Upload;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.ChatEntry;
import saitrong.simulator.world.Person;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;

/// A citizen with a phone, for tests and demos. Every act returns when the bot answered its
/// webhook, or did not in two seconds; several threads may act at once.
public final class Citizen {

  private final World world;
  private final Person person;
  private final Phone phone;

  Citizen(World world, Webhooks webhooks, Person person, @Nullable String groupId) {
    this.world = world;
    this.person = person;
    this.phone = new Phone(world, webhooks, person.id(), groupId);
  }

  /// LINE's user id.
  public String id() {
    return person.id();
  }

  public String name() {
    return person.name();
  }

  public Sent follow() {
    return phone.follow();
  }

  public Sent block() {
    return phone.block();
  }

  public Sent unblock() {
    return phone.unblock();
  }

  /// The account is brought into the citizen's group.
  public Sent invitesTheBot() {
    return phone.joinsGroup();
  }

  public Sent says(String text) {
    return phone.says(text, null);
  }

  public Sent quotes(String messageId, String text) {
    return phone.says(text, messageId);
  }

  /// Presses what carries this label: a quick reply of the newest message, else the newest button
  /// or menu area.
  public Sent taps(String label) {
    return taps(label, null);
  }

  /// The same for a date picker: `params` is what was chosen, e.g. `{"date": "2026-11-20"}`.
  public Sent taps(String label, @Nullable JsonNode params) {
    return new Tapping(world, phone, person.id()).taps(label, params);
  }

  public Sent postsBack(String data) {
    return phone.postback(data, null, null);
  }

  public Sent sendsPicture(byte[] jpeg) {
    return phone.file(new Upload("image", "picture.jpg", "image/jpeg", jpeg, 0, null));
  }

  public Sent sendsPicture() {
    return sendsPicture("synthetic picture".getBytes(StandardCharsets.UTF_8));
  }

  /// Several pictures chosen together: one `imageSet`, one webhook each.
  public List<Sent> sendsPictures(int count) {
    var id = Phone.newSet();
    var sent = new ArrayList<Sent>();
    for (int i = 1; i <= count; i++) {
      var bytes = ("synthetic picture " + i).getBytes(StandardCharsets.UTF_8);
      var set = new Upload.ImageSet(id, i, count);
      sent.add(phone.file(new Upload("image", "picture.jpg", "image/jpeg", bytes, 0, set)));
    }
    return sent;
  }

  public Sent sendsFile(String name, String contentType, byte[] bytes) {
    return phone.file(new Upload("file", name, contentType, bytes, 0, null));
  }

  public Sent sendsVideo(byte[] mp4, Duration length) {
    return phone.file(new Upload("video", "video.mp4", "video/mp4", mp4, length.toMillis(), null));
  }

  public Sent sendsVoice(byte[] m4a, Duration length) {
    return phone.file(
        new Upload("audio", "voice.m4a", "audio/x-m4a", m4a, length.toMillis(), null));
  }

  public Sent sendsPlace(double latitude, double longitude, String title, String address) {
    return phone.place(latitude, longitude, title, address);
  }

  public Sent sendsSticker() {
    return phone.sticker("446", "1988", null);
  }

  public Sent unsends(String messageId) {
    return phone.unsends(messageId);
  }

  /// The chat as it is now, oldest first.
  public List<ChatEntry> chat() {
    return world.chats().chat(phone.chatId()).entries();
  }

  public List<ChatEntry> repliesAndPushes() {
    return chat().stream().filter(ChatEntry::isFromBot).toList();
  }

  /// Waits until the bot has said so many messages in this chat altogether; answers all that it has
  /// said.
  public List<ChatEntry> awaitReplies(int messages, Duration atMost) {
    return Waiting.fromBot(
        awaitChat(
            chat -> Waiting.fromBot(chat).size() >= messages,
            atMost,
            messages + " messages of the bot"));
  }

  /// Waits until this very act was answered by reply; answers the messages of that reply.
  public List<ChatEntry> awaitAnswerTo(Sent act, Duration atMost) {
    Predicate<ChatEntry> answersIt =
        entry -> entry.isFromBot() && act.eventId().equals(entry.eventId());
    return awaitChat(chat -> chat.stream().anyMatch(answersIt), atMost, "an answer by reply")
        .stream()
        .filter(answersIt)
        .toList();
  }

  /// Waits for anything; `what` completes the sentence "in time there was not …".
  public List<ChatEntry> awaitChat(Predicate<List<ChatEntry>> wish, Duration atMost, String what) {
    return new Waiting(world.chats().chat(phone.chatId())).until(wish, atMost, what);
  }

  @Override
  public String toString() {
    return "Citizen[" + person.id() + "]";
  }
}
