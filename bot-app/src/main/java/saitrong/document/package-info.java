/// Documents of the agency that anybody may fetch by an https link, for LINE sends none, and files
/// of results that their own link opens for a while. Level 3.
@NullMarked
package saitrong.document;

import org.jspecify.annotations.NullMarked;
