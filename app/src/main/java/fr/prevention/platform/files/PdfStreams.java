package fr.prevention.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The compressed streams of a PDF, inflated to nowhere before a reader inflates them in memory. Pictures are left out: they
 * are large by nature, and inflated only when they are shown.
 */
final class PdfStreams {

    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_DICTIONARY = 1024;

    private final byte[] content;
    private final byte[] nowhere = new byte[64 * 1024];
    private long left;

    private PdfStreams(byte[] content, long most) {
        this.content = content;
        this.left = most;
    }

    /** Whether together they read and inflate to that many bytes at most. */
    static boolean inflateWithin(long most, Path file) throws IOException {
        return new PdfStreams(Files.readAllBytes(file), most).inflate();
    }

    private boolean inflate() {
        for (int at = 0; at < content.length - MARK.length && left >= 0; at++) {
            if (isAt(at, MARK) && !isAt(at - END.length, END) && !isPicture(at)) {
                inflate(afterLineEnd(at + MARK.length));
            }
        }
        return left >= 0;
    }

    private void inflate(int start) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(content, start, content.length - start);
            int inflated = inflater.inflate(nowhere);
            while (inflated > 0 && left >= 0) {
                left -= inflated;
                inflated = inflater.inflate(nowhere);
            }
            left -= inflater.getBytesRead();
        } catch (DataFormatException e) {
            // compressed otherwise, or not at all
        }
    }

    private boolean isPicture(int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        return before.substring(before.lastIndexOf("obj") + 1).contains("/Image");
    }

    private int afterLineEnd(int at) {
        int next = at;
        while (next < content.length && (content[next] == '\r' || content[next] == '\n')) {
            next++;
        }
        return next;
    }

    private boolean isAt(int at, byte[] word) {
        if (at < 0 || at + word.length > content.length) {
            return false;
        }
        for (int index = 0; index < word.length; index++) {
            if (content[at + index] != word[index]) {
                return false;
            }
        }
        return true;
    }
}
