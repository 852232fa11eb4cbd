package saitrong.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.RichMenu.Tap.Says;
import saitrong.flow.FlowSet;

/// The rich menus. The file may be missing: sets of earlier releases have none, and an agency may
/// do without. An agency whose scripts are others has a file of its own.
final class MenusShelf {

  private static final String MENUS = "rich-menus.yaml";

  private MenusShelf() {}

  static Map<String, Path> places(ContentFolder folder) {
    return Map.of(MENUS, folder.ownOrShared(MENUS));
  }

  /// What a field says has to lead somewhere, also when it is typed on a PC, which has no menu.
  static void refuseDeadEnds(
      List<RichMenu> menus, Agency agency, @Nullable FlowSet flows, Problems problems) {
    for (var menu : menus) {
      for (var area : menu.areas()) {
        if (area.tap() instanceof Says(String words) && !leadsOn(words, agency, flows)) {
          problems.add(
              MENUS,
              area.line(),
              "พิมพ์คำว่า \"%s\" แล้วไม่มีอะไรตอบ ใช้ชื่อชุดสนทนาที่เปิดอยู่ หรือคำที่ระบบรู้จัก เช่น เมนู"
                  .formatted(words),
              "nothing answers \"%s\": use the name of a flow that is on, or words that the bot knows"
                  .formatted(words));
        }
      }
    }
  }

  private static boolean leadsOn(String words, Agency agency, @Nullable FlowSet flows) {
    return agency.texts().meaning(words).isPresent()
        || flows == null
        || flows.askedFor(words).isPresent();
  }

  static Optional<List<RichMenu>> read(FileSet files, Problems problems) {
    return files.files().containsKey(MENUS)
        ? files.yaml(MENUS, problems).map(MenusReader::read)
        : Optional.of(List.of());
  }
}
