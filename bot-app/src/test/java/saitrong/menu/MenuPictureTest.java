package saitrong.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.content.Audience;
import saitrong.content.RichMenu;
import saitrong.content.RichMenu.Area;
import saitrong.content.RichMenu.Icon;
import saitrong.content.RichMenu.Size;
import saitrong.content.RichMenu.Tap;
import saitrong.content.ShippedContent;
import saitrong.content.Words;

class MenuPictureTest {

  private static final int ONE_MEGABYTE = 1024 * 1024;
  private static final int TEAL = 0xFF0B5D5E;
  private static final int WHITE = 0xFFFFFFFF;
  private static final MenuPicture PICTURE = new MenuPicture(MenuFonts.load());

  @Test
  void drawsTheMenusThatShipInTheirSizeAndWithinLinesLimit() throws IOException {
    for (var menu : ShippedContent.ofTheDefaultAgency().menus()) {
      var png = drawn(menu);
      keepWhereAsked(menu.audience(), png);

      assertThat(png).hasSizeLessThan(ONE_MEGABYTE);
      assertThat(image(png).getWidth()).isEqualTo(2500);
      assertThat(image(png).getHeight()).isEqualTo(1686);
    }
  }

  /// `-Dmenu.pictures=FOLDER` keeps them, to be looked at.
  private static void keepWhereAsked(Audience audience, byte[] png) throws IOException {
    var folder = System.getProperty("menu.pictures");
    if (folder != null) {
      Files.write(Path.of(folder, "rich-menu-" + audience.written() + ".png"), png);
    }
  }

  /// The words touch no edge: around each field a frame has the field's own colour only.
  @ParameterizedTest
  @EnumSource(Size.class)
  void keepsAllWordsInsideTheirField(Size size) throws IOException {
    var menu = menu(size, 3, "ข้อมูลส่วนบุคคลของฉัน", "My personal data, all of it", 6);

    var image = image(drawn(menu));

    for (var area : menu.areas()) {
      var bounds = menu.boundsOf(area);
      int background = area.main() ? TEAL : WHITE;
      for (int x = bounds.x() + 6; x < bounds.x() + bounds.width() - 6; x++) {
        assertThat(image.getRGB(x, bounds.y() + 8)).isEqualTo(background);
        assertThat(image.getRGB(x, bounds.y() + bounds.height() - 8)).isEqualTo(background);
      }
      for (int y = bounds.y() + 6; y < bounds.y() + bounds.height() - 6; y++) {
        assertThat(image.getRGB(bounds.x() + 8, y)).isEqualTo(background);
        assertThat(image.getRGB(bounds.x() + bounds.width() - 8, y)).isEqualTo(background);
      }
    }
  }

  @Test
  void namesTheFieldsWhoseWordsDoNotFit() {
    var menu = menu(Size.SHORT, 6, "ข้อมูลส่วนบุคคลของฉันและของผู้อื่น", null, 18);

    assertThat(PICTURE.of(menu)).isInstanceOf(MenuPicture.Drawn.TooFull.class);
    assertThat(((MenuPicture.Drawn.TooFull) PICTURE.of(menu)).fields()).hasSize(18);
  }

  @ParameterizedTest
  @EnumSource(Icon.class)
  void knowsAShapeForEveryIcon(Icon icon) throws IOException {
    var field = new Area(new Words("ก", null), icon, false, 0, 0, 1, new Tap.Says("ก"), 1);
    var menu = new RichMenu(Audience.CITIZENS, "เมนู", Size.SHORT, 1, List.of(field), 1);

    var image = image(drawn(menu));

    long teal =
        Arrays.stream(image.getRGB(0, 0, 2500, 843, null, 0, 2500))
            .filter(it -> it == TEAL)
            .count();
    assertThat(teal).as("%s", icon).isGreaterThan(500);
  }

  @Test
  void drawsTheSameDescriptionToTheSameBytes() {
    var menu = menu(Size.SHORT, 3, "ติดตามเรื่อง", "Track", 3);

    assertThat(drawn(menu)).isEqualTo(drawn(menu));
  }

  @Test
  void fillsThePictureWithFieldsWithoutAGap() {
    var menu = menu(Size.TALL, 6, "ก", null, 18);

    long covered =
        menu.areas().stream()
            .map(menu::boundsOf)
            .mapToLong(bounds -> (long) bounds.width() * bounds.height())
            .sum();
    assertThat(covered).isEqualTo(2500L * 1686);
  }

  private static RichMenu menu(
      Size size, int columns, String thai, @Nullable String english, int fields) {
    var areas = new ArrayList<Area>();
    for (int i = 0; i < fields; i++) {
      areas.add(
          new Area(
              new Words(thai, english),
              Icon.values()[i % Icon.values().length],
              i == 0,
              i / columns,
              i % columns,
              1,
              new Tap.Opens(URI.create("https://example.com/")),
              i + 1));
    }
    return new RichMenu(Audience.CITIZENS, "เมนู", size, columns, areas, 1);
  }

  private static byte[] drawn(RichMenu menu) {
    return switch (PICTURE.of(menu)) {
      case MenuPicture.Drawn.Picture(byte[] png) -> png;
      case MenuPicture.Drawn.TooFull(var fields) ->
          throw new AssertionError(fields.size() + " fields are too full");
    };
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
  }
}
