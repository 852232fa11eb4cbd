package saitrong.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.LineUserId;
import saitrong.inbox.ReplyToken;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.message.Outgoing;

/// LINE as far as sending goes: remembers what it delivered, plays the rules of reply tokens and
/// retry keys by the clock, and fails as it is told to.
public final class FakeLine implements MessageSender, QuotaSource {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TOKEN_LIVES = Duration.ofMinutes(1);
  private static final Duration TOKEN_IS_RENEWED = Duration.ofMinutes(20);
  private static final Duration KEY_LIVES = Duration.ofHours(24);

  /// What goes wrong with a call.
  public enum Fault {
    /// Takes the message, and the answer never arrives.
    LOSES_THE_ANSWER,
    /// Does not take it, and the answer does not tell (500).
    FAILS,
    REFUSES,
    RATE_LIMITS,
    MONTHLY_LIMIT,
    /// The call does not leave us.
    NO_CONNECTION,
    /// The reply token means nothing to it, although it was never used.
    FORGETS_THE_TOKEN,
    /// The access token is wrong (401).
    UNAUTHORIZED
  }

  /// How a message came.
  public enum By {
    REPLY,
    PUSH
  }

  /// What a citizen has got, once.
  public record Delivered(By by, LineUserId to, List<String> bubbles, Instant at) {

    /// Everything in one line.
    public String text() {
      return String.join("\n", bubbles);
    }
  }

  /// One call that reached out, whatever became of it.
  public record Call(By by, String tokenOrKey, String bytes, Instant at) {}

  private static final class Token {
    final LineUserId of;
    final Instant first;
    Instant fresh;
    boolean used;

    Token(LineUserId of, Instant first) {
      this.of = of;
      this.first = first;
      this.fresh = first;
    }
  }

  private record Pushed(Instant first, String bytes) {}

  /// A message as it is written down, whole: what is stored is searched for what must not be there.
  private record Bubble(String altText, String whole) {
    static Bubble of(Message message) {
      return new Bubble(message.altText(), message.toString());
    }
  }

  private final InstantSource clock;
  private final Map<String, Token> tokens = new HashMap<>();
  private final Map<UUID, Pushed> keys = new HashMap<>();
  private final List<Delivered> delivered = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<Message.Card> cards = new ArrayList<>();
  private final List<List<Action>> replies = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private final Deque<Optional<Fault>> next = new ArrayDeque<>();
  private Duration retryAfter = Duration.ofSeconds(1);
  private @Nullable Fault lasting;
  private Instant lastsUntil = Instant.MIN;
  private Figures figures = new Figures(-1, 0);

  public FakeLine(InstantSource clock) {
    this.clock = clock;
  }

  /// A webhook with this token has been sent, or sent again.
  public synchronized void sends(ReplyToken token, LineUserId of) {
    var now = clock.instant();
    var known = tokens.computeIfAbsent(token.value(), it -> new Token(of, now));
    if (now.isBefore(known.first.plus(TOKEN_IS_RENEWED))) {
      known.fresh = now;
    }
  }

  /// The coming calls end so, one after the other; after that all is well.
  public synchronized void willFail(Fault... faults) {
    Arrays.stream(faults).map(Optional::of).forEach(next::add);
  }

  /// Lets one call through before what else was announced.
  public synchronized void willTakeOne() {
    next.add(Optional.empty());
  }

  public synchronized void failsFor(Duration howLong, Fault fault) {
    lasting = fault;
    lastsUntil = clock.instant().plus(howLong);
  }

  public synchronized void recovers() {
    lastsUntil = Instant.MIN;
    next.clear();
  }

  public synchronized void asksToWait(Duration howLong) {
    retryAfter = howLong;
  }

  public synchronized void hasQuota(long limit, long used) {
    figures = new Figures(limit, used);
  }

  @Override
  public synchronized Optional<Figures> read() {
    return Optional.of(figures);
  }

  @Override
  public byte[] freeze(Outgoing outgoing) {
    outgoing.messages().forEach(this::remember);
    remember(outgoing.quickReplies());
    try {
      return JSON.writeValueAsBytes(outgoing.messages().stream().map(Bubble::of).toList());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void remember(Message message) {
    if (message instanceof Message.Card card) {
      cards.add(card);
    }
  }

  private synchronized void remember(List<Action> quickReplies) {
    replies.add(quickReplies);
  }

  /// All that were written down, oldest first: what arrives is known by its altText alone.
  public synchronized List<Message.Card> cards() {
    return List.copyOf(cards);
  }

  /// The quick replies that were written down last.
  public synchronized List<Action> quickReplies() {
    return replies.isEmpty() ? List.of() : replies.getLast();
  }

  @Override
  public synchronized Outcome reply(ReplyToken token, byte[] frozen) {
    calls.add(new Call(By.REPLY, token.value(), text(frozen), clock.instant()));
    return with(fault(), () -> takeReply(token, frozen));
  }

  private Outcome takeReply(ReplyToken token, byte[] frozen) {
    var known = tokens.get(token.value());
    var now = clock.instant();
    if (known == null || known.used || now.isAfter(known.fresh.plus(TOKEN_LIVES))) {
      return new Outcome.TokenInvalid();
    }
    known.used = true;
    delivered.add(new Delivered(By.REPLY, known.of, bubbles(frozen), now));
    return new Outcome.Accepted(false);
  }

  @Override
  public synchronized Outcome push(LineUserId to, byte[] frozen, UUID retryKey) {
    calls.add(new Call(By.PUSH, retryKey.toString(), text(frozen), clock.instant()));
    return with(fault(), () -> takePush(to, frozen, retryKey));
  }

  private Outcome takePush(LineUserId to, byte[] frozen, UUID key) {
    var now = clock.instant();
    var known = keys.get(key);
    if (known != null && now.isBefore(known.first.plus(KEY_LIVES))) {
      if (!known.bytes.equals(text(frozen))) {
        broken.add("other bytes under the same retry key " + key);
      }
      return new Outcome.Accepted(true);
    }
    keys.put(key, new Pushed(now, text(frozen)));
    delivered.add(new Delivered(By.PUSH, to, bubbles(frozen), now));
    return new Outcome.Accepted(false);
  }

  private Optional<Fault> fault() {
    if (!next.isEmpty()) {
      return next.remove();
    }
    return clock.instant().isBefore(lastsUntil) ? Optional.ofNullable(lasting) : Optional.empty();
  }

  private interface Taking {
    Outcome take();
  }

  private Outcome with(Optional<Fault> fault, Taking taking) {
    return fault.isEmpty() ? taking.take() : failing(fault.get(), taking);
  }

  private Outcome failing(Fault fault, Taking taking) {
    return switch (fault) {
      case LOSES_THE_ANSWER -> {
        var _ = taking.take();
        yield new Outcome.Unknown("timeout");
      }
      case FAILS -> new Outcome.Unknown("500");
      case REFUSES -> new Outcome.Refused(400, "A message (messages[0]) in the request is invalid");
      case RATE_LIMITS -> new Outcome.RateLimited(retryAfter);
      case MONTHLY_LIMIT -> new Outcome.MonthlyLimit();
      case NO_CONNECTION -> new Outcome.NotSent("no connection");
      case FORGETS_THE_TOKEN -> new Outcome.TokenInvalid();
      case UNAUTHORIZED -> new Outcome.Refused(401, "Authentication failed");
    };
  }

  @Override
  public void showLoading(LineUserId to, Duration howLong) {}

  public synchronized List<Delivered> delivered() {
    return List.copyOf(delivered);
  }

  /// Rules of LINE that somebody broke.
  public synchronized List<String> broken() {
    return List.copyOf(broken);
  }

  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  private static String text(byte[] frozen) {
    return String.join("\n", bubbles(frozen));
  }

  private static List<String> bubbles(byte[] frozen) {
    try {
      return Arrays.stream(JSON.readValue(frozen, Bubble[].class)).map(Bubble::altText).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
