/// Finds the checked answer to what somebody typed: reads entries, analyses Thai, searches, and
/// says how sure it is. Pure: no Spring, no database, no LINE. Level 1.
@NullMarked
package saitrong.faq;

import org.jspecify.annotations.NullMarked;
