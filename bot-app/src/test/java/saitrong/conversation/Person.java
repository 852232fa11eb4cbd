package saitrong.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.citizen.LineUserId;
import saitrong.inbox.Envelope;
import saitrong.inbox.EventId;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.SentFile.PictureSet;
import saitrong.inbox.MessageId;
import saitrong.inbox.ReplyToken;
import saitrong.shared.PersonalText;

/// A citizen with a phone. What is said reaches the helpdesk at once; what is only written
/// (`typed`, `picture` ...) is an event that the test hands over where and when it likes.
public final class Person {

  private static final AtomicInteger EVENTS = new AtomicInteger();

  private final Desk desk;
  private final CitizenId id;
  private final LineUserId chat;
  private final @Nullable Instant at;
  private final boolean token;
  private final boolean standby;

  Person(Desk desk, CitizenId id, LineUserId chat) {
    this(desk, id, chat, null, true, false);
  }

  private Person(
      Desk desk,
      CitizenId id,
      LineUserId chat,
      @Nullable Instant at,
      boolean token,
      boolean standby) {
    this.desk = desk;
    this.id = id;
    this.chat = chat;
    this.at = at;
    this.token = token;
    this.standby = standby;
  }

  /// The same person, whose events bear this time.
  public Person at(Instant other) {
    return new Person(desk, id, chat, other, token, standby);
  }

  /// The same person, whose events bring no reply token.
  public Person withoutToken() {
    return new Person(desk, id, chat, at, false, standby);
  }

  /// The same person, while another module owns the chat.
  public Person onStandby() {
    return new Person(desk, id, chat, at, false, true);
  }

  private Envelope envelope() {
    var now = desk.clock().instant();
    String name = "e%07d".formatted(EVENTS.incrementAndGet());
    return new Envelope(
        new EventId(name),
        id,
        Objects.requireNonNullElse(at, now),
        now,
        token ? new ReplyToken("token of " + name) : null,
        standby,
        false);
  }

  private static MessageId message(Envelope envelope) {
    return new MessageId("message of " + envelope.id().value());
  }

  public Inbound.Said typed(String text) {
    var envelope = envelope();
    return new Inbound.Said(envelope, message(envelope), new PersonalText(text), false, null);
  }

  /// A text in which a password was masked on the way in.
  public Inbound.Said typedASecret(String masked) {
    var envelope = envelope();
    return new Inbound.Said(envelope, message(envelope), new PersonalText(masked), true, null);
  }

  public Inbound.Tapped tapped(String data) {
    return new Inbound.Tapped(envelope(), data, Map.of());
  }

  public Inbound.SentFile picture() {
    return picture(null);
  }

  public Inbound.SentFile picture(@Nullable PictureSet set) {
    var envelope = envelope();
    return new Inbound.SentFile(
        envelope, message(envelope), Inbound.SentFile.Kind.IMAGE, null, null, null, set);
  }

  public Inbound.SentPlace place() {
    var envelope = envelope();
    return new Inbound.SentPlace(
        envelope, message(envelope), new PersonalText("a house"), null, 13.8, 100.5);
  }

  public Inbound.SentSticker sticker() {
    var envelope = envelope();
    return new Inbound.SentSticker(envelope, message(envelope), "1", "1");
  }

  public Inbound.Followed followed(boolean unblocked) {
    return new Inbound.Followed(envelope(), unblocked);
  }

  public Inbound.Unfollowed unfollowed() {
    return new Inbound.Unfollowed(withoutToken().envelope());
  }

  public Inbound.Unsent tookBack(Inbound event) {
    return new Inbound.Unsent(
        withoutToken().envelope(), Objects.requireNonNull(event.messageIfAny()));
  }

  public Inbound.InGroup inGroup() {
    return new Inbound.InGroup(envelope());
  }

  public Inbound.Unsupported unsupported(String kind) {
    return new Inbound.Unsupported(envelope(), kind);
  }

  public Inbound.Said says(String text) {
    return sends(typed(text));
  }

  /// Has been in touch before.
  public void isKnownTo(Instance instance) {
    instance.citizens().remember(desk.contactsOf(typed(""))).toCompletableFuture().join();
  }

  public <T extends Inbound> T sends(T event) {
    desk.open().receives(event);
    return event;
  }

  /// LINE sends this event again: same id, same token, another minute.
  public static Inbound again(Inbound event, Instant now) {
    return switch (event) {
      case Inbound.Said it ->
          new Inbound.Said(
              again(it.envelope(), now), it.message(), it.text(), it.masked(), it.quoted());
      case Inbound.Unsent it -> new Inbound.Unsent(again(it.envelope(), now), it.message());
      case Inbound.Unfollowed it -> new Inbound.Unfollowed(again(it.envelope(), now));
      case Inbound other -> throw new IllegalArgumentException("not needed yet: " + other);
    };
  }

  private static Envelope again(Envelope first, Instant now) {
    return new Envelope(
        first.id(), first.citizen(), first.at(), now, first.replyToken(), first.standby(), true);
  }

  public CitizenId id() {
    return id;
  }

  public LineUserId chat() {
    return chat;
  }
}
