package saitrong.rating;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// What somebody said beside a score. Who they are is not in it.
///
/// @param ofCase the id of the case; absent for what was said in a survey
/// @param service the score for it; absent where none was given
/// @param system the score for the system; absent where none was given
public record Said(
    Optional<String> ofCase,
    Split split,
    @Nullable Integer service,
    @Nullable Integer system,
    PersonalText words) {}
