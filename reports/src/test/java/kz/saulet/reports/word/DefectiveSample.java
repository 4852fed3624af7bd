package kz.saulet.reports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The complete assignment with faults that an examination must find. */
final class DefectiveSample {

    /** Headings whose sections are left out whole. */
    private static final List<String> MISSING = List.of(
            "# Требования к видам обеспечения",
            "# Требования к подготовке объекта автоматизации к вводу в действие",
            "## Требования по сохранности информации при авариях",
            "## Цели создания системы");

    /** Sections whose text is replaced. */
    private static final Map<String, List<String>> REPLACED = Map.of(
            "## Требования к надежности", List.of("Система должна быть надежной и современной."),
            "## Требования к эргономике и технической эстетике",
                    List.of("Интерфейс пользователя выполняется на русском языке и должен быть удобным."),
            "## Аттестация", List.of("Заполнить позднее."),
            "# Источники разработки",
                    List.of(
                            "- Закон Республики Казахстан «Об электронном документе и электронной цифровой подписи» от 7 января 2003 года № 370-II.",
                            "- Правила проведения аттестации информационных систем, постановление Правительства от 23 мая 2016 года № 298."));

    private static final Map<String, String> WORDS = Map.of(
            "аккредитованная испытательная лаборатория", "Разработчик",
            "QazTech", "собственной серверной",
            "Испытания на соответствие требованиям информационной безопасности", "Настройка",
            "не менее 3 (трех) лет, в том числе в оперативном доступе не менее 2 (двух) месяцев", "30 дней",
            "не превышает одного года в целом", "может продлеваться");

    private DefectiveSample() {}

    static List<String> of(List<String> complete) {
        List<String> lines = new ArrayList<>();
        boolean leftOut = false;
        int level = 0;
        for (String line : complete) {
            if (line.startsWith("#")) {
                int own = line.indexOf(' ');
                if (leftOut && own > level) {
                    continue;
                }
                level = own;
                leftOut = MISSING.contains(line);
                if (!leftOut) {
                    lines.add(line);
                    List<String> replacement = REPLACED.get(line);
                    if (replacement != null) {
                        lines.addAll(replacement);
                        leftOut = true;
                        level = 9;
                    }
                }
            } else if (!leftOut) {
                lines.add(changed(line));
            }
        }
        return lines;
    }

    private static String changed(String line) {
        String text = line;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }
}
