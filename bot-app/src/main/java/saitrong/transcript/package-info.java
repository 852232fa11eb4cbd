/// Who said what when, and how each message of ours fared. Level 1.
@NullMarked
package saitrong.transcript;

import org.jspecify.annotations.NullMarked;
