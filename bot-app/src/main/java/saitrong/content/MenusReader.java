package saitrong.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import saitrong.content.RichMenu.Area;
import saitrong.content.RichMenu.Size;
import saitrong.message.Limits;

/// Reads `rich-menus.yaml` and holds it against LINE's limits, so that what `check` lets through is
/// what LINE takes.
final class MenusReader {

  private static final int MOST_COLUMNS = 6;
  private static final int MOST_ROWS = 3;

  private MenusReader() {}

  static List<RichMenu> read(Section root) {
    var menus = new ArrayList<RichMenu>();
    for (Audience audience : Audience.values()) {
      of(audience, root)
          .flatMap(Field::section)
          .map(section -> menu(audience, section))
          .ifPresent(menus::add);
    }
    root.refuseTheRest();
    return menus;
  }

  /// An agency may have no way to become an official.
  private static Optional<Field> of(Audience audience, Section root) {
    return switch (audience) {
      case CITIZENS -> root.required(audience.written());
      case OFFICIALS -> root.optional(audience.written());
    };
  }

  private static RichMenu menu(Audience audience, Section section) {
    String bar = within(Limits.RICH_MENU_BAR, section.required("bar"));
    var size = section.required("height").map(MenusReader::size).orElse(Size.TALL);
    int columns =
        section
            .required("columns")
            .map(it -> FieldValues.number(it, 1, MOST_COLUMNS))
            .orElse(MOST_COLUMNS);
    var areas = areas(section, columns);
    section.refuseTheRest();
    return new RichMenu(audience, bar, size, columns, areas, section.self().line());
  }

  private static List<Area> areas(Section menu, int columns) {
    var list = menu.required("areas");
    var grid = new Grid(columns);
    menu.sections("areas").forEach(section -> grid.add(section.self(), MenuAreaReader.of(section)));
    list.ifPresent(grid::end);
    if (grid.rows() > MOST_ROWS) {
      menu.self()
          .wrong(
              "มีได้ไม่เกิน %d แถว ลดช่องหรือเพิ่ม columns".formatted(MOST_ROWS),
              "at most %d rows: take fields away or add columns".formatted(MOST_ROWS));
    }
    return grid.areas();
  }

  static String within(Limits limit, Optional<Field> field) {
    String text = field.map(Field::text).orElse("");
    if (!limit.fits(text)) {
      field.ifPresent(it -> tooLong(it, limit.most()));
    }
    return text;
  }

  static void tooLong(Field field, int most) {
    field.wrong(
        "ยาวเกิน %d ตัวอักษร (LINE รับได้เท่านี้)".formatted(most),
        "longer than %d characters, which is all that LINE takes".formatted(most));
  }

  private static Size size(Field field) {
    return oneOf(Size.values(), field, Size.TALL);
  }

  static <E extends Enum<E>> E oneOf(E[] values, Field field, E otherwise) {
    Function<E, String> written = value -> value.name().toLowerCase(Locale.ROOT);
    String text = field.text();
    var found = Arrays.stream(values).filter(it -> written.apply(it).equals(text)).findFirst();
    if (found.isEmpty() && !text.isEmpty()) {
      String known = Arrays.stream(values).map(written).collect(Collectors.joining(", "));
      field.wrong("เลือกได้เฉพาะ " + known, "must be one of " + known);
    }
    return found.orElse(otherwise);
  }

  /// Fields take their places as words do in lines: from left to right, row after row.
  private static final class Grid {

    private final int columns;
    private final List<Area> areas = new ArrayList<>();
    private int row;
    private int column;

    Grid(int columns) {
      this.columns = columns;
    }

    void add(Field field, Area area) {
      if (column + area.wide() > columns) {
        wrongWidth(field);
        nextRow();
      }
      areas.add(
          new Area(
              area.label(),
              area.icon(),
              area.main(),
              row,
              column,
              area.wide(),
              area.tap(),
              area.line()));
      column += area.wide();
      if (column >= columns) {
        nextRow();
      }
    }

    private void nextRow() {
      row++;
      column = 0;
    }

    /// A field of the picture that does nothing would look like a fault.
    void end(Field list) {
      if (column > 0) {
        list.wrong(
            "แถวสุดท้ายไม่เต็ม ความกว้าง (wide) ของทุกช่องในแถวต้องรวมกันได้ %d".formatted(columns),
            "the last row is not full: the widths (wide) of a row must add up to %d"
                .formatted(columns));
      }
    }

    private void wrongWidth(Field field) {
      field.wrong(
          "ช่องนี้กว้างเกินที่เหลือในแถว ความกว้าง (wide) ของทุกช่องในแถวต้องรวมกันได้ %d"
              .formatted(columns),
          "wider than what is left of the row: the widths (wide) of a row must add up to %d"
              .formatted(columns));
    }

    int rows() {
      return column > 0 ? row + 1 : row;
    }

    List<Area> areas() {
      return areas;
    }
  }
}
