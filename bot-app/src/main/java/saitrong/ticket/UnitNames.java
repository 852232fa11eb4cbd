package saitrong.ticket;

import org.jspecify.annotations.Nullable;
import saitrong.content.Directory;
import saitrong.shared.Language;

/// What units are called where people read it: accounts and chats have them as somebody wrote them,
/// be it by the id.
///
/// @param directory in force; absent where there is none
public record UnitNames(@Nullable Directory directory) {

  /// By the full name; as it was written where the directory does not know it.
  public String of(String written, Language language) {
    var meant = new Holder.Unit(written);
    return directory == null
        ? written
        : directory.units().stream()
            .filter(it -> Holder.Unit.of(it).is(meant))
            .findFirst()
            .map(it -> it.name().in(language))
            .orElse(written);
  }
}
