package saitrong.simulator;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// The simulator as a program: reads the flags, says where the phone is, and runs until it is
/// stopped.
final class Program {

  private static final String HELP =
      """
      Plays the LINE platform on this machine.

        --port 8090       where to listen (also SAITRONG_SIMULATOR_PORT)
        --bot URI         the bot's webhook (http://127.0.0.1:8080/line/webhook)
        --secret TEXT     the channel secret (demo-channel-secret)
        --token TEXT      the channel access token (demo-channel-token)
        --lan             listen on every address, so that a real phone can open the page
        --help            this text
      """;

  private static final URI BOT = URI.create("http://127.0.0.1:8080/line/webhook");

  private static final List<String> FLAGS =
      List.of("--port", "--bot", "--secret", "--token", "--lan", "--help");

  private Program() {}

  static void run(String[] args) throws InterruptedException {
    if (has(args, "--help")) {
      IO.println(HELP);
      return;
    }
    try (var simulator = LineSimulator.start(settings(args))) {
      IO.println("โทรศัพท์ของประชาชน / The citizen's phone: " + simulator.apiBase());
      if (has(args, "--lan")) {
        IO.println("คำเตือน: ทุกคนในเครือข่ายนี้เปิดหน้านี้และสวมบทเป็นประชาชนได้");
        IO.println("Warning: everybody on this network can open the page and play a citizen.");
      }
      new CountDownLatch(1).await();
    }
  }

  static SimulatorSettings settings(String[] args) {
    refuseUnknown(args);
    var demo = SimulatorSettings.forDemo();
    var port =
        value(args, "--port")
            .or(() -> Optional.ofNullable(System.getenv("SAITRONG_SIMULATOR_PORT")))
            .map(Integer::parseInt)
            .orElse(SimulatorSettings.DEMO_PORT);
    return demo.port(port)
        .lan(has(args, "--lan"))
        .secrets(
            value(args, "--secret").orElse(demo.channel().secret()),
            value(args, "--token").orElse(demo.channel().token()))
        .webhook(value(args, "--bot").map(URI::create).orElse(BOT));
  }

  private static void refuseUnknown(String[] args) {
    for (var arg : args) {
      if (arg.startsWith("-") && !FLAGS.contains(arg)) {
        throw new IllegalArgumentException("There is no flag " + arg + "; --help shows them all");
      }
    }
  }

  private static boolean has(String[] args, String flag) {
    return List.of(args).contains(flag);
  }

  private static Optional<String> value(String[] args, String flag) {
    for (int i = 0; i + 1 < args.length; i++) {
      if (args[i].equals(flag)) {
        return Optional.of(args[i + 1]);
      }
    }
    return Optional.empty();
  }
}
