package saitrong.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// A score from 1 (least) to 5 (most), as it was tapped. Holds no words of anybody.
///
/// @param key of whatever asked, as the run and the step of a flow
/// @param citizen absent once the person was forgotten
/// @param about what was rated: the name of a flow, or a receipt number
public record Rating(String key, @Nullable CitizenId citizen, int score, String about, Instant at) {

  public Rating {
    if (score < 1 || score > 5) {
      throw new IllegalArgumentException("a score goes from 1 to 5");
    }
  }
}
