package saitrong.content;

import java.net.URI;
import java.util.List;

/// A menu below the chat, as the agency describes it: what each field says, and what a tap does.
/// The picture is drawn from it.
///
/// @param bar what stands on the bar that opens the menu
/// @param columns how many fields of width one make a row
/// @param line where it stands in the file
public record RichMenu(
    Audience audience, String bar, Size size, int columns, List<Area> areas, int line) {

  public RichMenu {
    areas = List.copyOf(areas);
  }

  /// How many rows the fields make.
  public int rows() {
    return areas.isEmpty() ? 1 : areas.getLast().row() + 1;
  }

  /// LINE's two usual sizes.
  public enum Size {
    TALL(2500, 1686),
    SHORT(2500, 843);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }

    public int width() {
      return width;
    }

    public int height() {
      return height;
    }
  }

  /// A field of the menu, at its place in the grid.
  ///
  /// @param main the one thing that most come for: drawn stronger
  /// @param wide over how many columns
  /// @param line where it stands in the file
  public record Area(
      Words label, Icon icon, boolean main, int row, int column, int wide, Tap tap, int line) {}

  /// Shapes that the drawing tool knows.
  public enum Icon {
    QUESTION,
    LETTER,
    SEARCH,
    PERSON,
    SHIELD,
    PAPER,
    CALENDAR,
    BOOK,
    LIGHT,
    MENU,
    PHONE,
    STAR
  }

  /// What a tap does.
  public sealed interface Tap {

    /// Says these words, as if the person had typed them.
    record Says(String words) implements Tap {}

    /// Opens a page, or dials.
    record Opens(URI address) implements Tap {}
  }

  /// Where a field lies in the picture, in its pixels.
  public record Bounds(int x, int y, int width, int height) {}

  /// Fields meet without a gap and fill the picture, whatever does not divide evenly.
  public Bounds boundsOf(Area area) {
    int left = edge(area.column(), columns, size.width());
    int right = edge(area.column() + area.wide(), columns, size.width());
    int top = edge(area.row(), rows(), size.height());
    int bottom = edge(area.row() + 1, rows(), size.height());
    return new Bounds(left, top, right - left, bottom - top);
  }

  private static int edge(int at, int of, int length) {
    return Math.toIntExact(Math.round((double) length * at / of));
  }
}
