package saitrong.simulator.world;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Everything that the simulator remembers, in one hand. The rich menus and the switches survive a
/// reset: they belong to the account, not to the people.
public record World(
    InstantSource clock,
    Channel channel,
    Ids ids,
    News news,
    Chats chats,
    ReplyTokens replyTokens,
    RetryKeys retryKeys,
    Quota quota,
    Contents contents,
    RichMenus richMenus,
    Switches switches,
    Faults faults,
    Log log) {

  public static World create(
      InstantSource clock, Channel channel, @Nullable Long quota, boolean redelivery, int kept) {
    var news = new News();
    return new World(
        clock,
        channel,
        new Ids(clock),
        news,
        new Chats(news, clock),
        new ReplyTokens(clock),
        new RetryKeys(clock),
        new Quota(quota),
        new Contents(clock),
        new RichMenus(news),
        new Switches(news, redelivery),
        new Faults(news),
        new Log(news, kept));
  }

  public void reset() {
    chats.reset();
    replyTokens.clear();
    retryKeys.clear();
    contents.clear();
    quota.used(0);
    faults.allOff();
    log.clear();
    news.stateChanged();
  }

  @Override
  public String toString() {
    return "World[" + channel + "]";
  }
}
