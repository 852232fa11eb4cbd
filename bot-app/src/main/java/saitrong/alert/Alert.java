package saitrong.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import saitrong.staff.Login;

/// Something that one of the staff is told: what kind of thing, and where it is. Nothing of a
/// person, and nothing that anybody wrote.
///
/// @param id names the event and whom it is told, so that it is told them once
/// @param at when they may be told
/// @param path of the page of the desk where it is
/// @param more the number of the case, where it is no confidential one; the counts of a summary
public record Alert(
    String id, Login account, AlertKind kind, Instant at, String path, @Nullable String more) {}
