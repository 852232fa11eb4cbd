package saitrong.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.inbox.Inbound.SentFile.Kind;

/// What a file is, whatever it is called.
class FirstBytesTest {

  static Stream<Arguments> beginnings() {
    return Stream.of(
        Arguments.of("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF", FileType.JPEG),
        Arguments.of("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", FileType.PNG),
        Arguments.of("GIF89a\1\0\1\0", FileType.GIF),
        Arguments.of("RIFF\1\2\3\4WEBPVP8 ", FileType.WEBP),
        Arguments.of("RIFF\1\2\3\4WAVEfmt ", FileType.OTHER),
        Arguments.of("\0\0\0\u0018ftypheic\0\0\0\0", FileType.HEIC),
        Arguments.of("\0\0\0\u0018ftypmif1\0\0\0\0", FileType.HEIC),
        Arguments.of("\0\0\0\u0018ftypisom\0\0\2\0", FileType.MP4),
        Arguments.of("\0\0\0\u0018ftypM4A \0\0\0\0", FileType.M4A),
        Arguments.of("\0\0\0\u0018ftypqt  \0\0\0\0", FileType.OTHER),
        Arguments.of("\0\0\0\u0018ftyp", FileType.OTHER),
        Arguments.of("\u00ff\u00f1\u0050\u0080", FileType.AAC),
        Arguments.of("%PDF-1.7\n%\u00e2\u00e3", FileType.PDF),
        Arguments.of("PK\3\4\24\0\6\0[Content_Types].xml", FileType.OFFICE),
        Arguments.of("PK\3\4mimetypeapplication/vnd.oasis.opendocument.text", FileType.OFFICE),
        Arguments.of("PK\3\4\24\0setup.exe", FileType.OTHER),
        Arguments.of("MZ\u0090\0\3\0\0\0", FileType.OTHER),
        Arguments.of("\u007fELF\2\1\1\0", FileType.OTHER),
        Arguments.of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", FileType.OTHER),
        Arguments.of("plain words, and < too\r\n", FileType.PLAIN_TEXT));
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void isToldByItsFirstBytes(String start, FileType type) {
    assertThat(FirstBytes.typeOf(start.getBytes(ISO_8859_1), Kind.FILE)).isEqualTo(type);
  }

  @Test
  void isAVoiceMessageInTheContainerOfAVideo() {
    var start = "\0\0\0\u0018ftypmp42\0\0\0\0".getBytes(ISO_8859_1);

    assertThat(FirstBytes.typeOf(start, Kind.AUDIO)).isEqualTo(FileType.M4A);
    assertThat(FirstBytes.typeOf(start, Kind.VIDEO)).isEqualTo(FileType.MP4);
  }

  @Test
  void isThaiTextAlsoWhenALetterIsCut() {
    var thai = "รายการ <ทดลอง> หนึ่งบรรทัด".getBytes(UTF_8);

    assertThat(FirstBytes.typeOf(thai, Kind.FILE)).isEqualTo(FileType.PLAIN_TEXT);
    assertThat(FirstBytes.typeOf(Arrays.copyOf(thai, thai.length - 1), Kind.FILE))
        .isEqualTo(FileType.PLAIN_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>alert(1)</script>",
        "  \r\n<!DOCTYPE html>",
        "\ufeff<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
        "<?xml version='1.0'?>",
        "words first <SCRIPT src=x></SCRIPT>",
        "#!/bin/sh\nrm -rf /",
        "%!PS-Adobe-3.0",
        "{\\rtf1 words}"
      })
  void isNeverAPageOrAProgram(String start) {
    var type = FirstBytes.typeOf(start.getBytes(UTF_8), Kind.FILE);

    assertThat(type).isEqualTo(FileType.OTHER);
    assertThat(type.contentType()).isEqualTo("application/octet-stream");
    assertThat(type.isShownInPages()).isFalse();
  }

  @Test
  void hasNoContentTypeThatABrowserRuns() {
    assertThat(FileType.values())
        .extracting(FileType::contentType)
        .noneMatch(
            type -> type.contains("html") || type.contains("xml") || type.contains("script"));
  }
}
