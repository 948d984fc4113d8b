package press.colophon.typeset.font;

/** A stretch of text in one script. */
record ScriptRun(int start, int end, Script script) {
    /**
     * The run that begins at {@code start}. Characters that all scripts share go with what stands before them in the run; at its
     * beginning, with what follows.
     */
    static ScriptRun at(String text, int start, int end, boolean hanFace) {
        Script script = Script.SHARED;
        int at = start;
        while (at < end) {
            int codePoint = Characters.codePointAt(text, at, end);
            Script next = Script.of(codePoint, hanFace);
            if (script == Script.SHARED) {
                script = next;
            } else if (next != Script.SHARED && next != script) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return new ScriptRun(start, at, script);
    }
}
