package saitrong.simulator.page;

import java.io.IOException;
import java.util.Locale;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;
import saitrong.simulator.http.Routes;
import saitrong.simulator.world.Fault;
import saitrong.simulator.world.Json;
import saitrong.simulator.world.World;
import tools.jackson.databind.JsonNode;

/// Reading and setting the faults by HTTP. All names are checked before any fault is set.
final class FaultCalls {

  private static final int LONGEST = 64 * 1024;
  private static final int MOST_MILLIS = 60_000;

  private final World world;

  FaultCalls(World world) {
    this.world = world;
  }

  void addTo(Routes routes) {
    routes
        .on("GET /sim/faults", call -> Answer.json(200, shown(world)))
        .on("PUT /sim/faults", this::set);
  }

  private Answer set(Call call) throws IOException {
    var wanted = Json.parse(call.body(LONGEST));
    wanted.properties().forEach(item -> checked(fault(item.getKey()), value(item.getValue())));
    for (var item : wanted.properties()) {
      var fault = fault(item.getKey());
      var on = Json.textAt(item.getValue(), "on").orElse(fault.on());
      world.faults().set(fault, value(item.getValue()), on);
    }
    return Answer.json(200, shown(world));
  }

  private static int value(JsonNode wanted) {
    var value = wanted.isObject() ? wanted.path("value") : wanted;
    if (!value.isIntegralNumber()) {
      throw new IllegalArgumentException("A fault's value is a whole number");
    }
    return value.asInt();
  }

  private static void checked(Fault fault, int value) {
    boolean fits =
        switch (fault.kind()) {
          case TIMES -> value >= Fault.ALWAYS;
          case MILLIS -> value >= 0 && value <= MOST_MILLIS;
        };
    if (!fits) {
      throw new IllegalArgumentException("Out of range: " + fault.label());
    }
  }

  private static Fault fault(String label) {
    for (var fault : Fault.values()) {
      if (fault.label().equals(label)) {
        return fault;
      }
    }
    throw new IllegalArgumentException("There is no fault of this name");
  }

  static JsonNode shown(World world) {
    var shown = Json.object();
    for (var fault : Fault.values()) {
      var setting = world.faults().setting(fault);
      shown
          .putObject(fault.label())
          .put("value", setting.value())
          .put("on", setting.on())
          .put("fired", setting.fired())
          .put("kind", fault.kind().name().toLowerCase(Locale.ROOT));
    }
    return shown;
  }
}
