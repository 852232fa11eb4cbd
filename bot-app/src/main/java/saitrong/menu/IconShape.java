package saitrong.menu;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import saitrong.content.RichMenu.Icon;

/// The lines of an icon in a square of 100 by 100.
final class IconShape {

  private IconShape() {}

  static Shape of(Icon icon) {
    return switch (icon) {
      case QUESTION -> question();
      case LETTER -> with(box(10, 24, 80, 54), polygon(10, 28, 50, 58, 90, 28));
      case SEARCH -> with(circle(42, 42, 28), line(63, 63, 88, 88));
      case PERSON -> with(circle(50, 32, 18), arc(18, 58, 64, 64, 0, 180), line(18, 90, 82, 90));
      case SHIELD -> with(shield(), polygon(35, 50, 46, 62, 66, 38));
      case PAPER -> paper();
      case CALENDAR ->
          with(
              box(14, 22, 72, 64),
              line(14, 42, 86, 42),
              line(34, 12, 34, 28),
              line(66, 12, 66, 28));
      case BOOK -> book();
      case LIGHT -> light();
      case MENU -> with(line(16, 28, 84, 28), line(16, 50, 84, 50), line(16, 72, 84, 72));
      case PHONE -> with(box(28, 8, 44, 84), line(44, 78, 56, 78));
      case STAR -> star();
    };
  }

  private static Shape question() {
    return with(
        box(10, 14, 80, 56),
        polygon(30, 70, 30, 90, 52, 70),
        arc(39, 25, 22, 22, -60, 240),
        line(50, 47, 50, 51),
        line(50, 60, 50, 60.5));
  }

  private static Shape shield() {
    var path = new Path2D.Double();
    path.moveTo(50, 8);
    path.lineTo(84, 20);
    path.lineTo(84, 46);
    path.curveTo(84, 70, 68, 84, 50, 92);
    path.curveTo(32, 84, 16, 70, 16, 46);
    path.lineTo(16, 20);
    path.closePath();
    return path;
  }

  private static Shape paper() {
    return with(
        closed(22, 8, 62, 8, 80, 26, 80, 92, 22, 92),
        polygon(62, 8, 62, 26, 80, 26),
        line(36, 46, 66, 46),
        line(36, 62, 66, 62),
        line(36, 78, 54, 78));
  }

  private static Shape book() {
    return with(closed(50, 26, 50, 86, 12, 76, 12, 16), closed(50, 26, 50, 86, 88, 76, 88, 16));
  }

  private static Shape light() {
    return with(
        arc(26, 10, 48, 48, -50, 280),
        line(36, 54, 40, 72),
        line(64, 54, 60, 72),
        line(40, 72, 60, 72),
        line(43, 86, 57, 86));
  }

  private static Shape star() {
    return closed(50, 10, 61, 38, 91, 39, 67, 58, 76, 88, 50, 71, 24, 88, 33, 58, 9, 39, 39, 38);
  }

  private static Path2D with(Shape... parts) {
    var all = new Path2D.Double();
    for (var part : parts) {
      all.append(part, false);
    }
    return all;
  }

  private static Shape box(double x, double y, double width, double height) {
    return new RoundRectangle2D.Double(x, y, width, height, 12, 12);
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape arc(double x, double y, double width, double height, int from, int by) {
    return new Arc2D.Double(x, y, width, height, from, by, Arc2D.OPEN);
  }

  private static Shape line(double x1, double y1, double x2, double y2) {
    return new Line2D.Double(x1, y1, x2, y2);
  }

  private static Path2D polygon(double... points) {
    var path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    return path;
  }

  private static Path2D closed(double... points) {
    var path = polygon(points);
    path.closePath();
    return path;
  }
}
