package saitrong.shared;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// What a package tells the log while a test listens. Nothing of it is printed.
public final class LogLines implements AutoCloseable {

  private final Logger logger;
  private final @Nullable Level before;
  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

  private LogLines(Logger logger) {
    this.logger = logger;
    this.before = logger.getLevel();
  }

  public static LogLines of(String name) {
    var lines = new LogLines((Logger) LoggerFactory.getLogger(name));
    lines.listen();
    return lines;
  }

  private void listen() {
    heard.start();
    logger.addAppender(heard);
    logger.setAdditive(false);
    logger.setLevel(Level.INFO);
  }

  public List<String> lines() {
    return List.copyOf(heard.list).stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  /// The exceptions that were handed to the log.
  public List<String> traces() {
    return List.copyOf(heard.list).stream()
        .map(ILoggingEvent::getThrowableProxy)
        .filter(Objects::nonNull)
        .map(thrown -> thrown.getClassName())
        .toList();
  }

  @Override
  public void close() {
    logger.detachAppender(heard);
    logger.setAdditive(true);
    logger.setLevel(before);
  }
}
