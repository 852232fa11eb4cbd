package saitrong.menu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import saitrong.content.Audience;
import saitrong.line.LineAnswer;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;
import saitrong.line.LineMenus;
import saitrong.line.LineMenus.Listed;
import saitrong.menu.StoredMenus.Standing;

/// Brings the menus to LINE. First the new ones stand, then everybody is led to them, then the old
/// ones go: wherever it stops, nobody is without a menu, and the next run does the rest.
final class Upload {

  private final LineMenus line;
  private final StoredMenus stored;
  private final OfficialsMenu officials;

  Upload(LineMenus line, StoredMenus stored, OfficialsMenu officials) {
    this.line = line;
    this.stored = stored;
    this.officials = officials;
  }

  /// What was done. `removed` are menus that we made before.
  record Outcome(Set<Audience> uploaded, boolean changedDefault, int removed, boolean settled) {}

  /// LINE stopped it.
  static final class Stopped extends Exception {

    private static final long serialVersionUID = 1;

    private final String thai;
    private final String english;

    Stopped(String thai, String english) {
      super(english);
      this.thai = thai;
      this.english = english;
    }

    String thai() {
      return thai;
    }

    String english() {
      return english;
    }
  }

  Outcome of(List<ReadyMenu> menus) throws Stopped {
    var listed = told(line.all());
    var atLine = listed.stream().map(Listed::id).collect(Collectors.toSet());
    var standing = new HashSet<String>();
    var uploaded = new HashSet<Audience>();
    for (var menu : menus) {
      var already = standing(menu, atLine);
      if (already.isEmpty()) {
        uploaded.add(menu.audience());
      }
      standing.add(already.isPresent() ? already.get() : stand(menu));
    }
    if (menus.stream().noneMatch(menu -> menu.audience() == Audience.OFFICIALS)) {
      stored.falls(Audience.OFFICIALS); // who had it sees the citizens' from now on
    }
    boolean changed = leadEverybody();
    boolean settled = officials.settle();
    int removed = settled ? remove(listed, standing) : 0;
    return new Outcome(uploaded, changed, removed, settled);
  }

  /// The same menu, if it stands already.
  private Optional<String> standing(ReadyMenu menu, Set<String> atLine) {
    return stored
        .of(menu.audience())
        .filter(it -> it.digest().equals(menu.digest()) && atLine.contains(it.menu()))
        .map(Standing::menu);
  }

  /// On record only with its picture: what has none is removed by the next run.
  private String stand(ReadyMenu menu) throws Stopped {
    String id = told(line.create(menu.definition()));
    told(line.picture(id, menu.png()));
    stored.stands(menu.audience(), new Standing(id, menu.digest()));
    return id;
  }

  private boolean leadEverybody() throws Stopped {
    var wanted = stored.of(Audience.CITIZENS).map(Standing::menu);
    boolean changes = wanted.isPresent() && !told(line.everybodys()).equals(wanted);
    if (changes) {
      told(line.showEverybody(wanted.get()));
    }
    return changes;
  }

  private int remove(List<Listed> listed, Set<String> standing) throws Stopped {
    var old = new ArrayList<Listed>(listed);
    old.removeIf(menu -> !ReadyMenu.isOurs(menu.name()) || standing.contains(menu.id()));
    for (var menu : old) {
      told(line.delete(menu.id()));
    }
    return old.size();
  }

  private static <T> T told(LineAnswer<T> answer) throws Stopped {
    return switch (answer) {
      case Told<T>(T value) -> value;
      case Refused<T>(int status, String reason) ->
          throw new Stopped(
              "LINE ปฏิเสธ (%d %s) เมนูเดิมยังใช้ได้ ตรวจ token ด้วยคำสั่ง doctor"
                  .formatted(status, reason),
              "LINE refused (%d %s). The menus from before still stand. Ask the doctor."
                  .formatted(status, reason));
      case OutOfReach<T>(String why) ->
          throw new Stopped(
              "ติดต่อ LINE ไม่ได้ (%s) เมนูเดิมยังใช้ได้ ลองคำสั่งนี้อีกครั้งภายหลัง"
                  .formatted(why),
              "LINE cannot be reached (%s). The menus from before still stand. Try again later."
                  .formatted(why));
    };
  }
}
