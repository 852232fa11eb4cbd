package saitrong.attachment;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.shared.Backoff;
import saitrong.store.Database;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentProperties.class)
class AttachmentConfiguration {

  @Bean
  DeclaredCollection wantedFilesCollection() {
    return Shelf.WANTED;
  }

  @Bean
  DeclaredCollection lostFilesCollection() {
    return Shelf.LOST;
  }

  @Bean
  DeclaredCollection chunksCollection() {
    return Shelf.CHUNKS;
  }

  @Bean
  DeclaredCollection headersCollection() {
    return Shelf.HEADERS;
  }

  @Bean
  DeclaredCollection dayTotalsCollection() {
    return Shelf.DAYS;
  }

  @Bean
  Shelf attachmentShelf(MongoDatabase database, FieldCipher cipher) {
    return Shelf.in(database, cipher);
  }

  @Bean
  AttachmentMetrics attachmentMetrics() {
    return new AttachmentMetrics();
  }

  @Bean
  Scan scan(AttachmentProperties properties) {
    return properties.scan();
  }

  @Bean
  Fetching fetching(
      ContentSource source,
      Shelf attachmentShelf,
      FieldCipher cipher,
      AttachmentProperties properties,
      Scan scan,
      AttachmentMetrics metrics,
      InstantSource clock) {
    return new Fetching(
        source, attachmentShelf, cipher, properties.limits(), scan, betweenTries(), metrics, clock);
  }

  @Bean
  Fetches fetches(
      Shelf attachmentShelf,
      Fetching fetching,
      Database database,
      Executor turnThreads,
      InstantSource clock) {
    return new Fetches(attachmentShelf, fetching, database.isOursAlone(), turnThreads, clock);
  }

  @Bean
  Attachments attachments(
      Shelf attachmentShelf,
      Fetches fetches,
      FieldCipher cipher,
      AttachmentMetrics metrics,
      InstantSource clock) {
    return new Attachments(attachmentShelf, fetches, cipher, metrics, clock);
  }

  @Bean
  CitizenFiles citizenFiles(Shelf attachmentShelf, FieldCipher cipher) {
    return new CitizenFiles(attachmentShelf, cipher);
  }

  @Bean
  Storing storingOfTheOffice(
      Shelf attachmentShelf,
      FieldCipher cipher,
      AttachmentProperties properties,
      Scan scan,
      InstantSource clock) {
    return new Storing(attachmentShelf, cipher, properties.limits(), scan, clock);
  }

  @Bean
  OfficeFiles officeFiles(
      Shelf attachmentShelf, FieldCipher cipher, Storing storing, InstantSource clock) {
    return new OfficeFiles(attachmentShelf, cipher, storing, clock);
  }

  @Bean
  ChatPictures chatPictures(
      Shelf attachmentShelf, FieldCipher cipher, Storing storing, InstantSource clock) {
    return new ChatPictures(attachmentShelf, cipher, storing, clock);
  }

  @Bean
  AttachmentFigures attachmentFigures(Shelf attachmentShelf, InstantSource clock) {
    return new AttachmentFigures(attachmentShelf, clock);
  }

  @Bean
  AttachmentHealth attachmentsHealthIndicator(AttachmentFigures figures) {
    return new AttachmentHealth(figures);
  }

  private static Backoff betweenTries() {
    return new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(15), RandomGenerator.getDefault());
  }
}
