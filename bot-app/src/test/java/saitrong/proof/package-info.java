/// Proofs of the promises that only real processes can break: nothing lost, nothing twice, in
/// order, and nothing personal in the logs. The line-simulator plays LINE.
@NullMarked
package saitrong.proof;

import org.jspecify.annotations.NullMarked;
