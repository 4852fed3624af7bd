package kz.saulet.importers.word;

/** Collects the characters of a paragraph the way a reader sees them: one space for any gap, nothing for invisible signs. */
final class CharacterCleaner {

    private final StringBuilder text = new StringBuilder();

    void add(String characters) {
        characters.codePoints().forEach(this::add);
    }

    void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** A character of a symbol font, given as {@code w:sym} does: hexadecimal, often in the private use area. */
    void symbol(String hexadecimal) {
        if (hexadecimal.matches("[0-9A-Fa-f]{1,5}")) {
            add(Integer.parseInt(hexadecimal, 16));
        }
    }

    /** The text so far, without spaces at its ends. */
    String take() {
        String taken = text.toString().strip();
        text.setLength(0);
        return taken;
    }

    int length() {
        return text.length();
    }

    private void add(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            space();
        } else if (codePoint == 0x2011) {
            text.append('-');
        } else if (codePoint >= 0xF000 && codePoint <= 0xF0FF) {
            addSymbol(codePoint);
        } else if (!isInvisible(codePoint)) {
            text.appendCodePoint(codePoint);
        }
    }

    /** The signs of the Symbol and Wingdings fonts that carry a meaning in requirements; the others are ornaments. */
    private void addSymbol(int codePoint) {
        switch (codePoint) {
            case 0xF0A3 -> text.append('≤');
            case 0xF0B3 -> text.append('≥');
            case 0xF0B1 -> text.append('±');
            case 0xF0B4 -> text.append('×');
            case 0xF0B0 -> text.append('°');
            case 0xF0B9 -> text.append('≠');
            case 0xF0A5 -> text.append('∞');
            case 0xF0B7 -> text.append('•');
            case 0xF0FE, 0xF052 -> text.append('☑');
            case 0xF0A8, 0xF06F -> text.append('☐');
            default -> space();
        }
    }

    /** Soft hyphens, zero-width signs, marks of direction and control characters. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.CONTROL || codePoint == 0xFFFE || codePoint == 0xFFFF;
    }
}
