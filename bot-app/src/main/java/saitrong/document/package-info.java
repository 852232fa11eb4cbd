/// Documents of the agency that anybody may fetch by an https link, for LINE sends none. Level 2.
@NullMarked
package saitrong.document;

import org.jspecify.annotations.NullMarked;
