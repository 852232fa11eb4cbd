package saitrong.simulator.world;

import java.util.EnumMap;
import java.util.Map;

/// Which faults are switched on, for how often, and how often each fired.
public final class Faults {

  /// A fault's switch. `value`: times left (-1: always) or milliseconds; 0 is off.
  public record Setting(int value, String on, long fired) {}

  private final News news;
  private final Map<Fault, Setting> settings = new EnumMap<>(Fault.class);

  Faults(News news) {
    this.news = news;
    forget();
  }

  public void set(Fault fault, int value) {
    set(fault, value, fault.on());
  }

  public void set(Fault fault, int value, String on) {
    synchronized (this) {
      settings.put(fault, new Setting(value, on, setting(fault).fired()));
    }
    news.stateChanged();
  }

  public synchronized Setting setting(Fault fault) {
    return settings.getOrDefault(fault, new Setting(0, fault.on(), 0));
  }

  public long fired(Fault fault) {
    return setting(fault).fired();
  }

  /// Asks whether the fault happens to this call now, and counts it.
  public boolean fires(Fault fault, String path) {
    synchronized (this) {
      var setting = setting(fault);
      if (setting.value() == 0 || !path.startsWith(setting.on())) {
        return false;
      }
      boolean countsDown = fault.kind() == Fault.Kind.TIMES && setting.value() > 0;
      int left = countsDown ? setting.value() - 1 : setting.value();
      settings.put(fault, new Setting(left, setting.on(), setting.fired() + 1));
    }
    news.stateChanged();
    return true;
  }

  public void allOff() {
    forget();
    news.stateChanged();
  }

  private synchronized void forget() {
    for (var fault : Fault.values()) {
      settings.put(fault, new Setting(0, fault.on(), 0));
    }
  }
}
