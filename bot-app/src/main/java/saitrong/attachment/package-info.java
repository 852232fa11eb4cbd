/// Keeps the files that citizens send: fetched at once, sealed, whole or not at all. Level 2.
@NullMarked
package saitrong.attachment;

import org.jspecify.annotations.NullMarked;
