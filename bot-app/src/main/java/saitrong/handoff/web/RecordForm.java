package saitrong.handoff.web;

import java.util.stream.Stream;
import org.springframework.ui.Model;
import saitrong.content.Contents;
import saitrong.handoff.Talk;
import saitrong.shared.Language;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// The form that puts a talk on record, filled with what is known of it already.
record RecordForm(FilledIn filled, Contents contents) {

  /// What an officer typed and could not be kept stays as it is.
  void fill(Model model, Talk talk, Language language) {
    var known = filled.of(talk);
    model.addAttribute("filled", known);
    if (!model.containsAttribute("ending")) {
      model.addAttribute("ending", known.ending());
    }
    choices(model, language);
    model.addAttribute("filledIn", filled.inWords(known, language));
  }

  private void choices(Model model, Language language) {
    model.addAttribute(
        "groups",
        Stream.of(UserGroup.values()).map(it -> new Choice(it.code(), it.in(language))).toList());
    model.addAttribute(
        "topics",
        Topic.of(contents.active().profile(), language).entrySet().stream()
            .map(it -> new Choice(it.getKey().code(), it.getValue()))
            .toList());
    model.addAttribute("kinds", new KindsOfTalks(contents.active()).choices(language));
    model.addAttribute(
        "systems",
        contents.active().profile().systems().stream().map(it -> it.name().th()).toList());
  }
}
