package kz.saulet.web.problem;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import kz.saulet.problem.RequestTooLarge;

/** A request that did not say how long it is: whoever reads more of it than is allowed meets the refusal. */
final class MeasuredRequest extends HttpServletRequestWrapper {

    private final long most;

    MeasuredRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Measured(super.getInputStream(), most);
    }

    private static final class Measured extends ServletInputStream {

        private final ServletInputStream content;
        private final long most;
        private long taken;

        Measured(ServletInputStream content, long most) {
            this.content = content;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = content.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = content.read(target, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            taken += Math.max(0, read);
            if (taken > most) {
                throw new RequestTooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return content.isFinished();
        }

        @Override
        public boolean isReady() {
            return content.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            content.setReadListener(listener);
        }
    }
}
