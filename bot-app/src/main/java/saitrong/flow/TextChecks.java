package saitrong.flow;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Whether what a text names is known where it is said.
record TextChecks(Assembly assembly, Vocabulary vocabulary, Paths paths) {

  /// The flow's own name. What the engine itself fills in.
  private static final Set<String> OF_THE_ENGINE = Set.of("flow", Scene.COMING_DAY, Scene.PAST_DAY);

  /// What explanations may name besides.
  private static final Set<String> ALLOWED =
      Set.of("least", "most", "size", "question", "day", "answer");

  void check(int at, Wording... texts) {
    naming(at, name -> paths.known().perhaps(at, name), texts);
  }

  /// An explanation may also name what its kind of answer allows.
  void explanation(int at, Wording text) {
    naming(at, name -> ALLOWED.contains(name) || paths.known().perhaps(at, name), text);
  }

  /// What is filled with the agency's own facts only.
  void standing(int at, Wording... texts) {
    naming(at, _ -> false, texts);
  }

  private void naming(int at, Predicate<String> more, Wording... texts) {
    var unknown = new TreeSet<String>();
    for (var text : texts) {
      unknown.addAll(text.variables());
    }
    unknown.removeAll(OF_THE_ENGINE);
    unknown.removeIf(name -> vocabulary.variables().contains(name) || more.test(name));
    for (var name : unknown) {
      wrong(
          at,
          "ยังไม่มีข้อมูล {%s} เมื่อถึงขั้นนี้ ตรวจตัวสะกด หรือถามก่อนขั้นนี้".formatted(name),
          "{%s} is not known by here. Check the spelling, or ask for it before".formatted(name));
    }
  }

  /// Two things of one name in a text: nobody knows which one is meant.
  void taken(int at, String name) {
    if (vocabulary.variables().contains(name) || OF_THE_ENGINE.contains(name)) {
      wrong(
          at,
          "ชื่อ \"%s\" เป็นข้อมูลของหน่วยงานอยู่แล้ว ตั้งชื่อคำตอบเป็นคำอื่น".formatted(name),
          "\"%s\" already names something of the agency, give the answer another name"
              .formatted(name));
    }
  }

  private void wrong(int at, String thai, String english) {
    assembly.place(at).wrong(thai, english);
  }
}
