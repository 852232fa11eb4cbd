package saitrong.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import saitrong.content.FlowVocabulary;
import saitrong.flow.FlowChart;
import saitrong.flow.FlowFolder;
import saitrong.flow.FlowReading;
import saitrong.flow.FlowSet;
import saitrong.shared.Language;

/// `flow-diagram` draws a flow for who approves it.
class DiagramCommandTest {

  @TempDir Path folder;

  @Test
  void printsMermaid() {
    var printed = Desk.in(folder).draws("patient-transport");

    assertThat(printed.code()).isZero();
    assertThat(printed.text())
        .startsWith("flowchart TD\n  start([\"ขอใช้รถรับ-ส่งผู้ป่วย\"])\n")
        .contains("  s1{\"ฉุกเฉิน คือ ใช่\"}\n", "  s1 -- ✓ --> s2\n", "  s1 -- ✗ --> s3\n");
  }

  @Test
  void drawsAPictureWithEveryStep() throws Exception {
    var desk = Desk.in(folder);
    var file = folder.resolve("light.svg");

    var printed = desk.draws("street-light", "--svg", file.toString());

    assertThat(printed.code()).isZero();
    assertThat(printed.text()).isEqualTo("วาดแล้ว: " + file + "\n");
    assertThat(texts(parsed(Files.readString(file))))
        .startsWith("แจ้งไฟส่องสว่างชำรุด")
        .contains("เริ่ม", "แยกทาง", "ทำงานให้", "ไฟเป็นอย่างไร", "• ไม่ติด", "ใช่", "ไม่ใช่")
        .contains("เปิดเรื่อง: street-light");
  }

  @Test
  void drawsInEnglishToo() throws Exception {
    var file = folder.resolve("light.svg");

    Desk.in(folder).draws("street-light", "--svg", file.toString(), "--en");

    assertThat(texts(parsed(Files.readString(file))))
        .contains(
            "Report a street light", "start", "asks", "• It is off", "open-case: street-light");
  }

  /// Of every flow that ships: no box covers another, and nothing lies outside the picture.
  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void leavesRoomBetweenBoxes(String language) {
    for (var flow : shipped().flows().values()) {
      var layout = Layout.of(FlowChart.of(flow, Language.of(language)), Language.of(language));
      var boxes = layout.boxes();
      for (int i = 0; i < boxes.size(); i++) {
        assertThat(boxes.get(i).at().x()).isNotNegative();
        assertThat(boxes.get(i).at().x() + boxes.get(i).box().width())
            .isLessThanOrEqualTo(layout.width() + 0.5);
        for (int j = 0; j < i; j++) {
          assertThat(apart(boxes.get(i), boxes.get(j))).as("%s: %d %d", flow.id(), i, j).isTrue();
        }
      }
    }
  }

  @Test
  void writesEachPictureAsXmlThatCanBeRead() throws Exception {
    for (var flow : shipped().flows().values()) {
      for (var language : Language.values()) {
        parsed(Drawing.of(flow, language));
      }
    }
  }

  @Test
  void namesTheFlowsWhenThereIsNoSuchOne() {
    var printed = Desk.in(folder).draws("street-lamp", "--en");

    assertThat(printed.code()).isEqualTo(2);
    assertThat(printed.text()).startsWith("There is no such flow. There are: add-documents, ");
  }

  @Test
  void saysHowItIsUsed() {
    var desk = Desk.in(folder);

    assertThat(desk.draws().code()).isEqualTo(2);
    assertThat(desk.draws("poll", "--svg").text()).contains("flow-diagram ชื่อชุด [--svg ไฟล์]");
  }

  @Test
  void saysWhenTheFileCannotBeWritten() {
    var nowhere = folder.resolve("nowhere/light.svg").toString();

    var printed = Desk.in(folder).draws("poll", "--svg", nowhere, "--en");

    assertThat(printed.code()).isOne();
    assertThat(printed.text()).contains("cannot be written");
  }

  @Test
  void drawsNothingOfBrokenFlows() throws Exception {
    var desk = Desk.in(folder);
    Files.writeString(desk.flows().resolve("poll.yaml"), "ขั้นตอน: [");

    assertThat(desk.draws("track").code()).isOne();
  }

  private static boolean apart(Layout.Placed one, Layout.Placed other) {
    return one.at().x() + one.box().width() <= other.at().x()
        || other.at().x() + other.box().width() <= one.at().x()
        || one.at().y() + one.box().height() <= other.at().y()
        || other.at().y() + other.box().height() <= one.at().y();
  }

  private static FlowSet shipped() {
    var folder =
        new FlowFolder(Desk.root().resolve("conversation-flows"), FlowVocabulary.ofNobody());
    return switch (folder.read()) {
      case FlowReading.Sound(var flows) -> flows;
      case FlowReading.Broken(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document svg) {
    var elements = svg.getElementsByTagName("text");
    var texts = new ArrayList<String>();
    for (int i = 0; i < elements.getLength(); i++) {
      texts.add(elements.item(i).getTextContent());
    }
    return texts;
  }
}
