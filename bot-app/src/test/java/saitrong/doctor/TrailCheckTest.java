package saitrong.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import saitrong.staff.ExaminedTrail;
import saitrong.staff.ExaminedTrail.Place;

/// What the doctor says of the record of what staff did.
class TrailCheckTest {

  private static final Instant AT = Instant.parse("2026-11-23T03:00:00Z");

  @Test
  void saysHowFarASoundOneGoes() {
    var finding = only(trail(List.of(), 0, 0));

    assertThat(finding.kind()).isEqualTo(Finding.Kind.WELL);
    assertThat(finding.thai()).contains("ลำดับที่ 12", "10.00 น.");
    assertThat(finding.english()).contains("number 12", "10:00");
  }

  @Test
  void namesThePlacesWhereItWasEdited() {
    var places =
        List.<Place>of(new Place.Changed(3), new Place.Missing(5, 5), new Place.Missing(7, 9));
    var finding = only(trail(places, 8, 0));

    assertThat(finding.mustBeMended()).isTrue();
    assertThat(finding.thai()).contains("8 จุด", "3, 5, 7-9");
    assertThat(finding.english()).contains("8 places", "3, 5, 7-9");
  }

  @Test
  void tellsOfRowsThatCarryNoProof() {
    assertThat(new TrailCheck(() -> trail(List.of(), 0, 4)).look())
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.WELL, Finding.Kind.NOTE);
  }

  @Test
  void saysThatItWasNotSeenWhereTheDatabaseIsAway() {
    Supplier<ExaminedTrail> away =
        () -> {
          throw new MongoTimeoutException("away");
        };

    assertThat(new TrailCheck(away).look())
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.NOTE);
  }

  private static Finding only(ExaminedTrail trail) {
    var findings = new TrailCheck(() -> trail).look();
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  private static ExaminedTrail trail(List<Place> places, int wrong, long bare) {
    return new ExaminedTrail(12, Optional.of(AT), places, wrong, bare);
  }
}
