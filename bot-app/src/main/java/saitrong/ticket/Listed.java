package saitrong.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the directory said of a unit or a person when they were given a case: it may be edited
/// later, and the case must say the same as then.
///
/// @param id by which the directory knows them
/// @param brief what staff call a unit; absent for a person
/// @param english the unit's full English name; absent where it has none
/// @param insteadOf who is away, so that these stand in; the first is whose matter it was
public record Listed(
    String id, @Nullable String brief, @Nullable String english, List<String> insteadOf) {

  public Listed {
    insteadOf = List.copyOf(insteadOf);
  }
}
