package saitrong.demo;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.staff.DemoAccount;

/// The newcomer's start: the bot, its embedded database and a simulated LINE in one process. It
/// uses the simulator's secret and token whatever the environment says, so a demo never speaks for
/// a real account.
public final class Demo {

  private static final List<String> CITIZENS =
      List.of("ประชาชน ทดลอง", "ผู้ประกอบการ ทดลอง", "เจ้าหน้าที่ อปท. ทดลอง");

  private static final int USUAL_PORT = 8080;

  private final Function<List<String>, ConfigurableApplicationContext> serve;
  private final PrintStream out;
  private final PrintStream err;

  /// @param serve starts the bot with these settings, or tells why not and throws
  public Demo(
      Function<List<String>, ConfigurableApplicationContext> serve,
      PrintStream out,
      PrintStream err) {
    this.serve = serve;
    this.out = out;
    this.err = err;
  }

  /// @return 0 when all runs, and goes on running until the process is told to stop
  public int run(Environment settings) {
    int port = settings.getProperty("saitrong.simulator.port", Integer.class, 8090);
    try {
      var line = LineSimulator.start(SimulatorSettings.forDemo().port(port));
      SpringApplication.getShutdownHandlers().add(() -> goodbye(line));
      return startBot(line, settings);
    } catch (UncheckedIOException taken) {
      err.print(DemoWords.busy(port));
      return 1;
    }
  }

  /// After the bot, which talks to the simulator until it has stopped.
  private void goodbye(LineSimulator line) {
    line.close();
    out.print(DemoWords.GOODBYE);
  }

  private int startBot(LineSimulator line, Environment settings) {
    try {
      var bot = serve.apply(settingsFor(line, settings));
      int port = bot.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      line.webhookTo(URI.create("http://127.0.0.1:" + port + "/line/webhook"));
      CITIZENS.forEach(name -> line.citizen(name).follow());
      out.print(DemoWords.welcome(line.port(), port, bot.getBean(DemoAccount.class).open()));
      return 0;
    } catch (RuntimeException toldAlready) {
      line.close();
      return 1;
    }
  }

  /// Its own database, whatever the environment names: real people's mail is not for a demo.
  private static List<String> settingsFor(LineSimulator line, Environment settings) {
    return List.of(
        "--saitrong.line.channel-secret=" + line.channelSecret(),
        "--saitrong.line.channel-token=" + line.channelToken(),
        "--saitrong.line.api-base=" + line.apiBase(),
        "--saitrong.line.data-base=" + line.apiBase(),
        "--saitrong.document.public-base=" + publicBase(settings),
        "--saitrong.staff.assigned=" + assigned(settings),
        "--saitrong.store.mongodb-uri=",
        "--saitrong.store.make-key=true",
        "--logging.level.root=warn");
  }

  /// So that pictures and files that officers send arrive on the simulated phone.
  private static String publicBase(Environment settings) {
    var chosen = settings.getProperty("saitrong.document.public-base", "");
    int port = settings.getProperty("server.port", Integer.class, USUAL_PORT);
    return chosen.isBlank() && port != 0 ? "http://localhost:" + port : chosen;
  }

  /// Or nobody could open what is written down as confidential there.
  private static String assigned(Environment settings) {
    var chosen = settings.getProperty("saitrong.staff.assigned", "");
    return chosen.isBlank() ? DemoAccount.LOGIN.value() : chosen;
  }
}
