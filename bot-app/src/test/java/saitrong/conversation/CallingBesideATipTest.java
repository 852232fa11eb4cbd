package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.flow.Effect;

/// Whoever calls an officer out of a script is known by what they said in it; out of a tip they are
/// anybody, for a call is on every officer's page. An agency has one or the other, and a tip may
/// have been begun before it chose.
class CallingBesideATipTest extends AtTheDesk {

  private static final String WHICH_SYSTEM =
      """
        - ถาม: ระบบ
          ข้อความ:
            th: เรื่องนี้เกี่ยวกับระบบใด{คะ}
            en: Which system is it about?
          ตัวเลือกจาก: systems
          ในสรุป: {th: ระบบ, en: System}
      """;

  private static final String OFFICERS = "officers-in-chat: yes";
  private static final String NO_OFFICERS = "officers-in-chat: no";
  private static final String TIPS = "\nflows: [corruption-tip, ";
  private static final String NO_TIPS = "\nflows: [";

  @TempDir Path before;
  @TempDir Path now;

  @Override
  @BeforeEach
  void open() {
    desk = Desk.withFlows(STORE.database());
    a = desk.instance("a");
    citizen = desk.citizen("somchai");
    a.receives(citizen.followed(false));
  }

  @Test
  void tellsNothingOfTheTip() {
    isInATip();
    citizen.says("คุยกับเจ้าหน้าที่");

    assertThat(call().about()).isEmpty();
    assertThat(call().unit()).isNull();
  }

  @Test
  void tellsNothingOfATipThatRests() {
    isInATip();
    citizen.says("เมนู");
    desk.passes(Duration.ofMinutes(50), Duration.ofMinutes(1));
    citizen.says("คุยกับเจ้าหน้าที่");

    assertThat(call().about()).isEmpty();
  }

  private void isInATip() {
    desk.serves(asking("corruption-tip", before, OFFICERS, NO_OFFICERS, NO_TIPS, TIPS));
    Stream.of("แจ้งเบาะแส", "1").forEach(citizen::says);
    desk.serves(asking("corruption-tip", now, NO_OFFICERS, OFFICERS, TIPS, NO_TIPS));
  }

  @Test
  void tellsWhatWasSaidInAnotherScript() {
    desk.serves(asking("complaint", now));
    Stream.of("ร้องเรียน", "1").forEach(citizen::says);
    citizen.sends(citizen.tapped(Command.OFFICER.data()));

    assertThat(call().about()).containsEntry("kind", "complaint").containsKey("system");
  }

  /// For the system that it is about.
  private static Content asking(String flow, Path scratch, String... changes) {
    return ShippedContent.asking(flow, WHICH_SYSTEM, scratch, changes);
  }

  private Effect.OfTalk.Call call() {
    return desk.owners().tasks.values().stream()
        .filter(Effect.OfTalk.Call.class::isInstance)
        .map(Effect.OfTalk.Call.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
