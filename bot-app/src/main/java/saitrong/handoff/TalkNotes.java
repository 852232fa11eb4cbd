package saitrong.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import saitrong.store.FieldCipher;
import saitrong.transcript.Entry;
import saitrong.transcript.Transcript;

/// What staff write for each other in a talk. It stands among what was said, sealed as that is and
/// forgotten with it, and nothing that sends messages to people reads there.
public record TalkNotes(
    Transcript transcript, FieldCipher cipher, Talks talks, InstantSource clock) {

  /// @param by who wrote it, as colleagues call them
  /// @param what in short, where it is no mere note
  /// @param to to whom it is addressed, or the chat was passed
  /// @param also to whom else it is addressed, where the chat was passed
  /// @param nobody logins that it calls, of nobody who could read it
  public record Note(
      String by,
      String what,
      List<String> to,
      List<String> also,
      List<String> nobody,
      String words) {

    public Note {
      to = List.copyOf(to);
      also = List.copyOf(also);
      nobody = List.copyOf(nobody);
    }

    /// That calls nobody else.
    public Note(String by, String what, List<String> to, String words) {
      this(by, what, to, List.of(), List.of(), words);
    }

    @Override
    public String toString() {
      return "Note[***]";
    }
  }

  /// Durable when it returns. The same form writes the same words once.
  ///
  /// @param form its one-time id
  public void write(Talk talk, String form, Note note) {
    keep(talk, "note/" + form + "/" + name(note.words()), document(note));
  }

  /// The same with the case that the talk is put on record with, whose page shows it. It names that
  /// case, so it goes with it.
  public void remark(Talk talk, String number, String form, Note note) {
    var id = remarksOn(number) + form + "/" + name(note.words());
    keep(talk, id, document(note).append("case", number));
  }

  /// How the ids of such begin.
  public static String remarksOn(String number) {
    return "remark/" + number + "/";
  }

  private void keep(Talk talk, String id, Document note) {
    var row =
        new Entry(
            id,
            talk.citizen(),
            clock.instant(),
            Entry.NOTE,
            cipher.seal(bytes(note), id),
            null,
            null,
            Set.of());
    transcript.add(List.of(row)).join();
    talks.said(talk.id());
  }

  /// Tells other words on the same form from these, and cannot be guessed from.
  private String name(String words) {
    return HexFormat.of().formatHex(cipher.mac(words.getBytes(UTF_8)), 0, 8);
  }

  private static Document document(Note note) {
    return new Document("by", note.by())
        .append("what", note.what())
        .append("to", note.to())
        .append("also", note.also())
        .append("nobody", note.nobody())
        .append("text", note.words());
  }

  private static byte[] bytes(Document note) {
    var raw = new RawBsonDocument(note, new DocumentCodec()).getByteBuffer().asNIO();
    var bytes = new byte[raw.remaining()];
    raw.get(bytes);
    return bytes;
  }

  /// @param opened the words of a row that is a note
  public static Note read(byte[] opened) {
    var document = new RawBsonDocument(opened).decode(new DocumentCodec());
    return new Note(
        document.getString("by"),
        document.getString("what"),
        document.getList("to", String.class),
        document.getList("also", String.class, List.of()),
        document.getList("nobody", String.class, List.of()),
        document.getString("text"));
  }
}
