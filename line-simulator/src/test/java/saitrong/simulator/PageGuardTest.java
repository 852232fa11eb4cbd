package saitrong.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.simulator.world.Json;

/// Who may call the page's contract, and what is never served.
class PageGuardTest {

  private Stage stage;

  @BeforeEach
  void start() throws IOException {
    stage = new Stage();
  }

  @AfterEach
  void stop() {
    stage.close();
  }

  @Test
  void doesNotServeACitizensHtmlAsAPage() {
    var id = meet("สมชาย");
    var sent =
        stage.api.send(
            "POST",
            "/sim/citizens/" + id + "/files?kind=file&name=a.html",
            "<script>".getBytes(StandardCharsets.UTF_8),
            Map.of("Content-Type", "text/html"));

    var file = stage.api.get("/sim/files/" + sent.body().path("messageId").asString());

    assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
  }

  @Test
  void refusesOtherPagesAndOtherNames() throws IOException {
    assertThat(stage.api.get("/sim/state").status()).isEqualTo(200);
    assertThat(status("Origin: https://example.com\r\nHost: 127.0.0.1:1")).contains("403");
    assertThat(status("Sec-Fetch-Site: cross-site\r\nHost: 127.0.0.1:1")).contains("403");
    assertThat(status("Host: rebound.example.com")).contains("403");
    assertThat(status("Origin: http://localhost:1\r\nHost: localhost:1")).contains("200");
  }

  @Test
  void servesNothingOutsideThePagesFolder() {
    assertThat(stage.api.get("/PageServer.class").status()).isEqualTo(404);
    assertThat(stage.api.get("/%2e%2e/LineSimulator.class").status()).isEqualTo(404);
    assertThat(stage.api.get("/nothing.html").status()).isEqualTo(404);
  }

  /// By hand, because the JDK's client does not let one choose these headers.
  private String status(String headers) throws IOException {
    try (var socket = new Socket("127.0.0.1", stage.line.port())) {
      var request = "GET /sim/state HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var in = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
      return new BufferedReader(in).readLine();
    }
  }

  private String meet(String name) {
    var body = Json.text(Json.object().put("name", name));
    return stage.api.post("/sim/citizens", body).body().path("id").asString();
  }
}
