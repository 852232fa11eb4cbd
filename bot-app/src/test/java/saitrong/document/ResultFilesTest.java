package saitrong.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import saitrong.attachment.FakeSource;
import saitrong.attachment.WiredAttachments;
import saitrong.content.ShippedContent;
import saitrong.document.ResultFiles.Taken;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;

/// A citizen gets a picture or a document with the result, by a link that ends.
class ResultFilesTest {

  private static final byte[] FILE = "%PDF-1.7 an invented certificate".getBytes(UTF_8);
  private static final PersonalText NAME = new PersonalText("สำเนา นางทดลอง.pdf");

  @RegisterExtension static final TestStore STORE = TestStore.with(collections());

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final ResultFiles files = files("https://helpdesk.example.go.th");
  private final WebTestClient browser =
      WebTestClient.bindToRouterFunction(
              ResultFileRoute.to(files, ShippedContent::ofTheDefaultAgency))
          .configureClient()
          .responseTimeout(Duration.ofMinutes(1))
          .build();

  private static DeclaredCollection[] collections() {
    var all = new ArrayList<>(WiredAttachments.collections());
    all.add(ResultFiles.COLLECTION);
    return all.toArray(DeclaredCollection[]::new);
  }

  private ResultFiles files(String base) {
    var database = STORE.database();
    var attachments =
        new WiredAttachments(new FakeSource(), database, cipher, false, Runnable::run, clock);
    return new ResultFiles(
        database,
        attachments.officeFiles(),
        new PublicAddress(URI.create(base)),
        cipher,
        new Ulid(clock),
        clock);
  }

  @Test
  void comesAsADownloadThatNobodyKeepsAndNothingRuns() throws IOException {
    browser
        .get()
        .uri(path(kept(FILE)))
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType("application/pdf")
        .expectHeader()
        .valueEquals("Content-Disposition", "attachment; filename=\"result-00001-2569.pdf\"")
        .expectHeader()
        .valueEquals("Cache-Control", "no-store")
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("Content-Security-Policy", "default-src 'none'; sandbox")
        .expectHeader()
        .valueEquals("Referrer-Policy", "no-referrer")
        .expectBody(byte[].class)
        .isEqualTo(FILE);
  }

  @Test
  void opensForThirtyDaysAndIsMissedKindly() throws IOException {
    String id = kept(FILE);
    var path = path(id);
    clock.advance(Duration.ofDays(29));
    browser.get().uri(path).exchange().expectStatus().isOk();

    clock.advance(Duration.ofDays(1));

    assertThat(over(path)).contains("ลิงก์นี้ใช้ไม่ได้แล้ว", "This link does not work any more");
    assertThat(files.address(id)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "..%2Fconsole", "%00", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void opensNothingForWhoGuesses(String secret) throws IOException {
    kept(FILE);

    assertThat(over("/results/" + secret))
        .contains("ลิงก์นี้ใช้ไม่ได้แล้ว")
        .doesNotContain("00001");
  }

  /// A card that is made again shows the same link, and the database cannot tell it.
  @Test
  void hasOneLinkThatIsWrittenNowhere() throws IOException {
    String id = kept(FILE);
    var path = path(id);

    assertThat(files("https://helpdesk.example.go.th").address(id)).isEqualTo(files.address(id));
    assertThat(path).hasSize("/results/".length() + 43).doesNotContain(id);
    var stored = new ArrayList<String>();
    try (var eye = MongoClients.create(STORE.uri())) {
      var database = eye.getDatabase(STORE.database().getName());
      for (var name : database.listCollectionNames()) {
        database.getCollection(name).find().map(Document::toJson).into(stored);
      }
    }
    assertThat(String.join("", stored))
        .contains("00001/2569")
        .doesNotContain(path.substring("/results/".length()), "certificate", "นางทดลอง");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><script>x()</script>", "MZ\u0090\0\3", "#!/bin/sh"})
  void isAPictureOrADocumentWhateverItIsCalled(String page) throws IOException {
    assertThat(keep(page.getBytes(UTF_8))).isEqualTo(new Taken.Unfit());

    assertThat(count("attachment_chunks")).isZero();
    assertThat(count("result_links")).isZero();
  }

  /// HEIC, GIF, and a JPEG that is cut off: the place cannot be taken out of them.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0\0\0\u0018ftypheic\0\0\0\0",
        "GIF89a an invented picture",
        "\u00ff\u00d8\u00ff\u00e0\0\1 no length, and no lines"
      })
  void isNoPictureThatMayTellWhereItWasTaken(String picture) throws IOException {
    assertThat(keep(picture.getBytes(ISO_8859_1))).isEqualTo(new Taken.MayTellPlace());

    assertThat(count("attachment_chunks")).isZero();
    assertThat(count("result_links")).isZero();
  }

  @Test
  void isNoLargerThanWhatCitizensSend() throws IOException {
    var large = Arrays.copyOf(FILE, (int) WiredAttachments.MOST_OF_A_FILE + 1);

    assertThat(keep(large)).isEqualTo(new Taken.TooLarge());
    assertThat(count("attachment_chunks")).isZero();
  }

  @Test
  void goesWhereTheStepWasNotTaken() throws IOException {
    String id = kept(FILE);
    var path = path(id);

    files.forget(id);

    over(path);
    assertThat(count("attachment_chunks")).isZero();
    assertThat(count("result_links")).isZero();
  }

  /// The watch of the store is for the queries of the program.
  private static long count(String collection) {
    try (var eye = MongoClients.create(STORE.uri())) {
      var database = eye.getDatabase(STORE.database().getName());
      return database.getCollection(collection).countDocuments(new Document());
    }
  }

  private Taken keep(byte[] bytes) throws IOException {
    return files.keep("00001/2569", NAME, new ByteArrayInputStream(bytes));
  }

  private String kept(byte[] bytes) throws IOException {
    return ((Taken.Kept) keep(bytes)).id();
  }

  private String path(String id) {
    return files.address(id).orElseThrow().getPath();
  }

  private String over(String path) {
    var body =
        browser
            .get()
            .uri(URI.create(path))
            .exchange()
            .expectStatus()
            .isNotFound()
            .expectHeader()
            .valueEquals("Cache-Control", "no-store")
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return body == null ? "" : body;
  }
}
