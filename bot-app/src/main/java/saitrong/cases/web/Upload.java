package saitrong.cases.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import saitrong.document.Uploaded;
import saitrong.shared.PersonalText;

/// A file that came with the form of a step.
record Upload(PersonalText name, byte[] bytes) {

  /// Browsers send a part without anything in it where none was chosen.
  static Optional<Upload> of(@Nullable FilePart part) {
    var bytes = Uploaded.bytes(part);
    return part == null || bytes.length == 0
        ? Optional.empty()
        : Optional.of(new Upload(new PersonalText(part.filename()), bytes));
  }

  @Override
  public String toString() {
    return "Upload[***]";
  }
}
