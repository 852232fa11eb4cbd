package saitrong.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import saitrong.content.Problem;
import saitrong.content.RichMenu;

/// All menus with their pictures, or all fields whose words do not fit.
sealed interface Drawing {

  record Ready(List<ReadyMenu> menus) implements Drawing {
    public Ready {
      menus = List.copyOf(menus);
    }
  }

  record TooFull(List<Problem> problems) implements Drawing {
    public TooFull {
      problems = List.copyOf(problems);
    }
  }

  static Drawing of(List<RichMenu> menus, String file, MenuFonts fonts) {
    var picture = new MenuPicture(fonts);
    var ready = new ArrayList<ReadyMenu>();
    var problems = new ArrayList<Problem>();
    for (var menu : menus) {
      switch (picture.of(menu)) {
        case MenuPicture.Drawn.Picture(byte[] png) -> ready.add(ReadyMenu.of(menu, png));
        case MenuPicture.Drawn.TooFull(var fields) -> problems(fields, file).forEach(problems::add);
      }
    }
    return problems.isEmpty() ? new Ready(ready) : new TooFull(problems);
  }

  private static Stream<Problem> problems(List<RichMenu.Area> fields, String file) {
    return fields.stream()
        .map(field ->
            new Problem(
                file,
                field.line(),
                "ข้อความของช่องนี้ยาวเกินที่วาดให้อ่านออกได้ ทำให้สั้นลง หรือให้ช่องกว้างขึ้น"
                    + " (wide, columns)",
                "more words than can be drawn legibly in this field: shorten them, or make the"
                    + " field wider (wide, columns)"));
  }
}
