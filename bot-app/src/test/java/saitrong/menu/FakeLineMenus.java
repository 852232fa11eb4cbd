package saitrong.menu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.LineUserId;
import saitrong.line.LineAnswer;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;
import saitrong.line.LineMenus;

/// LINE's menus in memory. Goes away after so many calls, if told to.
public final class FakeLineMenus implements LineMenus {

  final Map<String, Definition> menus = new LinkedHashMap<>();
  final List<String> complete = new ArrayList<>();
  public final Map<String, String> own = new LinkedHashMap<>();
  final List<String> calls = new ArrayList<>();
  @Nullable String everybodys;
  int callsLeft = Integer.MAX_VALUE;
  @Nullable Integer refuses;
  private int made;

  /// From now on LINE answers so; null: all is well.
  public void refuse(@Nullable Integer status) {
    refuses = status;
  }

  private <T> LineAnswer<T> answer(String call, T value, Runnable effect) {
    calls.add(call);
    if (refuses != null) {
      return new Refused<>(refuses, "no");
    }
    if (callsLeft-- <= 0) {
      return new OutOfReach<>("away");
    }
    effect.run();
    return new Told<>(value);
  }

  @Override
  public LineAnswer<List<Listed>> all() {
    var listed =
        menus.entrySet().stream().map(it -> new Listed(it.getKey(), it.getValue().name())).toList();
    return answer("list", listed, () -> {});
  }

  @Override
  public LineAnswer<String> create(Definition menu) {
    String id = "menu-" + (made + 1);
    return answer(
        "create",
        id,
        () -> {
          made++;
          menus.put(id, menu);
        });
  }

  @Override
  public LineAnswer<Done> picture(String menu, byte[] png) {
    return answer("picture", new Done(), () -> complete.add(menu));
  }

  @Override
  public LineAnswer<Optional<String>> everybodys() {
    return answer("default?", Optional.ofNullable(everybodys), () -> {});
  }

  @Override
  public LineAnswer<Done> showEverybody(String menu) {
    return answer("default", new Done(), () -> everybodys = menu);
  }

  @Override
  public LineAnswer<Done> give(LineUserId person, String menu) {
    return answer("give", new Done(), () -> own.put(person.value(), menu));
  }

  @Override
  public LineAnswer<Done> takeFrom(LineUserId person) {
    return answer("take", new Done(), () -> own.remove(person.value()));
  }

  @Override
  public LineAnswer<Done> delete(String menu) {
    return answer(
        "delete",
        new Done(),
        () -> {
          menus.remove(menu);
          own.values().removeIf(menu::equals);
          everybodys = menu.equals(everybodys) ? null : everybodys;
        });
  }
}
