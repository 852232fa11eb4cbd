package saitrong.erasure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.citizen.OwnCopy;

/// The copy of a person's own data: a JSON file for each part, and the files that they sent.
public final class Copying {

  private static final JsonWriterSettings READABLE =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).indent(true).build();

  /// One after the other, so that what follows an escaped backslash is no code.
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|.)");

  private final Features features;

  public Copying(Features features) {
    this.features = features;
  }

  /// @return how many parts it has
  /// @throws IOException when it cannot be written
  public int copy(CitizenId citizen, OutputStream to) throws IOException {
    try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
      var copy = new Zipped(zip);
      features.all().forEach(it -> it.copy(citizen, copy));
      return copy.parts;
    } catch (UncheckedIOException notWritten) {
      throw notWritten.getCause();
    }
  }

  /// The writer has codes for the vowels and tones of Thai; a person reads letters.
  private static String inLetters(String json) {
    return ESCAPE
        .matcher(json)
        .replaceAll(escape -> Matcher.quoteReplacement(inLetters(escape.group(), escape.group(1))));
  }

  private static String inLetters(String escape, @Nullable String code) {
    int letter = code == null ? 0 : Integer.parseInt(code, 16);
    return letter < ' ' ? escape : Character.toString(letter);
  }

  private static final class Zipped implements OwnCopy {

    private final ZipOutputStream zip;
    private int parts;

    private Zipped(ZipOutputStream zip) {
      this.zip = zip;
    }

    @Override
    public void part(String name, List<Document> rows) {
      var json = inLetters(new Document(name, rows).toJson(READABLE));
      entry(name + ".json", () -> zip.write(json.getBytes(StandardCharsets.UTF_8)));
      parts++;
    }

    @Override
    public void file(String name, InputStream bytes) {
      entry(
          name,
          () -> {
            try (bytes) {
              bytes.transferTo(zip);
            }
          });
    }

    private interface Writing {
      void write() throws IOException;
    }

    private void entry(String name, Writing content) {
      try {
        zip.putNextEntry(new ZipEntry(name));
        content.write();
        zip.closeEntry();
      } catch (IOException notWritten) {
        throw new UncheckedIOException(notWritten);
      }
    }
  }
}
