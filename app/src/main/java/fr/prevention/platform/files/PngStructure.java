package fr.prevention.platform.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** A PNG whose chunks follow each other from the header to the end, each with its right sum, of a size one can show. */
final class PngStructure implements FileStructure {

    static final long MOST_PIXELS = 100_000_000;

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;

    @Override
    public Verdict examine(Path file) throws IOException {
        long size = Files.size(file);
        try (DataInputStream content = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (content.readLong() != SIGNATURE) {
                return Verdict.OTHER_TYPE;
            }
            return chunksAreSound(content, size) ? Verdict.SOUND : Verdict.DAMAGED;
        } catch (EOFException e) {
            return Verdict.DAMAGED;
        }
    }

    private static boolean chunksAreSound(DataInputStream content, long size) throws IOException {
        boolean first = true;
        boolean data = false;
        while (true) {
            int length = content.readInt();
            if (length < 0 || length > size) {
                return false;
            }
            byte[] chunk = content.readNBytes(length + 4);
            if (chunk.length < length + 4 || content.readInt() != (int) sum(chunk)) {
                return false;
            }
            int type = number(chunk, 0);
            if (first != (type == HEADER) || (first && !hasReasonableSize(chunk))) {
                return false;
            }
            first = false;
            data |= type == DATA;
            if (type == END) {
                return data;
            }
        }
    }

    private static boolean hasReasonableSize(byte[] header) {
        if (header.length != 17) {
            return false;
        }
        long width = number(header, 4);
        long height = number(header, 8);
        return width > 0 && height > 0 && width * height <= MOST_PIXELS;
    }

    private static long sum(byte[] chunk) {
        CRC32 sum = new CRC32();
        sum.update(chunk);
        return sum.getValue();
    }

    private static int number(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes, at, 4).getInt();
    }
}
