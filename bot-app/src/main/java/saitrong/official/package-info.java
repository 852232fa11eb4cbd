/// Verified administrators of offices: staff decide, the official is told and gets the officials'
/// menu. Level 4.
@NullMarked
package saitrong.official;

import org.jspecify.annotations.NullMarked;
