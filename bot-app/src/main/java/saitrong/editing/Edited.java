package saitrong.editing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import saitrong.content.Content;
import saitrong.content.ContentSettings;
import saitrong.content.FaqVocabularies;
import saitrong.content.FileTask;
import saitrong.content.FlowVocabulary;
import saitrong.content.Reading;
import saitrong.content.ThaiDates;
import saitrong.faq.Entry;
import saitrong.faq.FaqFolder;
import saitrong.faq.FaqReading;
import saitrong.faq.FaqVocabulary;
import saitrong.flow.FlowFolder;
import saitrong.flow.FlowProblem;
import saitrong.flow.FlowReading;
import saitrong.flow.SampleAgency;
import saitrong.shared.Language;

/// All that an agency edits, as it lies in its folders now.
///
/// @param agency what came of the profile, the sentences and the holidays
/// @param folder of the flows, with the vocabulary of that profile
/// @param alone what came of the flows where they were not found sound with the agency: what is
///   read once need not be read again to be counted
/// @param faq what came of the answers, by the vocabulary of that profile
record Edited(
    ContentSettings settings,
    Reading agency,
    FlowFolder folder,
    Optional<FlowReading> alone,
    FaqReading faq) {

  static Edited read(Environment environment) {
    return read(environment, LocalDate.now(ThaiDates.ZONE));
  }

  /// @param today on which nothing can be true of later
  static Edited read(Environment environment, LocalDate today) {
    var settings = ContentSettings.of(environment);
    var agency = settings.folder().read();
    var vocabulary =
        switch (agency) {
          case Reading.Sound(var content) -> FlowVocabulary.of(content.profile());
          case Reading.Broken _ -> FlowVocabulary.ofNobody();
        };
    var folder = new FlowFolder(settings.flowsDir(), vocabulary);
    var vocabularyOfFaq =
        faqVocabulary(agency, folder.names())
            .with(DocumentsThere.in(environment, settings))
            .on(today);
    var faq = new FaqFolder(settings.faqDir(), vocabularyOfFaq).read();
    boolean isSound = agency instanceof Reading.Sound(var content) && content.flows() != null;
    var alone = isSound ? Optional.<FlowReading>empty() : Optional.of(folder.read());
    return new Edited(settings, agency, folder, alone, faq);
  }

  private static FaqVocabulary faqVocabulary(Reading agency, Set<String> flows) {
    return switch (agency) {
      case Reading.Sound(var content) -> FaqVocabularies.of(content.profile(), flows);
      case Reading.Broken _ -> FaqVocabularies.ofNobody(flows);
    };
  }

  Path stories() {
    return settings.flowsDir().resolve("stories");
  }

  /// All flows, also those that the profile does not switch on.
  FlowReading flows() {
    return alone.orElseGet(folder::read);
  }

  /// Of sound ones only.
  OptionalInt countOfFlows() {
    return alone
        .map(reading ->
            switch (reading) {
              case FlowReading.Sound(var all) -> OptionalInt.of(all.flows().size());
              case FlowReading.Broken _ -> OptionalInt.empty();
            })
        .orElseGet(() -> OptionalInt.of(folder.names().size()));
  }

  /// As the stories know them: of a made-up agency. Flows that only fit this one (they compare with
  /// a system of its own) are played as they are.
  FlowReading flowsOfStories() {
    var sample = new FlowFolder(folder.folder(), SampleAgency.lending(folder.vocabulary())).read();
    return sample instanceof FlowReading.Sound ? sample : flows();
  }

  /// Every problem, as lines that an editor can jump to: of the agency, then of the flows and of
  /// the answers.
  List<String> problems(Language language) {
    var lines = new ArrayList<String>();
    switch (agency) {
      case Reading.Sound _ -> {}
      case Reading.Broken(var problems) -> problems.forEach(it -> lines.add(it.in(language)));
    }
    lines.addAll(flowProblems(language));
    lines.addAll(faqProblems(language));
    return lines.stream().distinct().toList();
  }

  /// Answers past their review date, by where they lie, with their owners. They are shown
  /// meanwhile, so this is a task and no problem.
  List<String> toReview(Language language, LocalDate today) {
    return switch (agency) {
      case Reading.Sound(var content) ->
          content.answersToReview(today).stream()
              .map(entry -> toReview(content, entry, language))
              .toList();
      case Reading.Broken _ -> List.of();
    };
  }

  /// What the calendar, the promised times and the directory need from somebody.
  List<String> tasks(Language language, LocalDate today) {
    return switch (agency) {
      case Reading.Sound(var content) ->
          FileTask.of(content, today).stream()
              .map(task ->
                  switch (language) {
                    case TH -> "หมายเหตุ " + task.thai();
                    case EN -> "Note: " + task.english();
                  })
              .toList();
      case Reading.Broken _ -> List.of();
    };
  }

  List<String> longNotices(Language language) {
    return switch (agency) {
      case Reading.Sound(var content) ->
          new LongNotices(content, settings.flowsDir()).told(language);
      case Reading.Broken _ -> List.of();
    };
  }

  List<String> renamedStates(Language language) {
    return switch (agency) {
      case Reading.Sound(var content) ->
          new RenamedStates(content, settings.faqDir()).told(language);
      case Reading.Broken _ -> List.of();
    };
  }

  List<String> longLines(Language language) {
    return switch (faq) {
      case FaqReading.Sound(var all) -> new LongLines(all, settings.faqDir()).told(language);
      case FaqReading.Broken _ -> List.of();
    };
  }

  private String toReview(Content content, Entry entry, Language language) {
    var file = settings.faqDir().resolve(entry.group()).resolve(entry.id() + ".md").normalize();
    var owner = content.texts().filled(language, entry.owner(), Map.of());
    var day = ThaiDates.full(entry.reviewBy(), language);
    return switch (language) {
      case TH -> "%s:1: หมายเหตุ เลยกำหนดทบทวนวัน%s ผู้รับผิดชอบ: %s".formatted(file, day, owner);
      case EN -> "%s:1: note: to be reviewed by %s, owner: %s".formatted(file, day, owner);
    };
  }

  private List<String> faqProblems(Language language) {
    return switch (faq) {
      case FaqReading.Sound _ -> List.of();
      case FaqReading.Broken(var problems) ->
          problems.stream().map(it -> it.below(settings.faqDir()).in(language)).toList();
    };
  }

  List<String> flowProblems(Language language) {
    return alone.stream()
        .flatMap(reading ->
            switch (reading) {
              case FlowReading.Sound _ -> Stream.<FlowProblem>of();
              case FlowReading.Broken(var problems) -> problems.stream();
            })
        .map(it -> it.below(settings.flowsDir()).in(language))
        .toList();
  }
}
