package saitrong.simulator.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The menus that the bot made by the API, which one is everybody's, and the aliases.
public final class RichMenus {

  public static final int MOST = 1_000;

  /// A menu. It can be shown once it has its picture, and the picture can't be replaced.
  public record Menu(String id, JsonNode definition, @Nullable Picture picture) {}

  /// The bytes behind the areas.
  public record Picture(String contentType, byte[] bytes) {}

  private final News news;
  private final Map<String, Menu> menus = new LinkedHashMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private @Nullable String everybodys;

  RichMenus(News news) {
    this.news = news;
  }

  /// False when there are as many as LINE allows.
  public synchronized boolean add(Menu menu) {
    return menus.size() < MOST && menus.put(menu.id(), menu) == null;
  }

  public synchronized Optional<Menu> menu(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(menus.get(id));
  }

  public synchronized List<Menu> all() {
    return List.copyOf(menus.values());
  }

  public void picture(String id, Picture picture) {
    synchronized (this) {
      menus.computeIfPresent(id, (same, menu) -> new Menu(id, menu.definition(), picture));
    }
    news.stateChanged();
  }

  public void delete(String id) {
    synchronized (this) {
      menus.remove(id);
      aliases.values().removeIf(id::equals);
      everybodys = id.equals(everybodys) ? null : everybodys;
    }
    news.stateChanged();
  }

  public synchronized @Nullable String everybodys() {
    return everybodys;
  }

  public void everybodys(@Nullable String id) {
    synchronized (this) {
      everybodys = id;
    }
    news.stateChanged();
  }

  public synchronized Map<String, String> aliases() {
    return new LinkedHashMap<>(aliases);
  }

  public synchronized void alias(String alias, @Nullable String id) {
    if (id == null) {
      aliases.remove(alias);
    } else {
      aliases.put(alias, id);
    }
  }
}
