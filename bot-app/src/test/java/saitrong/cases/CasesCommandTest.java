package saitrong.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.store.EmbeddedStore;
import saitrong.ticket.CaseSearch;

/// The whole command beside a process that holds the database, over the wire.
class CasesCommandTest extends ACaseAndATip {

  private static final String OTHER_KEY = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";

  /// Letters that the machine's language does not know arrive as replacement characters.
  @Test
  void keepsNothingThatNobodyWillEverRead() {
    assertThat(runWhole("withdraw", "1/69", "\uFFFD\uFFFD\uFFFD")).isEqualTo(2);

    assertThat(err.toString(UTF_8)).contains("LC_ALL=C.UTF-8", "ยังไม่มีการบันทึก");
    assertThat(tickets.lists().unclosed(false, 9)).hasSize(1);
  }

  /// It ends before the next beat of its signals, by which an officer is alerted.
  @Test
  void tellsTheBotWhatItDidWithACase() {
    assertThat(runWhole("accept", "1/69")).isZero();

    var told = database().getCollection("signals").find(Filters.eq("what", CaseSearch.SIGNAL));
    assertThat(told.map(row -> row.getString("id")))
        .containsOnly(tickets.lists().unclosed(false, 9).getFirst().id());
  }

  @Test
  void saysThatItsKeyIsNotTheBots() {
    key = OTHER_KEY;

    assertThat(runWhole("show", "1/69")).isEqualTo(1);

    assertThat(err.toString(UTF_8))
        .contains("This case was sealed with a key that is not set here");
  }

  @Test
  void opensTheDatabaseItselfWhenNoBotRuns() {
    assumeTrue(bot.canBeTakenAway(), "a MongoDB runs by itself");
    client.close();
    bot.close();

    assertThat(runWhole("list")).isZero();

    assertThat(said()).contains("00001/2569");
    EmbeddedStore.start(data, 0).close();
  }

  @Test
  void explainsWhatItDoesNotUnderstand() {
    assertThat(runWhole("shwo", "1/69")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("cases show NUMBER");
    assertThat(runWhole("show", "x")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("\"x\" is no receipt number");
    assertThat(runWhole("cannot", "1/69", "ก", "--reason", "busy")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("There is no \"busy\"", "not-designed");
    assertThat(runWhole("ask", "1/69", "ก", "--until", "31/2/2569")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("\"31/2/2569\" is no day");
    assertThat(runWhole("accept", "1/69", "--until", "1/12/2569")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("This command has no --until");
    assertThat(runWhole("accept", "1/69", "ก")).isEqualTo(2);
    assertThat(runWhole("--by")).isEqualTo(2);
    assertThat(runWhole("--secret")).isEqualTo(2);
    assertThat(CasesCommand.run(List.of("help"), in(out), in(err))).isZero();
    assertThat(said()).contains("cases complete NUMBER", "not-the-system");
  }
}
