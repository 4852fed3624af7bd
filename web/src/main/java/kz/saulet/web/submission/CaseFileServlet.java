package kz.saulet.web.submission;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import kz.saulet.submission.CaseFile;
import kz.saulet.submission.Submissions;
import kz.saulet.web.shell.FileAnswer;

/** A file of a case. Whoever may see the case may save it; it is never opened inside our pages. */
@WebServlet("/download/case-file")
public class CaseFileServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Submissions submissions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CaseFile file = submissions.file(
                String.valueOf(request.getParameter("case")), String.valueOf(request.getParameter("file")));
        FileAnswer.send(response, file.name(), file.mediaType(), file.bytes());
    }
}
