/// Tells members of staff that something waits for them, each as they wish, and never in their
/// quiet hours: what kind of thing it is and where, and nothing of anybody's words. Level 4.
@NullMarked
package saitrong.alert;

import org.jspecify.annotations.NullMarked;
