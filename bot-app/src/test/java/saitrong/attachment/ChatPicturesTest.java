package saitrong.attachment;

import static com.mongodb.client.model.Filters.gte;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.attachment.ChatPictures.Taken;
import saitrong.attachment.FittingPicture.Fits;
import saitrong.attachment.Scan.Verdict;
import saitrong.citizen.CitizenId;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;

/// What is kept of a picture that an officer sends, and what is not.
class ChatPicturesTest {

  private static final CitizenId MALEE = new CitizenId("malee");
  private static final Fits PICTURE = new Fits("\u0089PNG an invented picture".getBytes(UTF_8));

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(WiredAttachments.collections().toArray(DeclaredCollection[]::new));

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final Shelf shelf = Shelf.in(STORE.database(), cipher);

  @Test
  void isKeptOnceAndOpensUntilItIsTooOld() throws IOException {
    var pictures = pictures(_ -> Verdict.CLEAN, 1_000);
    assertThat(pictures.keep("letter-1", MALEE, PICTURE)).isEqualTo(Taken.KEPT);
    assertThat(pictures.keep("letter-1", MALEE, PICTURE)).isEqualTo(Taken.KEPT_BEFORE);

    var since = clock.instant();
    try (var kept = pictures.open("letter-1", since).orElseThrow().bytes()) {
      assertThat(kept.readAllBytes()).isEqualTo(PICTURE.bytes());
    }
    assertThat(pieces()).isEqualTo(1);
    assertThat(pictures.open("letter-1", since.plus(Duration.ofSeconds(1)))).isEmpty();
    assertThat(pictures.open("letter-2", since)).isEmpty();
  }

  @Test
  void leavesNothingWhereSomethingIsFoundInItOrItIsTooLarge() {
    assertThat(pictures(_ -> Verdict.INFECTED, 1_000).keep("letter-1", MALEE, PICTURE))
        .isEqualTo(Taken.INFECTED);
    assertThat(pictures(_ -> Verdict.CLEAN, 10).keep("letter-2", MALEE, PICTURE))
        .isEqualTo(Taken.TOO_LARGE);

    assertThat(pieces()).isZero();
  }

  /// By the browser's way back, after the chat went to somebody else.
  @Test
  void staysAwayOnceItWasRemoved() {
    var pictures = pictures(_ -> Verdict.CLEAN, 1_000);
    pictures.keep("letter-1", MALEE, PICTURE);
    pictures.remove("letter-1", MALEE);

    assertThat(pieces()).isZero();
    assertThat(pictures.keep("letter-1", MALEE, PICTURE)).isEqualTo(Taken.GONE);
  }

  /// The database took it, and its answer did not come.
  @Test
  void isWholeThoughTheAnswerWasLostThatItIsKept() throws IOException {
    var life = new Life();
    life.onceAfter(
        Headers.COLLECTION + ".insertOne",
        () -> {
          throw new MongoTimeoutException("no answer");
        });
    var fragile = Shelf.in(FragileDatabase.of(STORE.database(), life), cipher);
    var hasty = pictures(fragile, _ -> Verdict.CLEAN, 1_000);
    assertThatThrownBy(() -> hasty.keep("letter-1", MALEE, PICTURE))
        .isInstanceOf(MongoTimeoutException.class);

    var pictures = pictures(_ -> Verdict.CLEAN, 1_000);
    assertThat(pictures.keep("letter-1", MALEE, PICTURE)).isEqualTo(Taken.KEPT_BEFORE);
    try (var kept = pictures.open("letter-1", clock.instant()).orElseThrow().bytes()) {
      assertThat(kept.readAllBytes()).isEqualTo(PICTURE.bytes());
    }
  }

  private int pieces() {
    var all = STORE.database().getCollection(Chunks.COLLECTION).find(gte("_id", ""));
    return all.into(new ArrayList<>()).size();
  }

  private ChatPictures pictures(Scan scan, long most) {
    return pictures(shelf, scan, most);
  }

  private ChatPictures pictures(Shelf of, Scan scan, long most) {
    var storing = new Storing(of, cipher, new Limits(most, most), scan, clock);
    return new ChatPictures(of, cipher, storing, clock);
  }
}
