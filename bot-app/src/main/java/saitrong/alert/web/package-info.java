/// The page on which somebody of the staff says how they want to be told, and what their browser
/// asks for.
@NullMarked
package saitrong.alert.web;

import org.jspecify.annotations.NullMarked;
