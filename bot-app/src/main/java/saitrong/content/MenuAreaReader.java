package saitrong.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.RichMenu.Area;
import saitrong.content.RichMenu.Icon;
import saitrong.content.RichMenu.Tap;
import saitrong.message.Limits;

/// One field of a rich menu. Its place in the grid is found afterwards.
final class MenuAreaReader {

  private static final int WIDEST = 6;

  private MenuAreaReader() {}

  static Area of(Section section) {
    var area =
        new Area(
            label(section),
            section
                .required("icon")
                .map(it -> MenusReader.oneOf(Icon.values(), it, Icon.MENU))
                .orElse(Icon.MENU),
            section.optional("main").map(Field::yes).orElse(false),
            0,
            0,
            section.optional("wide").map(it -> FieldValues.number(it, 1, WIDEST)).orElse(1),
            tap(section),
            section.self().line());
    section.refuseTheRest();
    return area;
  }

  /// LINE reads the label aloud to who cannot see the picture, so it is held to LINE's length.
  private static Words label(Section section) {
    var words = FieldValues.words(section, "label");
    if (!Limits.RICH_MENU_LABEL.fits(words.th())) {
      section
          .optional("label")
          .ifPresent(it -> MenusReader.tooLong(it, Limits.RICH_MENU_LABEL.most()));
    }
    return words;
  }

  private static Tap tap(Section section) {
    var says = section.optional("says");
    var opens = section.optional("opens");
    if (says.isPresent() == opens.isPresent()) {
      section
          .self()
          .wrong(
              "เขียนอย่างใดอย่างหนึ่ง: says (คำที่ส่งเมื่อแตะ) หรือ opens (ที่อยู่ https หรือ tel)",
              "write one of the two: says (words that a tap sends) or opens (https or tel)");
      return new Tap.Says("-");
    }
    var address = opens.map(MenuAreaReader::address).orElse(null);
    return address == null
        ? new Tap.Says(MenusReader.within(Limits.ACTION_TEXT, says))
        : new Tap.Opens(address);
  }

  private static @Nullable URI address(Field field) {
    String written = MenusReader.within(Limits.URI, Optional.of(field));
    try {
      var address = new URI(written);
      boolean page = "https".equals(address.getScheme()) && address.getHost() != null;
      if (page || "tel".equals(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      // Falls through to the one complaint about addresses.
    }
    field.wrong("ต้องขึ้นต้นด้วย https:// หรือ tel:", "must begin with https:// or tel:");
    return null;
  }
}
