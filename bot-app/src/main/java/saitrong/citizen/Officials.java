package saitrong.citizen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is verified as an office's administrator. A decision is one write; what follows from it (the
/// menu, the message) is done afterwards by whoever runs, and noted here.
public interface Officials {

  /// Costs nothing most of the time: a decision of another instance is seen after ten seconds.
  boolean isOfficial(CitizenId citizen);

  Optional<Official> of(CitizenId citizen);

  /// @param byCase the receipt number of the case
  /// @return false when the person is verified already
  boolean verify(CitizenId citizen, String byCase);

  /// @return false when the person is not verified
  boolean revoke(CitizenId citizen);

  /// Everybody about whom something was ever decided; some thousands at most.
  List<Official> all();

  /// LINE shows this person that menu now, or everybody's.
  void shown(Official official, @Nullable String menu);

  /// The person was told of the decision.
  void told(Official official);
}
