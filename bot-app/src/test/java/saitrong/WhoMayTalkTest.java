package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.handoff.Talk;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.Role;

/// Each role finds its work at a talk, nobody finds more, and what was done is on record.
class WhoMayTalkTest extends TalkAtTheDesk {

  @ParameterizedTest
  @EnumSource(Role.class)
  void opensToEachRoleWhatIsItsWork(Role role) throws Exception {
    boolean reads = role == Role.AGENT || role == Role.SUPERVISOR || role == Role.AUDITOR;
    boolean works = role == Role.AGENT || role == Role.SUPERVISOR;
    try (var somebody = OFFICE.at(role.code())) {
      assertThat(somebody.get("/console").body().contains("href=\"/console/talks\""))
          .isEqualTo(reads);
      for (var page : List.of("/console/talks", path(), path() + "/said")) {
        assertThat(somebody.get(page).statusCode()).as(page).isEqualTo(reads ? 200 : 403);
      }
      if (reads) {
        assertThat(somebody.get(path()).body().contains("/take\"")).isEqualTo(works);
      }
      var sought =
          somebody.sends("/console/account", path() + "/answers", Map.of("words", "ลืมรหัสผ่าน"));
      assertThat(sought.statusCode()).isEqualTo(works ? 200 : 403);
      assertThat(somebody.sends("/console/account", path() + "/typing", Map.of()).statusCode())
          .isEqualTo(works ? 204 : 403);
      for (var step : List.of("take", "note", "say", "back")) {
        var form = Map.of("once", once(somebody.get(path()).body()), "words", "ทดลอง");
        var sent = somebody.sends("/console/account", path() + "/" + step, form);
        assertThat(sent.statusCode()).as(step).isEqualTo(works ? 303 : 403);
      }
    }
  }

  @Test
  void opensToNoStranger() throws Exception {
    try (var stranger = new DeskBrowser(bot.address("/"))) {
      for (var page : List.of("/console/talks", path(), path() + "/said")) {
        assertThat(location(stranger.get(page))).startsWith("/console/sign-in");
      }
      assertThat(location(stranger.post(path() + "/take", Map.of())))
          .startsWith("/console/sign-in");
    }
    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
    assertThat(desk.get("/console/talks/01ARZ3NDEKTSV4RRFFQ69G5FAV").statusCode()).isEqualTo(404);
  }

  @Test
  void putsOnRecordWhoReadAndWhoDidWhat() throws Exception {
    page();
    send("take");
    send("say", Map.of("words", "ทดลอง"));
    send("end", ending("answered"));

    assertThat(bot.part(AuditTrail.class).about(talk().id(), 20))
        .extracting(Deed::account, Deed::did)
        .contains(
            tuple("agent", "talk-read"),
            tuple("agent", "talk-take"),
            tuple("agent", "talk-say"),
            tuple("agent", "talk-end"));
  }
}
