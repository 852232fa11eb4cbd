package saitrong.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.shared.Language;

/// The folder an agency edits: its profile, the sentences and the holidays.
///
/// @param agency the profile's file name without ending, or a path to it
public record ContentFolder(Path folder, String agency) {

  private static final String DEFAULT_AGENCY = "profile";

  public Reading read() {
    var problems = new Problems();
    var profile = YamlFile.read(profilePath(), problems);
    var holidays = YamlFile.read(folder.resolve("holidays.yaml"), problems);
    var texts = new EnumMap<Language, YamlFile>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, YamlFile.read(textsPath(language), problems));
    }
    var content = content(profile, holidays, texts);
    return problems.none() && content.isPresent()
        ? new Reading.Sound(content.get())
        : new Reading.Broken(problems.inFileOrder());
  }

  /// For a start that must not go on with broken files.
  public Content require() {
    return switch (read()) {
      case Reading.Sound(Content content) -> content;
      case Reading.Broken(var problems) -> throw new BrokenContent(problems);
    };
  }

  private Path profilePath() {
    String name = agency.isBlank() ? DEFAULT_AGENCY : agency.strip();
    boolean isPath = name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/");
    return isPath || name.contains("\\") ? Path.of(name) : folder.resolve(name + ".yaml");
  }

  private Path textsPath(Language language) {
    return folder.resolve("texts").resolve(language.code() + ".yaml");
  }

  private static Optional<Content> content(
      YamlFile profileFile, YamlFile holidaysFile, Map<Language, YamlFile> textFiles) {
    var holidays = holidaysFile.root().map(HolidaysReader::read).orElse(List.of());
    var profile = profileFile.root().map(ProfileReader::read);
    var texts = new EnumMap<Language, Map<TextKey, List<Template>>>(Language.class);
    textFiles.forEach((language, file) -> {
      // Without a profile the sentences are checked all the same, as far as they can be.
      var standing =
          profile.map(it -> StandingVariables.of(it, language)).orElse(StandingVariables.DUMMIES);
      file.root()
          .ifPresent(root -> texts.put(language, TextsReader.read(root, language, standing)));
    });
    var files = new ArrayList<>(List.of(profileFile, holidaysFile));
    files.addAll(textFiles.values());
    return profile.map(it ->
        new Content(
            it,
            new Texts(texts, it),
            new Emergencies(it.emergencies()),
            new OfficeHours(it.officeHours(), holidays, it.ownDays()),
            holidays,
            hash(files)));
  }

  private static String hash(List<YamlFile> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (YamlFile file : files) {
        digest.update((file.bytes().length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(file.bytes());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
