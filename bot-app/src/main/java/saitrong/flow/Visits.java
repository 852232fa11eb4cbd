package saitrong.flow;

/// The keys of a step's visits: the first is its name, the second `name#2`.
final class Visits {

  private Visits() {}

  static String key(String name, int visit) {
    return visit == 1 ? name : name + "#" + visit;
  }

  static boolean isAgain(String key) {
    return key.indexOf('#') >= 0;
  }

  /// Which visit it is.
  static int of(String key) {
    return isAgain(key) ? Integer.parseInt(key.substring(key.indexOf('#') + 1)) : 1;
  }

  static String nameOf(String key) {
    int visit = key.indexOf('#');
    return visit < 0 ? key : key.substring(0, visit);
  }
}
