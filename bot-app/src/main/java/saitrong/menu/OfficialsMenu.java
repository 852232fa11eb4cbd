package saitrong.menu;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.Citizens;
import saitrong.citizen.LineUserId;
import saitrong.citizen.Official;
import saitrong.citizen.Officials;
import saitrong.content.Audience;
import saitrong.line.LineAnswer;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;
import saitrong.line.LineMenus;
import saitrong.line.LineMenus.Done;

/// Sees to it that verified officials have the officials' menu at LINE, and nobody else. It
/// compares what is with what should be, so it does not matter what was interrupted before.
public final class OfficialsMenu {

  private static final Logger LOG = LoggerFactory.getLogger(OfficialsMenu.class);

  private final Officials officials;
  private final Citizens citizens;
  private final StoredMenus menus;
  private final LineMenus line;

  OfficialsMenu(Officials officials, Citizens citizens, StoredMenus menus, LineMenus line) {
    this.officials = officials;
    this.citizens = citizens;
    this.menus = menus;
    this.line = line;
  }

  /// @return false when LINE could not be reached: the rest waits for the next call
  public boolean settle() {
    var standing = menus.of(Audience.OFFICIALS).map(StoredMenus.Standing::menu);
    for (var official : officials.all()) {
      var wanted = official.verified() ? standing : Optional.<String>empty();
      if (!official.isShown(wanted.orElse(null)) && !show(official, wanted.orElse(null))) {
        return false;
      }
    }
    return true;
  }

  private boolean show(Official official, @Nullable String menu) {
    var person = citizens.lineUserIdOf(official.citizen());
    if (person.isPresent() && isWorthACall(official, menu)) {
      return heard(official, menu, ask(person.get(), menu));
    }
    officials.shown(official, menu);
    return true;
  }

  /// Before any officials' menu was uploaded there is nothing to give.
  private static boolean isWorthACall(Official official, @Nullable String menu) {
    return menu != null || official.menu() != null || !official.verified();
  }

  private LineAnswer<Done> ask(LineUserId person, @Nullable String menu) {
    return menu == null ? line.takeFrom(person) : line.give(person, menu);
  }

  /// A person whom LINE does not know would be refused again and again; a token that is not taken
  /// will be taken once it is mended.
  private boolean heard(Official official, @Nullable String menu, LineAnswer<Done> answer) {
    return switch (answer) {
      case Told<Done> _ -> {
        officials.shown(official, menu);
        yield true;
      }
      case Refused<Done>(int status, String reason) when status != 401 && status != 403 -> {
        LOG.warn("LINE gives {} no menu: {} {}", official.citizen(), status, reason);
        officials.shown(official, menu);
        yield true;
      }
      case Refused<Done> _, OutOfReach<Done> _ -> false;
    };
  }
}
