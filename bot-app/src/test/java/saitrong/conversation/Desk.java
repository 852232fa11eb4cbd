package saitrong.conversation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.citizen.Contact;
import saitrong.citizen.LineUserId;
import saitrong.citizen.StoredCitizensForTests;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.inbox.Inbound;
import saitrong.inbox.WiredInbox;
import saitrong.outbox.FakeLine;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.outbox.WiredOutbox;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.timer.WiredTimers;
import saitrong.transcript.Entry;
import saitrong.transcript.TranscriptForTests;

/// A whole helpdesk in a test: any number of instances on one real database, one LINE, one clock,
/// the content as it ships.
public final class Desk implements AutoCloseable {

  static final String DESTINATION = "Uthisaccount";

  static {
    Stream.of("org.mongodb.driver", "de.bwaldvogel", "io.netty")
        .forEach(noisy -> ((Logger) LoggerFactory.getLogger(noisy)).setLevel(Level.WARN));
  }

  private final MongoDatabase database;
  private final MovableClock clock = new MovableClock();
  private final FakeLine line = new FakeLine(clock);
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private volatile Content content;
  private final List<Instance> instances = new ArrayList<>();
  private final Map<CitizenId, Contact> contacts = new LinkedHashMap<>();
  private final Citizens book;
  private final FakeOwners owners = new FakeOwners();
  private volatile TheirCases cases = TheirCases.NONE;
  private final FakeTalks talks = new FakeTalks();
  private Routing routing = Routing.ofTheBackbone();
  private Function<Content, Library> library = Library.OF_CONTENT;

  /// Of an agency without scripts.
  public Desk(MongoDatabase database) {
    this(database, ShippedContent.withoutFlows());
  }

  /// Of the default agency as it ships.
  static Desk withFlows(MongoDatabase database) {
    return new Desk(database, ShippedContent.ofTheDefaultAgency());
  }

  static Desk of(MongoDatabase database, Content content) {
    return new Desk(database, content);
  }

  private Desk(MongoDatabase database, Content content) {
    this.database = database;
    this.content = content;
    this.book = StoredCitizensForTests.in(database, cipher, clock);
  }

  /// The log of failures that a test makes on purpose helps nobody.
  static void expectsFailures() {
    Stream.of("saitrong.inbox", "saitrong.outbox")
        .forEach(ours -> ((Logger) LoggerFactory.getLogger(ours)).setLevel(Level.OFF));
  }

  /// What a test declares to its database.
  public static DeclaredCollection[] collections() {
    return Stream.of(
            List.of(
                StoredCitizensForTests.collection(),
                TranscriptForTests.collection(),
                TranscriptForTests.attention(),
                new ConversationConfiguration().conversationsCollection()),
            List.of(WiredTimers.collections()),
            WiredInbox.collections(),
            WiredOutbox.collections())
        .flatMap(List::stream)
        .toArray(DeclaredCollection[]::new);
  }

  /// Instances that start from now on ask these first.
  void answersFirstWith(Responder... responders) {
    routing = new Routing(List.of(responders));
  }

  /// What instances that start from now on find in the FAQ.
  void looksUpIn(Library other) {
    library = _ -> other;
  }

  Function<Content, Library> library() {
    return library;
  }

  /// Another instance on the same database, as one of many.
  public Instance instance(String name) {
    return start(name, cipher, false);
  }

  /// An instance on an embedded database, which nobody else can use.
  public Instance instanceAlone(String name) {
    return start(name, cipher, true);
  }

  /// One whose keys were set in another way.
  Instance instanceWithKeys(String name, FieldCipher keys) {
    return start(name, keys, false);
  }

  private Instance start(String name, FieldCipher keys, boolean alone) {
    var instance = new Instance(name, this, keys, alone);
    instances.add(instance);
    return instance;
  }

  /// A person who has never written before.
  public Person citizen(String name) {
    var chat = new LineUserId("U" + name);
    var id = book.idOf(DESTINATION, chat);
    contacts.put(id, new Contact(id, DESTINATION, chat, Contact.Kind.PERSON));
    return new Person(this, id, chat);
  }

  /// The first that lives: where LINE's webhooks go.
  Instance open() {
    return instances.stream()
        .filter(it -> !it.life().isOver())
        .findFirst()
        .orElseGet(() -> instance("first"));
  }

  /// Time goes by, and each second everybody does what comes up.
  public void passes(Duration howLong) {
    passes(howLong, Duration.ofSeconds(1));
  }

  /// A long time, in longer strides.
  public void passes(Duration howLong, Duration stride) {
    var end = clock.instant().plus(howLong);
    while (clock.instant().isBefore(end)) {
      var left = Duration.between(clock.instant(), end);
      clock.advance(left.compareTo(stride) < 0 ? left : stride);
      everybodyWorks();
    }
  }

  public void everybodyWorks() {
    for (var instance : List.copyOf(instances)) {
      instance.works();
      instance.sweeps();
    }
  }

  public List<Delivered> answersTo(Person person) {
    return line.delivered().stream().filter(it -> it.to().equals(person.chat())).toList();
  }

  /// Oldest first.
  public List<Entry> transcriptOf(Person person) {
    return TranscriptForTests.in(database).latest(person.id(), 1000).reversed();
  }

  public long waitingMail() {
    return count("mail");
  }

  public long count(String collection) {
    return database.getCollection(collection).estimatedDocumentCount();
  }

  /// Some things are done by threads of their own; this is real time, and ends.
  static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("did not come true");
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  void issueToken(Inbound event) {
    var token = event.envelope().replyToken();
    var contact = contacts.get(event.envelope().citizen());
    if (token != null && contact != null) {
      line.sends(token, contact.chat());
    }
  }

  List<Contact> contactsOf(Inbound... events) {
    return Arrays.stream(events)
        .flatMap(event -> Stream.ofNullable(contacts.get(event.envelope().citizen())))
        .distinct()
        .toList();
  }

  public MongoDatabase database() {
    return database;
  }

  public MovableClock clock() {
    return clock;
  }

  public FakeLine line() {
    return line;
  }

  FieldCipher cipher() {
    return cipher;
  }

  Content content() {
    return content;
  }

  /// Who does what scripts ask for.
  FakeOwners owners() {
    return owners;
  }

  /// What everybody's cases are like from now on, when a turn begins.
  void hasCases(TheirCases theirs) {
    cases = theirs;
  }

  TheirCases cases() {
    return cases;
  }

  /// The agency says something else from now on.
  void serves(Content other) {
    content = other;
  }

  /// Whether an officer was called into everybody's chat, from now on.
  void hasTalk(TheirTalk theirs) {
    talks.are(theirs);
  }

  FakeTalks talks() {
    return talks;
  }

  Routing routing() {
    return routing;
  }

  @Override
  public void close() throws Exception {
    for (var instance : instances) {
      instance.close();
    }
    ((AutoCloseable) book).close();
    if (!line.broken().isEmpty()) {
      throw new AssertionError(line.broken());
    }
  }
}
