package saitrong.line;

import java.util.List;
import java.util.Optional;
import saitrong.citizen.LineUserId;
import saitrong.message.Action;
import saitrong.message.Limits;

/// Rich menus at LINE: the menus themselves, and who sees which.
public interface LineMenus {

  /// Those that were made by the API; what OA Manager made is not told.
  LineAnswer<List<Listed>> all();

  /// The id of a new menu, which nobody can see before it has its picture. LINE allows 100 of these
  /// in an hour.
  LineAnswer<String> create(Definition menu);

  /// A menu's picture cannot be changed later.
  LineAnswer<Done> picture(String menu, byte[] png);

  /// Which menu everybody sees who has none of their own.
  LineAnswer<Optional<String>> everybodys();

  LineAnswer<Done> showEverybody(String menu);

  /// Gives a person a menu of their own.
  LineAnswer<Done> give(LineUserId person, String menu);

  /// The person sees everybody's again. Nothing happens to whom has none.
  LineAnswer<Done> takeFrom(LineUserId person);

  /// Whoever had it sees everybody's. LINE allows 100 of these in an hour.
  LineAnswer<Done> delete(String menu);

  /// LINE did it; there is nothing to tell.
  record Done() {}

  /// A menu as LINE lists it.
  record Listed(String id, String name) {}

  /// @param name for us: nobody in the chat sees it
  /// @param bar on the bar that opens the menu
  record Definition(String name, String bar, int width, int height, List<Area> areas) {

    private static final int MOST_AREAS = 20;

    public Definition {
      areas = List.copyOf(areas);
      Limits.RICH_MENU_NAME.require(name);
      Limits.RICH_MENU_BAR.require(bar);
      if (areas.size() > MOST_AREAS) {
        throw new IllegalArgumentException("a rich menu has at most " + MOST_AREAS + " areas");
      }
    }
  }

  /// A part of the picture that can be tapped.
  record Area(int x, int y, int width, int height, Action tap) {}
}
