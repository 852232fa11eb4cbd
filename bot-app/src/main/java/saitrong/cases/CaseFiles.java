package saitrong.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.attachment.ChatPictures;
import saitrong.attachment.CitizenFiles;
import saitrong.attachment.KeptFile;
import saitrong.attachment.Shape;
import saitrong.attachment.State;
import saitrong.inbox.MessageId;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Papers;

/// The files that came with a case, numbered from 1 in the order in which they came.
public record CaseFiles(CitizenFiles kept) {

  /// How one of them is doing.
  ///
  /// @param number of it in its case
  public record Sent(int number, CaseFile file, Shape shape) {

    /// Else its requester sent it.
    public boolean isFromAnOfficer() {
      return ChatPictures.isFromAnOfficer(id(file));
    }
  }

  /// What nobody ever asked for was on its way when it was taken back.
  private static final Shape TAKEN_BACK = new Shape.NotHere(new State.Erased());

  public List<Sent> of(Papers papers) {
    var files = papers.files();
    var shapes = kept.shapes(files.stream().map(CaseFiles::id).toList());
    var sent = new ArrayList<Sent>();
    for (var file : files) {
      sent.add(new Sent(sent.size() + 1, file, shapes.getOrDefault(id(file), TAKEN_BACK)));
    }
    return sent;
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
