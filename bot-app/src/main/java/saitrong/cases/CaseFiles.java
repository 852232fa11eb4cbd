package saitrong.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.attachment.CitizenFiles;
import saitrong.attachment.FileType;
import saitrong.attachment.KeptFile;
import saitrong.attachment.Scan.Verdict;
import saitrong.attachment.State;
import saitrong.inbox.MessageId;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Papers;

/// The files that came with a case, numbered from 1 in the order in which they came.
public record CaseFiles(CitizenFiles kept) {

  /// How one of them is doing.
  ///
  /// @param number of it in its case
  public record Sent(int number, CaseFile file, Shape shape) {}

  /// What there is of a file.
  public sealed interface Shape {

    /// All of it.
    ///
    /// @param bare whether it is a picture that tells nothing of where it was made
    record Here(FileType type, long bytes, Verdict verdict, boolean bare) implements Shape {}

    /// It comes, or is never to come.
    record NotHere(State why) implements Shape {}
  }

  public List<Sent> of(Papers papers) {
    var files = papers.files();
    var states = kept.states(files.stream().map(CaseFiles::id).toList());
    var sent = new ArrayList<Sent>();
    for (var file : files) {
      // What nobody ever asked for was on its way when it was taken back.
      var state = states.getOrDefault(id(file), new State.Erased());
      sent.add(new Sent(sent.size() + 1, file, shape(file, state)));
    }
    return sent;
  }

  private Shape shape(CaseFile file, State state) {
    return switch (state) {
      case State.Kept _ -> kept.open(id(file)).map(CaseFiles::here).orElse(gone());
      case State.Awaited _, State.NotKept _, State.Erased _ -> new Shape.NotHere(state);
    };
  }

  private static Shape gone() {
    return new Shape.NotHere(new State.Erased());
  }

  private static Shape here(KeptFile file) {
    try (var _ = file.bytes()) {
      return new Shape.Here(file.type(), file.size(), file.verdict(), file.bare());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // nothing was read
    }
  }

  /// To be closed by the caller; empty where it is not here.
  public Optional<KeptFile> open(Papers papers, int number) {
    var files = papers.files();
    return number < 1 || number > files.size()
        ? Optional.empty()
        : kept.open(id(files.get(number - 1)));
  }

  private static MessageId id(CaseFile file) {
    return new MessageId(file.message());
  }
}
