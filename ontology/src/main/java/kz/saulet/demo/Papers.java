package kz.saulet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is filed about objects: documents, operations of the life cycle, contracts. Some papers are missing on purpose. */
final class Papers {

    private static final Names TZ =
            new Names("Техникалық тапсырма: {}", "Техническое задание: {}", "Technical assignment: {}");
    private static final Names ACT = new Names(
            "Өнеркәсіптік пайдалануға енгізу актісі: {}",
            "Акт ввода в промышленную эксплуатацию: {}",
            "Commissioning act: {}");
    private static final Names PROTOCOL = new Names(
            "АҚ талаптарына сәйкестікке сынақ хаттамасы: {}",
            "Протокол испытаний на соответствие требованиям ИБ: {}",
            "Security test protocol: {}");
    private static final Names TRIAL = new Names(
            "Тәжірибелік пайдалану туралы бұйрық: {}",
            "Приказ об опытной эксплуатации: {}",
            "Trial operation order: {}");
    private static final Names GUIDE =
            new Names("Пайдаланушы нұсқаулығы: {}", "Руководство пользователя: {}", "User guide: {}");
    private static final Names STAGE = new Names("{}: <>", "{}: <>", "{}: <>");
    private static final Map<String, Names> STAGES =
            Table.rows("stages").stream().collect(Collectors.toMap(r -> r.text("id"), Table.Row::names));
    private static final Names CONTRACT =
            new Names("Сүйемелдеу шарты: {}", "Договор на сопровождение: {}", "Support contract: {}");

    private Papers() {}

    static void write(Facts facts, List<Product> products) {
        for (Product product : products) {
            writeDocuments(facts, product);
            if (!product.real()) {
                writeOperations(facts, product);
                writeContract(facts, product);
            }
        }
    }

    /** True when the act of commissioning is filed. */
    static boolean commissioned(Product product) {
        return product.real()
                || product.life().commissioned() && product.dice("act").percent(88);
    }

    /** {@code positive}, {@code negative}, or empty when there was no security test. */
    static String securityTest(Product product) {
        if (product.real()) {
            return "positive";
        }
        Dice dice = product.dice("security test");
        if (!product.life().commissioned() || dice.percent(19)) {
            return "";
        }
        return dice.percent(5) ? "negative" : "positive";
    }

    private static void writeDocuments(Facts facts, Product product) {
        int since = product.life().introduced();
        Dice dice = product.dice("documents");
        if (!product.real() && dice.percent(80)) {
            document(facts, product, "tz", TZ, dice.day(since - 1, since - 1));
        }
        if (!product.real() && dice.percent(60)) {
            document(facts, product, "user-guide", GUIDE, dice.day(since, since));
        }
        if (product.life().stage().equals("trial-operation")) {
            document(facts, product, "trial-order", TRIAL, dice.day(2023, 2025));
        }
        if (!product.real()) {
            PapersOfCare.write(facts, product);
        }
        if (commissioned(product)) {
            document(facts, product, "commission-act", ACT, dice.day(since, since));
        }
        String result = securityTest(product);
        if (!result.isEmpty()) {
            document(facts, product, "sec-test-protocol", PROTOCOL, dice.day(2021, 2025))
                    .coded("testResult", result);
        }
    }

    static Entry document(Facts facts, Product product, String type, Names pattern, LocalDate date) {
        boolean draft = !product.real() && product.dice(type).percent(6);
        return facts.entry("TechnicalDocument", Iris.data("technical-document", product.id() + "-" + type))
                .names(product.names().in(pattern))
                .link("describes", product.iri())
                .coded("documentType", "technicalDocumentType", type)
                .date("documentDate", date)
                .coded("documentStatus", draft ? "draft" : "approved")
                .text("language", "ru")
                .synthetic();
    }

    private static void writeOperations(Facts facts, Product product) {
        int since = product.life().introduced();
        Dice dice = product.dice("operations");
        operation(facts, product, "creation", dice.day(since - 1, since - 1), dice.percent(95));
        if (product.life().working()) {
            operation(facts, product, product.life().stage(), dice.day(since, since), false);
        }
    }

    private static void operation(Facts facts, Product product, String stage, LocalDate start, boolean ended) {
        Entry entry = facts.entry("LifecycleOperation", Iris.data("lifecycle-operation", product.id() + "-" + stage))
                .names(STAGES.getOrDefault(stage, product.names()).in(STAGE).with(product.shortNames()))
                .link("operationOf", product.iri())
                .coded("operationStage", "lifecycleStage", stage)
                .date("startedOn", start)
                .synthetic();
        if (ended) {
            entry.date("endedOn", start.plusMonths(9));
        }
    }

    private static void writeContract(Facts facts, Product product) {
        Dice dice = product.dice("contract");
        if (product.owner().isEmpty() || !product.life().working() || dice.percent(45)) {
            return;
        }
        LocalDate date = dice.day(2024, 2026);
        facts.entry("Contract", Iris.data("contract", product.id()))
                .names(product.shortNames().in(CONTRACT))
                .text(
                        "number",
                        "%s-%d/%d"
                                .formatted(
                                        product.owner().orElse("").toUpperCase(Locale.ROOT),
                                        date.getYear(),
                                        dice.between(1, 400)))
                .date("documentDate", date)
                .link("customer", product.owner().map(Agency::iri))
                .text("supplier", "ТОО «Условный поставщик № %d»".formatted(dice.between(1, 60)))
                .link("contractSystem", product.iri())
                .decimal("amount", dice.between(4, 240) * 500_000L)
                .text("budgetProgramme", "%03d".formatted(dice.between(1, 120)))
                .synthetic();
    }
}
