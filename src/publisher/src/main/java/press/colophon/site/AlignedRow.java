package press.colophon.site;

import press.colophon.template.Markup;

/** What stands at one height in two texts side by side: one block of each, or a whole chapter. */
record AlignedRow(Markup first, Markup second) {}
