package saitrong.document;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.scheduler.Schedulers;
import saitrong.attachment.KeptFile;

/// A kept file on its way out, piece by piece; closed when the last is sent, or nobody wants more.
public final class FileBytes {

  private static final int PIECE = 64 * 1024;

  private FileBytes() {}

  public static Publisher<DataBuffer> of(KeptFile file) {
    return DataBufferUtils.readInputStream(
            file::bytes, DefaultDataBufferFactory.sharedInstance, PIECE)
        .subscribeOn(Schedulers.boundedElastic());
  }
}
