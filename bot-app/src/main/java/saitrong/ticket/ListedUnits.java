package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import saitrong.content.Directory;
import saitrong.content.DirectoryInForce;
import saitrong.staff.UnitsOfTheAgency;

/// The units of the directory, by any of the names by which a case finds its officers.
public record ListedUnits(Directory directory) implements UnitsOfTheAgency {

  /// Empty where the agency has no directory, or nothing ever served: then any name will do.
  public static Optional<UnitsOfTheAgency> inForce(MongoDatabase database) {
    return DirectoryInForce.in(database).map(ListedUnits::new);
  }

  @Override
  public boolean has(String name) {
    var typed = new Holder.Unit(name);
    return directory.units().stream().map(Holder.Unit::of).anyMatch(typed::is);
  }

  @Override
  public List<String> named() {
    return directory.units().stream().map(unit -> unit.name().th()).toList();
  }
}
