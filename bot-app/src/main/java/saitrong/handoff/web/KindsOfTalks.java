package saitrong.handoff.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import saitrong.content.Content;
import saitrong.content.MatterKinds;
import saitrong.shared.Language;

/// What kinds of cases a talk may become: those of the agency's scripts that are on.
record KindsOfTalks(Content serving) {

  private static final String CONSULTATION = "consultation";

  /// What people ask of an agency that gives no advice by a script goes where their questions go.
  String usual() {
    return MatterKinds.ofChats(serving).contains(CONSULTATION)
        ? CONSULTATION
        : MatterKinds.ofQuestions(serving).orElse(CONSULTATION);
  }

  /// One of them, or the usual one.
  String orUsual(@Nullable String kind) {
    return Optional.ofNullable(kind).filter(this::isOne).orElseGet(this::usual);
  }

  boolean isOne(String kind) {
    return kind.equals(usual()) || MatterKinds.ofChats(serving).contains(kind);
  }

  List<Choice> choices(Language language) {
    var all = new TreeSet<>(MatterKinds.ofChats(serving));
    all.add(usual());
    return all.stream().map(it -> new Choice(it, serving.kindName(it, language))).toList();
  }
}
