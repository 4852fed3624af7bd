package kz.saulet.architecture;

import java.io.Serial;

/** A filter that cannot be understood; the code is that of a field error. */
final class UnusableFilter extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    final String code;

    UnusableFilter(String code) {
        super(code);
        this.code = code;
    }
}
