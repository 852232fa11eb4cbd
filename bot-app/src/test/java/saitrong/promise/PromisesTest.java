package saitrong.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.Content;
import saitrong.content.Milestone;
import saitrong.content.Policy;
import saitrong.content.ShippedContent;

/// What the two agencies that ship promise.
class PromisesTest {

  private static final String MONDAY = "2569-11-23 10.00";

  @Test
  void holdACaseToThreeTimes() {
    assertThat(dueDates("profile", "consultation", null, MONDAY))
        .isEqualTo(
            Map.of(
                Milestone.TAKEN, Written.moment("2569-11-24 16.30"),
                Milestone.FIRST_ACTION, Written.moment("2569-11-24 10.00"),
                Milestone.RESULT, Written.moment("2569-11-26 16.30")));
  }

  @ParameterizedTest(name = "{0}, {1} of {2}: {3}")
  @CsvSource({
    "profile, training, , 2569-11-26 16.30",
    "profile, privacy, , 2569-12-23 16.30",
    "tambon-example, borrow, , 2569-12-02 16.30",
    "tambon-example, street-light, , 2569-11-27 16.30",
    "tambon-example, water-support, ประชาชน, 2569-11-24 16.30",
    "tambon-example, general-request, ประชาชน, 2569-12-02 16.30",
    "tambon-example, general-request, ผู้ประกอบการ, 2569-11-30 16.30",
    "tambon-example, general-request, , 2569-12-02 16.30"
  })
  void dependOnTheKindOfTheMatterAndOnWhoAsks(
      String agency, String kind, @Nullable String group, String result) {
    assertThat(dueDates(agency, kind, group, MONDAY))
        .containsEntry(Milestone.RESULT, Written.moment(result));
  }

  @ParameterizedTest
  @ValueSource(strings = {"profile", "tambon-example"})
  void areNotMadeOfASurvey(String agency) {
    assertThat(dueDates(agency, "poll", null, MONDAY)).isEmpty();
  }

  @Test
  void wereNotMadeBeforeTheFirstVersion() {
    var promises = promises("profile", "consultation", null, "2567-09-29 10.00");

    assertThat(promises.version()).isNull();
    assertThat(promises.each()).isEmpty();
  }

  private static Map<Milestone, Object> dueDates(
      String agency, String kind, @Nullable String group, String received) {
    return promises(agency, kind, group, received).each().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> ((Due.At) it.getValue().due()).at()));
  }

  private static Promises promises(
      String agency, String kind, @Nullable String group, String received) {
    Content content = ShippedContent.of(agency);
    Policy policy = Objects.requireNonNull(content.policy());
    return Promises.of(
        content.officeHours(), policy, kind, group, Written.moment(received), List.of());
  }
}
