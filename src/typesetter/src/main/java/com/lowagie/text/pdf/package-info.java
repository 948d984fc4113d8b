/**
 * The bridge to what OpenPDF keeps package-private; nothing else belongs here.
 *
 * <p>In: PDF objects, font files. Out: bytes. Used by {@link press.colophon.typeset.pdf} alone. Works on the class path only.
 */
package com.lowagie.text.pdf;
