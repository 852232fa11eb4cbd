package saitrong.staff;

import java.util.List;

/// The units that an account may be of. They are content, of which staff know nothing: whoever runs
/// the command lends them.
public interface UnitsOfTheAgency {

  /// However it is typed.
  boolean has(String name);

  /// In full, to choose from.
  List<String> named();
}
