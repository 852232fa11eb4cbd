package saitrong.line;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.LineUserId;
import saitrong.shared.PersonalText;

/// What people show of themselves in LINE.
public interface LineProfiles {

  /// Empty for whom LINE shows nothing of: no friend, blocked, or gone.
  LineAnswer<Optional<Profile>> profileOf(LineUserId person);

  /// @param language as set in the person's LINE, e.g. "th"; not everyone's is told
  record Profile(@Nullable PersonalText displayName, @Nullable String language) {}
}
