package saitrong.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a command and answers it: a read at once, a write when it is durable. The server's own
/// handler holds a thread for each write that waits, and logs documents when something fails.
@Sharable
final class CommandHandler extends SimpleChannelInboundHandler<ClientRequest> {

  private static final Logger LOG = LoggerFactory.getLogger(CommandHandler.class);
  private static final Set<String> READS =
      Set.of(
          "find",
          "getMore",
          "count",
          "distinct",
          "killCursors",
          "ping",
          "hello",
          "isMaster",
          "ismaster",
          "buildInfo",
          "buildinfo",
          "listCollections",
          "listIndexes",
          "listDatabases",
          "serverStatus",
          "endSessions",
          "dbStats",
          "collStats",
          "getLastError");

  private final MongoBackend backend;
  private final Answers answers;

  CommandHandler(MongoBackend backend, Answers answers) {
    this.backend = backend;
    this.answers = answers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
    switch (request) {
      case MongoMessage message -> answer(context, message);
      case MongoQuery query -> context.writeAndFlush(handshake(query));
      default -> context.close();
    }
  }

  private void answer(ChannelHandlerContext context, MongoMessage message) {
    if (answers.areOver()) {
      context.close();
      return;
    }
    String command = message.getDocument().keySet().iterator().next();
    var document = run(command, message);
    var answer = new MongoMessage(message.getChannel(), headerFor(message), document);
    if (READS.contains(command)) {
      context.writeAndFlush(answer);
    } else {
      answers.whenKept(context, answer);
    }
  }

  private Document run(String command, MongoMessage message) {
    try {
      return backend.handleMessage(message);
    } catch (MongoServerError e) {
      return error(e.getMessageWithoutErrorCode(), e.getCode()).append("codeName", e.getCodeName());
    } catch (MongoServerException e) {
      return error(e.getMessageWithoutErrorCode(), 8);
    } catch (RuntimeException e) {
      LOG.error("Command {} failed: {}", command, e.getClass().getName());
      return error(e.getClass().getName(), 8);
    }
  }

  private static Document error(String message, int code) {
    return new Document("ok", 0).append("errmsg", message).append("code", code);
  }

  /// The first message of a driver comes in the old form.
  private MongoReply handshake(MongoQuery query) {
    String command = query.getQuery().keySet().iterator().next();
    var answer =
        backend.handleCommand(
            query.getChannel(), query.getDatabaseName(), command, query.getQuery());
    return new MongoReply(headerFor(query), answer);
  }

  private static MessageHeader headerFor(ClientRequest request) {
    return new MessageHeader(0, request.getHeader().getRequestID());
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    backend.handleClose(context.channel());
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    LOG.debug("A connection ends: {}", cause.getClass().getName());
    context.close();
  }
}
