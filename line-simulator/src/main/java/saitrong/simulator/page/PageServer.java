package saitrong.simulator.page;

import java.io.IOException;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.http.Routes;
import saitrong.simulator.webhook.Webhooks;
import saitrong.simulator.world.World;
import tools.jackson.core.JacksonException;

/// Serves the page and what it calls under `/sim`.
public final class PageServer implements AutoCloseable {

  private final Guard guard;
  private final Routes routes = new Routes();
  private final PageFiles files = new PageFiles();
  private final LiveNews live;

  public PageServer(World world, Webhooks webhooks, boolean lan) {
    this.guard = new Guard(lan);
    this.live = new LiveNews(world.news());
    new StateCalls(world, webhooks, lan).addTo(routes);
    new CitizenCalls(world, webhooks).addTo(routes);
    new FaultCalls(world).addTo(routes);
  }

  public void answer(Call call) throws IOException {
    if (!call.path().startsWith("/sim")) {
      files.answer(call).sendTo(call.exchange());
    } else if (!guard.admits(call)) {
      Answer.message(403, "Only the simulator's own page may call this").sendTo(call.exchange());
    } else if (call.path().equals("/sim/events") && call.method().equals("GET")) {
      live.stream(call.exchange());
    } else {
      called(call).sendTo(call.exchange());
    }
  }

  private Answer called(Call call) throws IOException {
    try {
      var found = routes.find(call);
      return found.isPresent() ? found.get().answer() : Answer.message(404, "Not found");
    } catch (Call.TooLarge tooLarge) {
      return Answer.message(413, "The file is too large for the simulator");
    } catch (IllegalArgumentException | IllegalStateException | JacksonException wrong) {
      return Answer.message(400, String.valueOf(wrong.getMessage()));
    }
  }

  @Override
  public void close() {
    live.close();
  }
}
