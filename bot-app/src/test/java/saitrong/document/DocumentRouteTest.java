package saitrong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

class DocumentRouteTest {

  private static final URI BASE = URI.create("https://helpdesk.example.go.th/");

  @TempDir Path parent;

  private Path folder;
  private WebTestClient browser;

  @BeforeEach
  void publishOneForm() throws IOException {
    folder = Files.createDirectory(parent.resolve("documents"));
    Files.writeString(folder.resolve("form.pdf"), "%PDF form");
    Files.writeString(parent.resolve("secret.pdf"), "secret");
    browser =
        WebTestClient.bindToRouterFunction(
                DocumentRoute.to(new Documents(folder, new PublicAddress(BASE))))
            .build();
  }

  @Test
  void givesADocumentWithItsTypeAndNothingThatRuns() {
    browser
        .get()
        .uri("/files/form.pdf")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType("application/pdf")
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("Content-Security-Policy", "default-src 'none'; sandbox")
        .expectHeader()
        .valueEquals("Cache-Control", "max-age=300, public")
        .expectHeader()
        .valueEquals("Content-Disposition", "inline; filename=\"form.pdf\"")
        .expectBody(String.class)
        .isEqualTo("%PDF form");
  }

  @Test
  void tellsOfTheSameDocumentThatItIsTheSame() {
    var headers =
        browser
            .get()
            .uri("/files/form.pdf")
            .exchange()
            .returnResult(String.class)
            .getResponseHeaders();
    var tag = Objects.requireNonNull(headers.getETag());

    browser
        .get()
        .uri("/files/form.pdf")
        .header("If-None-Match", tag)
        .exchange()
        .expectStatus()
        .isNotModified();
  }

  @Test
  void answersHeadWithoutTheDocument() {
    browser.head().uri("/files/form.pdf").exchange().expectStatus().isOk();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/files/",
        "/files",
        "/files/gone.pdf",
        "/files/..%2Fsecret.pdf",
        "/files/%2e%2e%2fsecret.pdf",
        "/files/../secret.pdf",
        "/files/link.pdf",
        "/files/folder.pdf",
        "/files/.hidden.pdf",
        "/files/page.html",
        "/files/form.pdf%00.png",
        "/files/none"
      })
  void hasNothingElse(String address) throws IOException {
    Files.createSymbolicLink(folder.resolve("link.pdf"), parent.resolve("secret.pdf"));
    Files.createDirectory(folder.resolve("folder.pdf"));
    Files.writeString(folder.resolve(".hidden.pdf"), "hidden");
    Files.writeString(folder.resolve("page.html"), "<script>");
    Files.writeString(folder.resolve("none"), "no ending");

    browser
        .get()
        .uri(URI.create(address))
        .exchange()
        .expectStatus()
        .value(status -> assertThat(status).isIn(400, 404))
        .expectBody(String.class)
        .value(body -> assertThat(body == null ? "" : body).doesNotContain("secret", "hidden"));
  }

  @Test
  void hasNothingWithoutAFolder() {
    var nowhere = new Documents(parent.resolve("nowhere"), new PublicAddress(BASE));

    assertThat(nowhere.find("form.pdf")).isEmpty();
  }

  @Test
  void linksToWhatIsThereOnly() {
    var documents = new Documents(folder, new PublicAddress(BASE));

    assertThat(documents.address("form.pdf"))
        .contains(URI.create("https://helpdesk.example.go.th/files/form.pdf"));
    assertThat(documents.address("gone.pdf")).isEmpty();
    assertThat(new Documents(folder, new PublicAddress(null)).address("form.pdf")).isEmpty();
  }

  @Test
  void findsAFormInTheKindThatTheAgencyKeepsItIn() throws IOException {
    Files.writeString(folder.resolve("other.docx"), "docx");
    var documents = new Documents(folder, new PublicAddress(BASE));

    assertThat(documents.addressOfForm("form")).isEqualTo(documents.address("form.pdf"));
    assertThat(documents.addressOfForm("other")).isEqualTo(documents.address("other.docx"));
    assertThat(documents.addressOfForm("gone")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example",
        "a.example",
        "https://a.example/?x=1",
        "http://localhost:8080"
      })
  void refusesAnAddressThatNobodyShouldFollow(String base) {
    assertThatThrownBy(
            () -> new DocumentProperties(null, URI.create(base), URI.create("https://api.line.me")))
        .hasMessageContaining("SAITRONG_PUBLIC_BASE");
  }

  @Test
  void takesThisMachineWhereLineIsASimulatedOne() {
    var here = URI.create("http://localhost:8080");

    assertThat(new DocumentProperties(null, here, URI.create("http://127.0.0.1:8090")).publicBase())
        .isEqualTo(here);
  }
}
