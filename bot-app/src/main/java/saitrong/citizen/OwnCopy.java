package saitrong.citizen;

import java.io.InputStream;
import java.util.List;
import org.bson.Document;

/// Where the copy of a person's own data is put together.
public interface OwnCopy {

  /// @param name in short what it is, as `transcript`
  /// @param rows in plain values, opened
  void part(String name, List<Document> rows);

  /// @param name of the file in the copy
  /// @param bytes closed by whoever takes them
  void file(String name, InputStream bytes);
}
