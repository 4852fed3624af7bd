package kz.saulet.web.examination;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;
import kz.saulet.examination.ConclusionFile;
import kz.saulet.examination.Conclusions;
import kz.saulet.language.Lang;
import kz.saulet.web.shell.FileAnswer;

/** An issued conclusion as a document, in Kazakh, in Russian, or both. */
@WebServlet("/download/conclusion")
public class ConclusionServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Conclusions conclusions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("languages");
        List<Lang> languages = Stream.of((asked == null ? "kk,ru" : asked).split(","))
                .map(Lang::of)
                .distinct()
                .toList();
        ConclusionFile file = conclusions.file(String.valueOf(request.getParameter("examination")), languages);
        FileAnswer.send(response, file.name(), file.mediaType(), file.bytes());
    }
}
