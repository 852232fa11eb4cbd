package saitrong.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/// `store --port N --data DIR`: the embedded database alone, for several instances on one machine.
/// No Spring, so that it is there in a second.
public final class StoreCommand {

  private static final String USAGE =
      "Usage: store --port N --data DIR (port 0 takes any free one)";

  private StoreCommand() {}

  /// Serves until the process is told to stop. 0 is a good end, 1 a database that cannot be opened,
  /// 2 a command that cannot be understood.
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    quietTheLog();
    try {
      serve(Place.from(args), out);
      return 0;
    } catch (StoreUnavailable e) {
      err.println(e.getMessage());
      return 1;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(USAGE);
      return 2;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static void serve(Place place, PrintStream out) throws InterruptedException {
    var stopped = new CountDownLatch(1);
    try (var store = EmbeddedStore.start(place.data(), place.port())) {
      var hook = Thread.ofPlatform().unstarted(() -> end(store, stopped));
      Runtime.getRuntime().addShutdownHook(hook);
      out.println("store: " + store.uri());
      out.flush();
      stopped.await();
    }
  }

  private static void end(EmbeddedStore store, CountDownLatch stopped) {
    store.close();
    stopped.countDown();
  }

  /// Without Spring the log would tell everything, documents included.
  private static void quietTheLog() {
    if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
      root.setLevel(Level.WARN);
      root.getLoggerContext().getLogger("de.bwaldvogel.mongo").setLevel(Level.OFF);
    }
  }

  private record Place(int port, Path data) {

    static Place from(List<String> args) {
      if (args.size() != 4) {
        throw new IllegalArgumentException("The command needs a port and a data directory.");
      }
      return new Place(port(after("--port", args)), Path.of(after("--data", args)));
    }

    private static String after(String option, List<String> args) {
      int index = args.indexOf(option);
      if (index < 0 || index + 1 == args.size()) {
        throw new IllegalArgumentException("The command needs %s.".formatted(option));
      }
      return args.get(index + 1);
    }

    private static int port(String text) {
      if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535) {
        throw new IllegalArgumentException("\"%s\" is no port.".formatted(text));
      }
      return Integer.parseInt(text);
    }
  }
}
