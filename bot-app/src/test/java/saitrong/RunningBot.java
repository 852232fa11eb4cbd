package saitrong;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;
import saitrong.news.NewsForTests;
import saitrong.shared.RoundsForTests;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.DeclaredCollection;
import saitrong.store.QueryWatch;
import saitrong.store.TestDatabase;

/// The whole bot on a free port, with a LINE and a database that a test can take away. Whatever it
/// asks of its database must be covered by a declared index.
final class RunningBot implements AutoCloseable {

  static final String AGENCY = "--saitrong.content.agency-dir=";

  final LineSimulator line;
  private final TestDatabase store;
  private final InstantSource clock;
  private final List<String> settings;
  private final QueryWatch queries = new QueryWatch(this::declared);
  private final ConfigurableApplicationContext bot;

  /// An answer that never comes is a failure and not a build that hangs.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient browser =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  RunningBot(Path data, String... settings) {
    this(data, InstantSource.system(), settings);
  }

  /// For a story that takes days, on the phones as at the office.
  RunningBot(Path data, InstantSource clock, String... settings) {
    line = LineSimulator.start(SimulatorSettings.forTests().quota(300L).clock(clock));
    this.clock = clock;
    store = TestDatabase.in(data);
    var all = new ArrayList<String>();
    all.add("--server.port=0");
    all.add("--saitrong.line.channel-secret=" + line.channelSecret());
    all.add("--saitrong.line.channel-token=" + line.channelToken());
    all.add("--saitrong.line.api-base=" + line.apiBase());
    all.add("--saitrong.line.data-base=" + line.apiBase());
    all.add("--saitrong.store.mongodb-uri=" + store.uri());
    all.add("--saitrong.store.encryption-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    if (List.of(settings).stream().noneMatch(it -> it.startsWith(AGENCY))) {
      all.add(AGENCY + Repository.root().resolve("agency"));
    }
    all.addAll(List.of(settings));
    this.settings = List.copyOf(all);
    bot = watched(all, clock);
    line.webhookTo(address("/line/webhook"));
  }

  private ConfigurableApplicationContext watched(List<String> all, InstantSource clock) {
    MongoClientSettingsBuilderCustomizer watching = client -> client.addCommandListener(queries);
    var serving = new SpringApplication(Serving.class);
    serving.addInitializers(
        context -> context.getBeanFactory().registerSingleton("queryWatch", watching),
        context -> context.getBeanFactory().registerSingleton("threadsOfItsOwn", ownThreads()),
        context -> context.addBeanFactoryPostProcessor(parts -> goingBy(clock, parts)),
        context -> context.addBeanFactoryPostProcessor(parts -> hashingHastily(clock, parts)));
    return serving.run(all.toArray(String[]::new));
  }

  /// Or a bot that is closed would take the network's threads from those that go on.
  private static ReactorResourceFactory ownThreads() {
    var threads = new ReactorResourceFactory();
    threads.setUseGlobalResources(false);
    threads.start();
    return threads;
  }

  private static void goingBy(InstantSource clock, ConfigurableListableBeanFactory parts) {
    ((BeanDefinitionRegistry) parts).removeBeanDefinition("clock");
    parts.registerSingleton("clock", clock);
  }

  /// A story signs in so often that what makes guessing slow would make the tests slow.
  private static void hashingHastily(InstantSource clock, ConfigurableListableBeanFactory parts) {
    var registry = (BeanDefinitionRegistry) parts;
    registry.removeBeanDefinition("accounts");
    registry.registerBeanDefinition(
        "accounts",
        new RootBeanDefinition(
            Accounts.class, () -> StaffForTests.in(parts.getBean(MongoDatabase.class), clock)));
  }

  List<DeclaredCollection> declared() {
    return bot.getBeanProvider(DeclaredCollection.class).stream().toList();
  }

  URI address(String path) {
    return new Instance(bot).address(path);
  }

  /// Another one on the same database, at whose desk officers sit too; LINE knows only the first.
  Instance another() {
    return new Instance(watched(settings, clock));
  }

  record Instance(ConfigurableApplicationContext bot) implements AutoCloseable {

    URI address(String path) {
      var port = bot.getEnvironment().getRequiredProperty("local.server.port");
      return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
      bot.close();
    }
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return get(path, "*/*");
  }

  HttpResponse<String> get(String path, String accepted) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address(path)).header("Accept", accepted).timeout(PATIENCE).build();
    return browser.send(request, BodyHandlers.ofString());
  }

  /// For a command that is to work on what this bot works on.
  List<String> settings() {
    return settings;
  }

  /// One of its parts, for what no message leads to yet.
  <T> T part(Class<T> type) {
    return bot.getBean(type);
  }

  /// All of a kind, where there are several.
  <T> List<T> parts(Class<T> type) {
    return bot.getBeanProvider(type).stream().toList();
  }

  /// The browser of an officer who has signed in.
  DeskBrowser desk() throws IOException, InterruptedException {
    var accounts = part(Accounts.class);
    if (accounts.find(new Login("officer")).isEmpty()) {
      StaffForTests.hire(accounts, "officer", Role.AGENT);
    }
    var desk = new DeskBrowser(address("/"));
    var led = desk.signsIn("officer").headers().firstValue("Location");
    if (!led.equals(Optional.of("/console"))) {
      throw new AssertionError("not let in");
    }
    return desk;
  }

  /// Without waiting for the next round.
  void tellsTheNews() {
    NewsForTests.spread(bot);
  }

  /// Likewise, of what has arrived.
  void followsTheNews() {
    NewsForTests.follow(bot);
  }

  /// Likewise, of what one of its tickers does.
  void goesRound(String ticker) {
    RoundsForTests.now(bot, ticker);
  }

  /// How often it asked about this so far, of one of its collections.
  long asked(String collection, String about) {
    return queries.asked().stream()
        .filter(it -> it.collection().equals(collection) && it.filter().toJson().contains(about))
        .count();
  }

  /// So far; at the end it is looked at anyway.
  void askedOnlyWhatIsIndexed() {
    queries.verify();
  }

  void losesItsDatabase() {
    Assumptions.assumeTrue(store.canBeTakenAway(), "others may use this MongoDB");
    store.close();
  }

  @Override
  public void close() {
    try {
      queries.verify();
    } finally {
      browser.close();
      bot.close();
      line.close();
      store.close();
    }
  }
}
