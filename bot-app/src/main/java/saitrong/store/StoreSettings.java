package saitrong.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import saitrong.shared.Secret;

/// Where the data lives.
///
/// @param mongodbUri `SAITRONG_MONGODB_URI`, a MongoDB or a `store`; empty: the embedded database
/// @param dataDir `SAITRONG_DATA_DIR`, where the embedded database and the demo's key are kept
/// @param encryptionKey `SAITRONG_ENCRYPTION_KEY`, base64 of 32 bytes; several by comma, the first
///   writes
/// @param makeKey a missing key is made in the data directory; for the demo only
/// @param beside for a command that works while the bot may be running: it shares the database that
///   the bot holds, and the key that the demo made
@ConfigurationProperties("saitrong.store")
record StoreSettings(
    @DefaultValue("") Secret mongodbUri,
    @DefaultValue("./data") Path dataDir,
    @DefaultValue("") Secret encryptionKey,
    @DefaultValue("false") boolean makeKey,
    @DefaultValue("false") boolean beside) {}
