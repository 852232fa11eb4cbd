package saitrong.news;

import org.springframework.beans.factory.BeanFactory;

/// For tests of other packages.
public final class NewsForTests {

  private NewsForTests() {}

  /// One round of a running bot, which would come of itself some seconds later.
  public static void spread(BeanFactory bot) {
    bot.getBean(CaseNews.class).spread();
  }

  /// Likewise, of what has arrived meanwhile.
  public static void follow(BeanFactory bot) {
    bot.getBean(Arrivals.class).look();
  }
}
