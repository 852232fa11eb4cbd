package saitrong.menu;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import saitrong.content.Audience;
import saitrong.content.RichMenu;
import saitrong.content.RichMenu.Area;
import saitrong.content.RichMenu.Tap;
import saitrong.line.LineMenus;
import saitrong.line.LineMenus.Definition;
import saitrong.message.Action;

/// A menu as LINE will get it.
///
/// @param digest over all of it
record ReadyMenu(Audience audience, Definition definition, byte[] png, String digest) {

  /// By this name we know our own menus in LINE's list.
  private static final String MARK = "saitrong ";

  static ReadyMenu of(RichMenu menu, byte[] png) {
    var areas = menu.areas().stream().map(area -> area(menu, area)).toList();
    String digest = digest(menu.bar() + menu.size() + areas, png);
    String name = MARK + menu.audience().written() + " " + digest.substring(0, 12);
    var definition =
        new Definition(name, menu.bar(), menu.size().width(), menu.size().height(), areas);
    return new ReadyMenu(menu.audience(), definition, png, digest);
  }

  static boolean isOurs(String name) {
    return name.startsWith(MARK);
  }

  private static LineMenus.Area area(RichMenu menu, Area area) {
    var bounds = menu.boundsOf(area);
    return new LineMenus.Area(
        bounds.x(), bounds.y(), bounds.width(), bounds.height(), action(area));
  }

  private static Action action(Area area) {
    String label = area.label().th();
    return switch (area.tap()) {
      case Tap.Says(String words) -> new Action.Say(label, words);
      case Tap.Opens(URI address) -> new Action.Open(label, address);
    };
  }

  private static String digest(String words, byte[] png) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(png));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "ReadyMenu[" + definition.name() + "]";
  }
}
