package saitrong.line;

import java.io.IOException;
import java.io.OutputStream;
import saitrong.attachment.ContentSource;
import saitrong.inbox.MessageId;

/// Pictures, videos, voice and files that people send, and the small pictures that stand for them.
public interface LineContent extends ContentSource {

  /// The small picture that stands for an image or a video.
  Content preview(MessageId message, OutputStream target) throws IOException;
}
