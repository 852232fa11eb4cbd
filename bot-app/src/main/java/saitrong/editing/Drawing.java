package saitrong.editing;

import saitrong.flow.Flow;
import saitrong.flow.FlowChart;
import saitrong.shared.Language;

/// A flow as a picture that an official can print and approve. Eclipse ELK says where each box
/// goes; how it looks is ours.
final class Drawing {

  private Drawing() {}

  static String of(Flow flow, Language language) {
    var chart = FlowChart.of(flow, language);
    return new SvgPage(chart.title(), language, Layout.of(chart, language)).written();
  }
}
