package saitrong.menu;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import saitrong.citizen.Citizens;
import saitrong.citizen.Officials;
import saitrong.content.Audience;
import saitrong.line.LineMenus;
import saitrong.store.DeclaredCollection;

/// The real thing, for tests of other packages.
public final class MenusForTests {

  private MenusForTests() {}

  public static DeclaredCollection collection() {
    return new MenuConfiguration().menusCollection();
  }

  public static OfficialsMenu officialsMenu(
      MongoDatabase database,
      Officials officials,
      Citizens citizens,
      LineMenus line,
      InstantSource clock) {
    return new OfficialsMenu(officials, citizens, new StoredMenus(database, clock), line);
  }

  public static void officialsMenuStands(MongoDatabase database, InstantSource clock, String menu) {
    new StoredMenus(database, clock)
        .stands(Audience.OFFICIALS, new StoredMenus.Standing(menu, "digest of " + menu));
  }
}
