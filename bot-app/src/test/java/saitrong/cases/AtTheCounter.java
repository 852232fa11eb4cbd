package saitrong.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import saitrong.content.ShippedContent;
import saitrong.content.ThaiDates;
import saitrong.shared.Secret;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.FieldCipher;
import saitrong.store.TestDatabase;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;

/// An officer gives the command beside a process that holds the database, over the wire.
abstract class AtTheCounter {

  static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  static final FieldCipher CIPHER = FieldCipher.of(new Secret(KEY));
  static final String ASSIGNED_TO = "--saitrong.staff.assigned=";
  static final String PUBLIC_BASE =
      "--saitrong.document.public-base=https://helpdesk.example.go.th/";

  static final LocalDate IN_A_MONTH = LocalDate.now(ThaiDates.ZONE).plusDays(30);
  static final String BY_THEN = typed(IN_A_MONTH);
  static final String A_DAY_BEFORE = typed(IN_A_MONTH.minusDays(1));

  @TempDir Path data;

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  TestDatabase bot;
  MongoClient client;
  Tickets tickets;

  /// By their settings. None is started anew for each command of a story: see [#runWhole].
  private final Map<List<String>, ConfigurableApplicationContext> machines = new HashMap<>();

  /// That the officer's machine has.
  String key = KEY;

  List<String> settings = List.of();

  @BeforeEach
  void aBot() {
    bot = TestDatabase.in(data);
    client = MongoClients.create(bot.uri());
    tickets = TicketsForTests.in(database(), CIPHER, InstantSource.system());
  }

  @AfterEach
  void stop() {
    machines.values().forEach(ConfigurableApplicationContext::close);
    client.close();
    bot.close();
  }

  private static String typed(LocalDate day) {
    return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() + 543);
  }

  final MongoDatabase database() {
    return client.getDatabase(bot.name());
  }

  /// A matter of today, of somebody who called.
  final Ticket aCall(String openedBy, String kind, boolean confidential, Actor.Staff by) {
    var now = Instant.now();
    return tickets.open(
        new Opening(
            openedBy,
            by,
            null,
            kind,
            confidential,
            Channel.PHONE,
            Received.of(now, now),
            List.of(),
            null));
  }

  final Ticket numbered(String number) {
    return tickets.numbered(ReceiptNumber.read(number).orElseThrow()).orElseThrow();
  }

  /// An account that was called otherwise until lately.
  final void renamed(String login, String before, String now, String... units) {
    var accounts = StaffForTests.in(database(), InstantSource.system());
    StaffForTests.renamed(accounts, login, before, now, Role.AGENT, units);
  }

  /// On which something can be promised.
  static LocalDate aWorkingDayAhead() {
    var hours = ShippedContent.ofTheDefaultAgency().officeHours();
    return LocalDate.now(ThaiDates.ZONE)
        .plusDays(20)
        .datesUntil(LocalDate.MAX)
        .filter(hours::isWorkingDay)
        .findFirst()
        .orElseThrow();
  }

  /// By somebody who is assigned to confidential cases, unless the words say otherwise.
  ///
  /// @return the exit code
  final int run(String... words) {
    return CasesCommand.run(arguments(words), this::lent, in(out), in(err));
  }

  /// From the start of the program to its end.
  final int runWhole(String... words) {
    return CasesCommand.run(arguments(words), in(out), in(err));
  }

  private List<String> arguments(String... words) {
    var typed = List.of(words);
    var all = new ArrayList<>(bot.settings(data));
    all.add("--saitrong.store.encryption-key=" + key);
    all.addAll(settings);
    if (typed.stream().noneMatch(word -> word.startsWith(ASSIGNED_TO))) {
      all.add(ASSIGNED_TO + nameIn(typed));
    }
    if (!typed.contains("--by")) {
      all.addAll(List.of("--by", "officer"));
    }
    all.addAll(typed);
    return all;
  }

  private int lent(List<String> settings, ToIntFunction<ApplicationContext> work) {
    return work.applyAsInt(machines.computeIfAbsent(settings, CasesCommand::open));
  }

  private static String nameIn(List<String> typed) {
    int by = typed.indexOf("--by");
    return by < 0 || by + 1 == typed.size() ? "officer" : typed.get(by + 1);
  }

  /// Since it was last forgotten.
  final String said() {
    return out.toString(UTF_8);
  }

  final void forget() {
    out.reset();
    err.reset();
  }

  /// What a command says, and nothing before it.
  final String saidTo(String... words) {
    forget();
    run(words);
    return said();
  }

  /// What was done, about what, and by whom.
  final List<String> audited() {
    var rows = new ArrayList<String>();
    for (var row : database().getCollection("audit").find()) {
      rows.add(row.getString("did") + " " + row.getString("about") + " " + row.getString("by"));
    }
    return rows;
  }

  static PrintStream in(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}
