package saitrong.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import saitrong.store.TestDatabase;

/// The whole command beside a process that holds the database.
class StaffCommandTest {

  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final Pattern PASSWORD = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
  private static final Login SOMSRI = new Login("somsri");

  @TempDir Path data;

  private TestDatabase bot;

  /// Where there is no directory any name will do.
  private Optional<UnitsOfTheAgency> units = Optional.empty();

  private MongoClient client;
  private Accounts accounts;

  @BeforeEach
  void start() {
    bot = TestDatabase.in(data);
    client = MongoClients.create(bot.uri());
    accounts =
        new Accounts(
            client.getDatabase(bot.name()),
            PasswordEncoderFactories.createDelegatingPasswordEncoder(),
            InstantSource.system());
  }

  @AfterEach
  void stop() {
    client.close();
    bot.close();
  }

  @Test
  void makesTheFirstAccountWithAPasswordToBeChanged() {
    assertThat(run(0, "--list")).contains("ยังไม่มีผู้ใช้", "nobody yet");

    var said = add();

    var account = accounts.withPassword(SOMSRI, passwordIn(said)).orElseThrow();
    assertThat(account.name()).isEqualTo("สมศรี กลุ่มงาน 1");
    assertThat(account.roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.AGENT);
    assertThat(account.units()).containsExactly("กลุ่มกฎหมาย");
    assertThat(account.mustChoosePassword()).isTrue();
    assertThat(run(0, "--list")).contains("somsri", "ผู้ดูแลระบบ", "กลุ่มกฎหมาย");
  }

  @Test
  void doesNotTouchAnAccountThatIsThere() {
    var first = add();

    assertThat(run(1, "somsri", "--name", "อีกคน", "--role", "agent"))
        .contains("มีผู้ใช้ somsri อยู่แล้ว", "--new-password");
    assertThat(accounts.withPassword(SOMSRI, passwordIn(first))).isPresent();
  }

  @Test
  void makesANewPasswordAndSignsOutEverywhere() {
    add();
    var sessions = new Sessions(client.getDatabase(bot.name()), accounts, InstantSource.system());
    var session = sessions.begin(SOMSRI);

    var said = run(0, "somsri", "--new-password");

    assertThat(accounts.withPassword(SOMSRI, passwordIn(said))).isPresent();
    assertThat(sessions.accountOf(session)).isEmpty();
  }

  @Test
  void changesRolesAndUnitsOfAnAccountAndSignsItOut() {
    var password = passwordIn(add());
    var sessions = new Sessions(client.getDatabase(bot.name()), accounts, InstantSource.system());
    var session = sessions.begin(SOMSRI);
    assertThat(run(1, "somsri", "--role", "supervisor"))
        .contains("มีผู้ใช้ somsri อยู่แล้ว", "staff-add somsri --change");

    assertThat(run(0, "somsri", "--change", "--role", "supervisor", "--unit", "กลุ่มใหม่"))
        .contains("somsri", "หัวหน้ากลุ่มงาน", "กลุ่มใหม่");

    var account = accounts.withPassword(SOMSRI, password).orElseThrow();
    assertThat(account.roles()).containsExactly(Role.SUPERVISOR);
    assertThat(account.units()).containsExactly("กลุ่มใหม่");
    assertThat(account.name()).isEqualTo("สมศรี กลุ่มงาน 1");
    assertThat(sessions.accountOf(session)).isEmpty();
    assertThat(trail().about("somsri", 9))
        .extracting(Deed::did)
        .contains("staff-change roles:supervisor units");
    assertThat(run(1, "nobody", "--change", "--role", "agent")).contains("ไม่มีผู้ใช้ nobody");
    assertThat(run(2, "somsri", "--change")).contains("staff-add ชื่อผู้ใช้");
  }

  /// Cases go by names: those of the one before must not come to the next.
  @Test
  void keepsWhatAnAccountWasCalledAndGivesThatNameToNobodyElse() {
    add();
    run(0, "manee", "--name", "มานี ทดลอง", "--role", "agent");
    assertThat(run(0, "somsri", "--change", "--name", "สมศรี สกุลใหม่"))
        .contains("เรื่องที่มอบไว้ในชื่อเดิมยังเป็นของผู้ใช้นี้");
    assertThat(run(0, "somsri", "--change", "--unit", "กลุ่มใหม่")).doesNotContain("ชื่อเดิม");

    assertThat(accounts.find(SOMSRI).orElseThrow().names())
        .containsExactlyInAnyOrder("สมศรี กลุ่มงาน 1", "สมศรี สกุลใหม่");
    for (var name : List.of("สมศรี  กลุ่มงาน1", "สมศรี สกุลใหม่")) {
      assertThat(run(1, "manee", "--change", "--name", name)).contains("somsri", "is or was");
      assertThat(run(1, "other", "--name", name, "--role", "agent")).contains("somsri");
    }
    assertThat(accounts.find(new Login("manee")).orElseThrow().name()).isEqualTo("มานี ทดลอง");
    assertThat(accounts.find(new Login("other"))).isEmpty();
    run(0, "somsri", "--change", "--name", "สมศรี กลุ่มงาน 1");
    assertThat(accounts.find(SOMSRI).orElseThrow().formerNames()).containsExactly("สมศรี สกุลใหม่");
  }

  /// Under the login that was meant.
  @Test
  void addsSomebodyAnewWhoseAccountWasClosed() {
    add();
    run(0, "somsri", "--close");

    run(0, "somsri.j", "--name", "สมศรี กลุ่มงาน 1", "--role", "agent");
    assertThat(accounts.find(new Login("somsri.j"))).isPresent();
  }

  private AuditTrail trail() {
    return StaffForTests.trail(client.getDatabase(bot.name()), InstantSource.system());
  }

  @Test
  void closesAnAccountAndOpensItAgain() {
    var password = passwordIn(add());

    run(0, "somsri", "--close");
    assertThat(accounts.withPassword(SOMSRI, password)).isEmpty();
    assertThat(run(0, "--list")).contains("ปิดแล้ว");
    run(0, "somsri", "--reopen");
    assertThat(accounts.withPassword(SOMSRI, password)).isPresent();
  }

  @Test
  void putsOnRecordWhoDidIt() {
    run(0, "somsri", "--name", "สมศรี", "--role", "agent", "--by", "หัวหน้า ทดลอง");

    assertThat(trail().about("somsri", 9))
        .containsExactly(
            new Deed("หัวหน้า ทดลอง", System.getProperty("user.name"), "staff-add", "somsri"));
  }

  @Test
  void saysWhatIsMissingOrUnknown() {
    assertThat(run(2)).contains("staff-add ชื่อผู้ใช้", "supervisor", "หัวหน้ากลุ่มงาน");
    assertThat(run(2, "somsri")).contains("staff-add ชื่อผู้ใช้");
    assertThat(run(2, "somsri", "--role")).contains("หลัง --role ต้องมีค่า");
    assertThat(run(2, "สมศรี", "--name", "สมศรี", "--role", "agent"))
        .contains("ใช้เป็นชื่อผู้ใช้ไม่ได้");
    assertThat(run(2, "somsri", "--name", "สมศรี", "--role", "boss"))
        .contains("ไม่มีบทบาท \"boss\"");
    assertThat(run(2, "somsri", "--password", "x")).contains("ไม่มีตัวเลือก --password");
    assertThat(run(1, "nobody", "--close")).contains("ไม่มีผู้ใช้ nobody");
  }

  /// A slip would leave somebody without the cases and chats of their own unit, and say nothing.
  @Test
  void knowsTheUnitsOfTheAgencyAndTakesNoOther() {
    add();
    units = Optional.of(new OneUnit("กลุ่มงานตัวอย่าง"));

    assertThat(
            run(1, "manee", "--name", "มานี ทดลอง", "--role", "agent", "--unit", "กลุ่มงานตัวอยาง"))
        .contains("ไม่มีกลุ่มงาน \"กลุ่มงานตัวอยาง\"", "หมายถึง \"กลุ่มงานตัวอย่าง\" หรือไม่")
        .contains("There are: กลุ่มงานตัวอย่าง");
    assertThat(run(1, "somsri", "--change", "--unit", "กลุ่มงานตัวอย่าง,กลุ่มอื่น"))
        .contains("\"กลุ่มอื่น\"");
    assertThat(accounts.find(new Login("manee"))).isEmpty();
    assertThat(accounts.find(SOMSRI).orElseThrow().units()).containsExactly("กลุ่มกฎหมาย");
    run(0, "somsri", "--change", "--role", "agent");
    run(0, "somsri", "--change", "--unit", "กลุ่มงานตัวอย่าง");
  }

  private record OneUnit(String name) implements UnitsOfTheAgency {

    @Override
    public boolean has(String typed) {
      return name.equals(typed);
    }

    @Override
    public List<String> named() {
      return List.of(name);
    }
  }

  private String add() {
    return run(
        0,
        "somsri",
        "--name",
        "สมศรี กลุ่มงาน 1",
        "--role",
        "agent,ผู้ดูแลระบบ",
        "--unit=กลุ่มกฎหมาย");
  }

  private static String passwordIn(String said) {
    var found = PASSWORD.matcher(said);
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private String run(int code, String... args) {
    var all = new ArrayList<>(List.of(args));
    all.addAll(bot.settings(data));
    all.add("--saitrong.store.encryption-key=" + KEY);
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, UTF_8);
    assertThat(StaffCommand.run(all, _ -> units, stream, stream)).isEqualTo(code);
    return out.toString(UTF_8);
  }
}
