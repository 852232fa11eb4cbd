package saitrong.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import saitrong.attachment.ContentSource.Content;

/// What lies in the database tells nobody what is in a file or what it is called.
class AtRestTest extends Keeping {

  private static final String INSIDE = "words that are in the file only";

  @Test
  void keepsNoByteAndNoNameReadable() {
    var kept = file((INSIDE + "\n").repeat(10_000).getBytes(UTF_8));
    var waiting = file();
    a.keeps(kept);
    a.works();
    line.willAnswer(new Content.NotReady());
    a.keeps(waiting);
    a.works();

    assertThat(everything()).isNotEmpty();
    assertThat(everything()).noneMatch(value -> value.contains("words that"));
    assertThat(everything()).noneMatch(value -> value.contains("invented"));
    assertThat(read(kept)).asString(UTF_8).startsWith(INSIDE);
    assertThat(opened()).as("the search can find them").anyMatch(it -> it.contains(INSIDE));
    assertThat(opened()).filteredOn(NAME::equals).as("in both places of names").hasSize(2);
  }

  @Test
  void keepsNeitherAfterTheyWereTakenBack() {
    var kept = file(INSIDE.getBytes(UTF_8));
    var waiting = file();
    a.keeps(kept);
    a.works();
    line.willAnswer(new Content.NotReady());
    a.keeps(waiting);
    a.works();

    a.files().erase(CITIZEN, kept.message());
    a.files().erase(CITIZEN, waiting.message());

    assertThat(opened()).isEmpty();
  }

  /// The same file of two people does not tell that it is the same.
  @Test
  void tellsNotThatTwoFilesAreTheSame() {
    var one = file();
    var other = file(OTHER, FILE, null);
    a.keeps(one, other);
    a.works();

    var digests = new ArrayList<Object>();
    rows(Headers.COLLECTION).find().forEach(row -> digests.add(row.get("digest", Binary.class)));
    assertThat(digests).hasSize(2).doesNotHaveDuplicates();
  }

  private List<String> everything() {
    return values().stream()
        .map(value ->
            value instanceof Binary bytes ? new String(bytes.getData(), ISO_8859_1) : "" + value)
        .toList();
  }

  private List<String> opened() {
    var opened = new ArrayList<String>();
    for (var row : rows()) {
      for (var field : List.of("body", "name")) {
        if (row.get(field) instanceof Binary sealed) {
          var id = row.getString("_id");
          var context = field.equals("name") ? id + "/name" : id;
          opened.add(new String(cipher.open(sealed.getData(), context), UTF_8));
        }
      }
    }
    return opened;
  }

  private List<Object> values() {
    return rows().stream().flatMap(row -> row.values().stream()).toList();
  }

  private List<Document> rows() {
    var rows = new ArrayList<Document>();
    for (var name : database().listCollectionNames()) {
      rows(name).find().into(rows);
    }
    return rows;
  }
}
