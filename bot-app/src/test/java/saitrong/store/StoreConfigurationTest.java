package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.assertj.core.api.Assertions;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.MongoTemplate;

class StoreConfigurationTest {

  private static final String KEY =
      "saitrong.store.encryption-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  @TempDir Path data;

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withUserConfiguration(StoreConfiguration.class)
          .withConfiguration(
              AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
          .withBean(InstantSource.class, InstantSource::system)
          .withPropertyValues(KEY);

  @Test
  void keepsItsDataInTheDataDirectoryWhenNoAddressIsGiven() {
    inDataDirectory()
        .run(context -> {
          context.getBean(MongoTemplate.class).insert(new Document("_id", "a"), "cases");

          assertThat(context.getBean(MongoDatabase.class).getName()).isEqualTo("saitrong");
          assertThat(context.getBean(Database.class).isOursAlone()).isTrue();
        });
    inDataDirectory()
        .run(context ->
            assertThat(context.getBean(MongoTemplate.class).findById("a", Document.class, "cases"))
                .isEqualTo(new Document("_id", "a")));
    assertThat(data).isDirectoryContaining(Files::isRegularFile);
  }

  @Test
  void usesTheDatabaseOfTheAddress() {
    try (var elsewhere = EmbeddedStore.start(data.resolve("elsewhere"), 0)) {
      at(elsewhere.uri() + "/agency?w=1")
          .run(context -> {
            context.getBean(MongoTemplate.class).insert(new Document("_id", "a"), "cases");

            assertThat(context.getBean(Database.class).isOursAlone()).isFalse();
            assertThat(elsewhere.collection("agency", "cases").count()).isEqualTo(1);
          });
    }
  }

  @Test
  void sharesTheDatabaseAndTheMadeKeyOfAProcessThatHasThem() {
    var withoutAKey = "saitrong.store.encryption-key=";
    inDataDirectory()
        .withPropertyValues(withoutAKey, "saitrong.store.make-key=true")
        .run(bot -> {
          bot.getBean(MongoTemplate.class).insert(new Document("_id", "a"), "cases");
          var sealed = bot.getBean(FieldCipher.class).seal(new byte[] {7}, "here");

          inDataDirectory()
              .withPropertyValues(withoutAKey, "saitrong.store.beside=true")
              .run(command -> {
                assertThat(command.getBean(Database.class).isOursAlone()).isFalse();
                assertThat(command.getBean(MongoTemplate.class).getCollection("cases").find())
                    .hasSize(1);
                assertThat(command.getBean(FieldCipher.class).open(sealed, "here"))
                    .containsExactly(7);
              });
        });
  }

  @Test
  void makesNoKeyForACommand() {
    inDataDirectory()
        .withPropertyValues("saitrong.store.encryption-key=", "saitrong.store.beside=true")
        .run(context ->
            assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("There is no encryption key"));
    assertThat(data.resolve("encryption.key")).doesNotExist();
  }

  @Test
  void acknowledgesNothingThatAMajorityHasNotInItsJournal() {
    inDataDirectory()
        .run(context ->
            assertThat(context.getBean(MongoDatabase.class).getWriteConcern())
                .isEqualTo(WriteConcern.MAJORITY.withJournal(true)));
  }

  @Test
  void tellsTheFasterOfTwoWritersFromTheSlower() {
    inDataDirectory()
        .run(context -> {
          var cases = context.getBean(MongoClient.class).getDatabase("x").getCollection("c");
          var upsert = new ReplaceOptions().upsert(true);
          cases.insertOne(new Document("_id", "a").append("version", 1));
          var versionOne = Filters.and(Filters.eq("_id", "a"), Filters.eq("version", 1));

          cases.replaceOne(versionOne, new Document("version", 2), upsert);

          Assertions.assertThatExceptionOfType(MongoWriteException.class)
              .isThrownBy(() -> cases.replaceOne(versionOne, new Document("version", 2), upsert))
              .satisfies(e -> assertThat(e.getError().getCode()).isEqualTo(11000));
        });
  }

  @Test
  void refusesToStartOnADatabaseThatIsAway() {
    at("mongodb://127.0.0.1:1")
        .withBean(
            "cases",
            DeclaredCollection.class,
            () -> DeclaredCollection.indexed("cases", DeclaredIndex.on("at")))
        .run(context ->
            assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("127.0.0.1:1"));
  }

  private ApplicationContextRunner inDataDirectory() {
    return application.withPropertyValues("saitrong.store.data-dir=" + data);
  }

  private ApplicationContextRunner at(String uri) {
    return application.withPropertyValues("saitrong.store.mongodb-uri=" + uri);
  }
}
