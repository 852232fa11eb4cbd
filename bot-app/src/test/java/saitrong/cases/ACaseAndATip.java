package saitrong.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import saitrong.citizen.CitizenId;
import saitrong.content.ContentForTests;
import saitrong.shared.PersonalText;
import saitrong.ticket.Channel;
import saitrong.ticket.Detail;
import saitrong.ticket.Opening;
import saitrong.ticket.Received;

/// Somebody sent a matter for all to see, which is 1/69, and one for named staff, which is 2/69.
abstract class ACaseAndATip extends AtTheCounter {

  static final CitizenId SOMEBODY = new CitizenId("somebody");
  static final Instant RECEIVED = Instant.parse("2026-11-20T12:42:00Z");

  @BeforeEach
  void twoCases() {
    open("a", "street-light", false, "ไฟไม่ติด\nเสาที่ศูนย์");
    open("b", "corruption-tip", true, "เรื่องลับทดลอง");
  }

  final void open(String openedBy, String kind, boolean confidential, String words) {
    open(openedBy, kind, confidential, Received.of(RECEIVED, RECEIVED), detail("อาการ", words));
  }

  final String openedLongAgo(boolean confidential) {
    var kind = confidential ? "corruption-tip" : "street-light";
    var now = Instant.now();
    var received = Received.noted(now.minus(Duration.ofDays(30)), now);
    return open("long ago " + kind, kind, confidential, received);
  }

  /// @return its number
  final String open(
      String openedBy, String kind, boolean confidential, Received received, Detail... said) {
    return tickets
        .open(
            new Opening(
                openedBy, SOMEBODY, kind, confidential, Channel.LINE, received, List.of(said)))
        .number()
        .toString();
  }

  static Detail detail(String name, String shown) {
    return new Detail(name, name, new PersonalText(shown), Map.of("text", shown));
  }

  /// Files that say so of the agency's own states.
  final void serving(String states) throws IOException {
    var folder = data.resolve("agency");
    ContentForTests.copyTo(folder);
    var profile = folder.resolve("profile.yaml");
    Files.writeString(profile, Files.readString(profile).replace("case-states: []\n", states));
    ContentForTests.served(folder, database());
  }
}
