package saitrong.document;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import saitrong.attachment.ChatPictures;
import saitrong.attachment.OfficeFiles;
import saitrong.content.ContentFolder;
import saitrong.content.Contents;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class DocumentConfiguration {

  @Bean
  Documents documents(DocumentProperties settings, ContentFolder agency) {
    var folder = settings.folder();
    return new Documents(
        folder == null ? agency.folder().resolve("documents") : folder,
        new PublicAddress(settings.publicBase()));
  }

  @Bean
  PublicAddress publicAddress(DocumentProperties settings) {
    return new PublicAddress(settings.publicBase());
  }

  @Bean
  DeclaredCollection resultLinksCollection() {
    return ResultFiles.COLLECTION;
  }

  @Bean
  ResultFiles resultFiles(
      MongoDatabase database,
      OfficeFiles files,
      PublicAddress publicAddress,
      FieldCipher cipher,
      Ulid ids,
      InstantSource clock) {
    return new ResultFiles(database, files, publicAddress, cipher, ids, clock);
  }

  @Bean
  RouterFunction<ServerResponse> resultFileRoute(ResultFiles files, Contents contents) {
    return ResultFileRoute.to(files, contents::active);
  }

  @Bean
  SentPictures sentPictures(
      ChatPictures pictures, PublicAddress publicAddress, FieldCipher cipher, InstantSource clock) {
    return new SentPictures(pictures, publicAddress, cipher, clock);
  }

  @Bean
  RouterFunction<ServerResponse> sentPictureRoute(SentPictures pictures) {
    return SentPictureRoute.to(pictures);
  }

  @Bean
  RouterFunction<ServerResponse> documentRoute(Documents documents) {
    return DocumentRoute.to(documents);
  }
}
