package saitrong.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A picture is kept as it looks, and not where it was made.
class BarePicturesTest extends Keeping {

  private static final String SIDE_6 = "\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0\6";

  static Stream<byte[]> pictures() {
    return Stream.of(Pictures.jpeg(), Pictures.png(), Pictures.webp());
  }

  static Stream<byte[]> drawn() {
    return Stream.of(Pictures.jpeg(), Pictures.png());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void isKeptWithoutThePlaceAndStillSaysWhichSideIsUp(byte[] sent) {
    var picture = file(sent);
    a.keeps(picture);
    a.works();

    var kept = read(picture);
    assertThat(text(sent)).contains(Pictures.PLACE);
    assertThat(text(kept)).doesNotContain("GPS").contains("MM" + SIDE_6);
    assertThat(opened(picture).bare()).isTrue();
    assertThat(opened(picture).type()).isEqualTo(FirstBytes.typeOf(sent, picture.kind()));
    assertThat(opened(picture).size()).isEqualTo(kept.length);
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void looksAsItDid(byte[] sent) throws IOException {
    assertThat(Pictures.pixels(cleaned(sent, sent.length))).isEqualTo(Pictures.pixels(sent));
  }

  /// However it is cut on its way.
  @ParameterizedTest
  @MethodSource("pictures")
  void isTheSameInPiecesOfAnySize(byte[] sent) throws IOException {
    var whole = cleaned(sent, sent.length);

    for (int piece : new int[] {1, 2, 3, 7, 13, 64}) {
      assertThat(cleaned(sent, piece)).isEqualTo(whole);
    }
  }

  /// What is clean is not touched again.
  @ParameterizedTest
  @MethodSource("pictures")
  void staysAsItIsWhereThereIsNothingToTake(byte[] sent) throws IOException {
    var once = cleaned(sent, sent.length);

    assertThat(cleaned(once, once.length)).isEqualTo(once);
  }

  @Test
  void keepsTheLengthThatAWebpSaysItHas() throws IOException {
    var sent = Pictures.webp();
    var kept = cleaned(sent, sent.length);

    assertThat(kept).hasSameSizeAs(sent);
    assertThat(kept[20]).as("has EXIF, has no XMP").isEqualTo((byte) 0x08);
    assertThat(text(kept)).contains("invented lines").contains("JUNK").doesNotContain("XMP");
  }

  @Test
  void saysOfAHeicThatItMayTell() {
    var heic = file(Pictures.heic());
    a.keeps(heic);
    a.works();

    assertThat(read(heic)).isEqualTo(Pictures.heic());
    assertThat(opened(heic).bare()).isFalse();
  }

  /// It may be evidence: it is kept, and marked.
  @Test
  void keepsABrokenPictureAsItCameAndSaysThatItMayTell() {
    var sent = Pictures.text("\u00ff\u00d8\u00ff\u00e0\0\1 no length, and no lines");
    var broken = file(sent);
    a.keeps(broken);
    a.works();

    assertThat(read(broken)).isEqualTo(sent);
    assertThat(opened(broken).bare()).isFalse();
  }

  /// A part that says it is huge makes nobody fetch it into memory, and a picture that is nothing
  /// but data beside it is as large as it came.
  @Test
  void countsWhatComesInAndNotWhatIsLeft() {
    var sent =
        Arrays.copyOf(Pictures.text("\u0089PNG\r\n\u001a\n\177\u00ff\u00ff\0tEXt"), 1_000_001);
    var huge = file(sent);
    a.keeps(huge);
    a.works();

    assertNotKept(huge, State.Reason.TOO_LARGE);
  }

  @Test
  void standsWhateverComesBehindTheStartOfAPicture() throws IOException {
    var chance = new Random(7);
    for (var picture : pictures().toList()) {
      for (int round = 0; round < 300; round++) {
        var some = Arrays.copyOf(picture, 13 + chance.nextInt(picture.length - 12));
        for (int hit = 0; hit < 5; hit++) {
          some[12 + chance.nextInt(some.length - 12)] = (byte) chance.nextInt();
        }
        assertThat(cleaned(some, 17).length).isLessThanOrEqualTo(some.length + 32);
      }
    }
  }

  @Test
  void endsWhereTheLimitIs() {
    var cleaning = new Cleaning(new ByteArrayOutputStream(), 10);

    assertThatThrownBy(() -> cleaning.write(new byte[11], 0, 11)).isInstanceOf(Cut.class);
  }

  private KeptFile opened(Wanted file) {
    return a.files().kept().open(file.message()).orElseThrow();
  }

  private static byte[] cleaned(byte[] sent, int piece) throws IOException {
    var out = new ByteArrayOutputStream();
    var cleaning = new Cleaning(out, Long.MAX_VALUE);
    for (int at = 0; at < sent.length; at += piece) {
      cleaning.write(sent, at, Math.min(piece, sent.length - at));
    }
    cleaning.finish();
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }
}
