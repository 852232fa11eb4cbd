package saitrong.menu;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;

/// Noto Sans Thai from the jar, so that a picture looks the same on every machine.
///
/// @param strong for the label
/// @param plain for its translation
record MenuFonts(Font strong, Font plain) {

  private static final String FONTCONFIG = "sun.awt.fontconfig";

  /// @throws NoPictures where Java has no part that draws text
  static MenuFonts load() {
    try {
      System.setProperty("java.awt.headless", "true");
      doWithoutTheSystemsFonts();
      return new MenuFonts(font("noto-sans-thai-semibold.ttf"), font("noto-sans-thai-medium.ttf"));
    } catch (IOException | FontFormatException broken) {
      throw new IllegalStateException("the jar's fonts cannot be read", broken);
    } catch (RuntimeException | LinkageError | InternalError noFontManager) {
      throw new NoPictures(noFontManager);
    }
  }

  /// A small container has no fontconfig, and Java then refuses even a font that it is given: "head
  /// is null". It asks nobody when it finds a description of its own kind, and an empty one will
  /// do.
  private static void doWithoutTheSystemsFonts() throws IOException {
    if (System.getProperty(FONTCONFIG) == null) {
      var description = Files.createTempFile("saitrong-fonts", ".properties");
      description.toFile().deleteOnExit();
      Files.writeString(description, "version=1\nsequence.allfonts=default\n");
      System.setProperty(FONTCONFIG, description.toString());
    }
  }

  private static Font font(String file) throws IOException, FontFormatException {
    try (var bytes = MenuFonts.class.getResourceAsStream("/saitrong/menu/" + file)) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(bytes, file));
    }
  }
}
