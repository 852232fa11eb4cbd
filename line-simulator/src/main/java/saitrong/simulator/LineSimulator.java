package saitrong.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.api.LineApi;
import saitrong.simulator.page.PageServer;
import saitrong.simulator.webhook.Delivery;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.Chat;
import saitrong.simulator.world.Faults;
import saitrong.simulator.world.Ids;
import saitrong.simulator.world.LogEntry;
import saitrong.simulator.world.World;

/// A LINE platform on this machine, for tests and demos: start it, name the bot's webhook address,
/// and act as citizens.
public final class LineSimulator implements AutoCloseable {

  private final World world;
  private final Webhooks webhooks;
  private final Server server;

  private LineSimulator(SimulatorSettings settings) throws IOException {
    this.world =
        World.create(
            settings.clock(),
            settings.channel(),
            settings.quota(),
            settings.redelivery(),
            settings.logKept());
    world.switches().webhook(settings.webhook());
    this.webhooks = new Webhooks(world, settings.redeliveryIntervals());
    this.server =
        new Server(
            settings,
            world.ids(),
            new LineApi(world, webhooks, settings.rateLimited()),
            new PageServer(world, webhooks, settings.lan()));
  }

  public static LineSimulator start(SimulatorSettings settings) {
    try {
      return new LineSimulator(settings);
    } catch (IOException taken) {
      throw new UncheckedIOException(
          "The simulator can't listen on port " + settings.port(), taken);
    }
  }

  /// The program: see `--help`.
  public static void main(String[] args) throws InterruptedException {
    Program.run(args);
  }

  /// The base of both of LINE's addresses, the API's and the content's.
  public URI apiBase() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  public int port() {
    return server.port();
  }

  public void webhookTo(URI uri) {
    world.switches().webhook(uri);
  }

  /// Several instances of the bot, each in its turn, as behind a load balancer.
  public void webhooksTo(List<URI> instances) {
    world.switches().webhooks(instances);
  }

  public String channelSecret() {
    return world.channel().secret();
  }

  public String channelToken() {
    return world.channel().token();
  }

  /// The account's own user id: the `destination` of its webhooks.
  public String botUserId() {
    return world.channel().botUserId();
  }

  /// The same name is the same citizen, also in another simulator.
  public Citizen citizen(String name) {
    return new Citizen(world, webhooks, world.chats().meet(name), null);
  }

  /// The citizen as a member of a group that the account is in; what they say there carries the
  /// group as its source.
  public Citizen inGroup(String group, String name) {
    return new Citizen(world, webhooks, world.chats().meet(name), Ids.group(group));
  }

  public Faults faults() {
    return world.faults();
  }

  /// Webhooks and API calls, oldest first.
  public List<LogEntry> log() {
    return world.log().after(0);
  }

  public void redelivery(boolean on) {
    world.switches().redelivery(on);
  }

  public void chatMode(String mode) {
    world.switches().chatMode(mode);
  }

  /// The month's pushes: how many there may be (null: no limit) and how many went out.
  public void quota(@Nullable Long limit, long used) {
    world.quota().limit(limit);
    world.quota().used(used);
  }

  public long quotaUsed() {
    return world.quota().used();
  }

  /// Posts any callback body, rightly signed and redelivered like any other; its reply tokens work.
  public Delivery deliver(String json) {
    return webhooks.sendRaw(json);
  }

  /// Posts any body under any signature (null: no header), once.
  public Delivery deliver(String body, @Nullable String signature) {
    return webhooks.sendSigned(body, signature);
  }

  /// How many webhooks wait for their redelivery.
  public int webhooksWaiting() {
    return webhooks.waiting();
  }

  /// Every chat that there is, groups too.
  public List<Chat> chats() {
    return List.copyOf(world.chats().all());
  }

  public void reset() {
    webhooks.forgetWaiting();
    world.reset();
  }

  @Override
  public void close() {
    webhooks.close();
    server.close();
  }
}
