package saitrong.editing;

import saitrong.flow.FlowChart.Shape;
import saitrong.flow.FlowChart.When;
import saitrong.shared.Language;

/// What stands on arrows and in the legend.
final class DrawingWords {

  private DrawingWords() {}

  static String on(When when, Language language) {
    return switch (when) {
      case ALWAYS -> "";
      case HOLDS -> in(language, "ใช่", "yes");
      case DOES_NOT_HOLD -> in(language, "ไม่ใช่", "no");
      case DECLINED -> in(language, "ไม่สะดวก", "declined");
    };
  }

  static String legend(Shape shape, Language language) {
    return switch (shape) {
      case START -> in(language, "เริ่ม", "start");
      case SAYS -> in(language, "บอก", "says");
      case ASKS -> in(language, "ถาม", "asks");
      case DECIDES -> in(language, "แยกทาง", "decides");
      case DOES -> in(language, "ทำงานให้", "does");
      case ENDS -> in(language, "จบ", "ends");
    };
  }

  private static String in(Language language, String thai, String english) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }
}
