package fr.prevention.platform.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JPEG whose segments lead from its header to image data, of a size one can show, and whose end is there. */
final class JpegStructure implements FileStructure {

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAIL = 64 * 1024;

    @Override
    public Verdict examine(Path file) throws IOException {
        try (DataInputStream content = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (content.readUnsignedShort() != START_OF_IMAGE) {
                return Verdict.OTHER_TYPE;
            }
            return segmentsAreSound(content) && hasItsEnd(file) ? Verdict.SOUND : Verdict.DAMAGED;
        } catch (EOFException e) {
            return Verdict.DAMAGED;
        }
    }

    private static boolean segmentsAreSound(DataInputStream content) throws IOException {
        boolean sized = false;
        while (true) {
            int marker = nextMarker(content);
            if (marker < 0 || marker == END_OF_IMAGE) {
                return false;
            }
            if (marker == START_OF_SCAN) {
                return sized;
            }
            int length = content.readUnsignedShort() - 2;
            if (length < 0) {
                return false;
            }
            byte[] segment = content.readNBytes(length);
            if (segment.length < length) {
                return false;
            }
            if (isFrame(marker)) {
                sized = hasReasonableSize(segment);
            }
        }
    }

    private static int nextMarker(DataInputStream content) throws IOException {
        if (content.readUnsignedByte() != 0xFF) {
            return -1;
        }
        int marker = content.readUnsignedByte();
        while (marker == 0xFF) {
            marker = content.readUnsignedByte();
        }
        return marker;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean hasReasonableSize(byte[] frame) {
        if (frame.length < 5) {
            return false;
        }
        long height = number(frame, 1);
        long width = number(frame, 3);
        return width > 0 && height > 0 && width * height <= PngStructure.MOST_PIXELS;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    /** Cameras add data of their own after the image, so the mark is looked for near the end. */
    private static boolean hasItsEnd(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, content.length())];
            content.seek(content.length() - tail.length);
            content.readFully(tail);
            for (int at = tail.length - 2; at >= 0; at--) {
                if ((tail[at] & 0xFF) == 0xFF && (tail[at + 1] & 0xFF) == END_OF_IMAGE) {
                    return true;
                }
            }
            return false;
        }
    }
}
