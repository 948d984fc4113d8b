package press.colophon.typeset.pdf;

import java.util.Arrays;

/** Bytes of a content stream on their way: text and numbers are written as they come, without a string between. */
final class Notation {
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000};

    private byte[] bytes = new byte[1 << 14];
    private int size;

    /** ASCII text. */
    Notation text(String ascii) {
        int length = ascii.length();
        ensure(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) ascii.charAt(i);
        }
        size += length;
        return this;
    }

    Notation octet(int octet) {
        ensure(1);
        bytes[size++] = (byte) octet;
        return this;
    }

    /** {@code value / 10^digits}, as {@link Decimal#of} writes it. */
    Notation decimal(long value, int digits) {
        long power = POWERS[digits];
        long absolute = Math.abs(value);
        if (value < 0) {
            octet('-');
        }
        if (absolute >= power || absolute % power == 0) {
            whole(absolute / power);
        }
        long fraction = absolute % power;
        if (fraction != 0) {
            octet('.');
            for (long place = power / 10; fraction != 0; place /= 10) {
                octet((int) ('0' + fraction / place));
                fraction %= place;
            }
        }
        return this;
    }

    private void whole(long value) {
        long place = 1;
        while (value / place >= 10) {
            place *= 10;
        }
        for (; place > 0; place /= 10) {
            octet((int) ('0' + value / place % 10));
        }
    }

    /** A length in points, to a thousandth of a point. */
    Notation points(long length) {
        return decimal(Decimal.thousandths(length), 3);
    }

    boolean isEmpty() {
        return size == 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
