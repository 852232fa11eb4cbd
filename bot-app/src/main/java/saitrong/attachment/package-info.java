/// Keeps the files that citizens send: fetched at once, sealed, whole or not at all, and pictures
/// without where they were made. Level 2.
@NullMarked
package saitrong.attachment;

import org.jspecify.annotations.NullMarked;
