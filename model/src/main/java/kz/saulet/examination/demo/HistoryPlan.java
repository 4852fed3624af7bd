package kz.saulet.examination.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import kz.saulet.examination.Outcome;
import kz.saulet.language.Labels;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.OfficialTime;

/**
 * The 530 unique examinations of 2016 to 2021 that the service integrator reports, as made-up cases: 345 technical
 * assignments and requirements, 118 investment proposals, 67 financial justifications. The same number always gives the
 * same case.
 *
 * @param index from 0
 * @param faults what was wrong in each round; nothing of what is planted is left in the last one of a good outcome
 */
record HistoryPlan(
        int index,
        DocumentType type,
        int body,
        Labels title,
        List<LocalDate> rounds,
        List<Set<Fault>> faults,
        Outcome outcome) {

    /** Unique cases; repeated rounds are not counted. */
    static final int CASES = 530;

    private static final int ASSIGNMENTS = 314;
    private static final int REQUIREMENTS = 345;
    private static final int PROPOSALS = 345 + 118;
    private static final long SEED = 20_162_021;
    private static final int DAYS = 2_100;
    private static final LocalDate FIRST = LocalDate.of(2016, 2, 1);
    private static final int BETWEEN_ROUNDS = 35;
    private static final int REPEATED_PERCENT = 20;
    private static final int LONGEST_TRIAL = 12;

    private static final List<Labels> THINGS = List.of(
            Labels.of("Өтініштерді қабылдау", "Приём обращений", "Intake of appeals"),
            Labels.of("Рұқсаттар тізілімі", "Реестр разрешений", "Register of permits"),
            Labels.of("Мүлікті есепке алу", "Учёт имущества", "Property records"),
            Labels.of("Зертханалық зерттеулер", "Лабораторные исследования", "Laboratory tests"),
            Labels.of("Субсидияларды бөлу", "Распределение субсидий", "Allotment of subsidies"),
            Labels.of("Жер учаскелерінің кезегі", "Очередь на земельные участки", "Queue for land plots"),
            Labels.of("Мектепке жазылу", "Запись в школу", "School enrolment"),
            Labels.of("Көлік тексерулері", "Проверки транспорта", "Vehicle inspections"),
            Labels.of("Мұрағат анықтамалары", "Архивные справки", "Archive certificates"),
            Labels.of("Құрылыс бақылауы", "Надзор за строительством", "Construction supervision"),
            Labels.of("Су пайдалану есебі", "Учёт водопользования", "Water use records"),
            Labels.of("Тәуекелдерді бағалау", "Оценка рисков", "Risk assessment"),
            Labels.of("Кадрлар резерві", "Кадровый резерв", "Staff reserve"),
            Labels.of("Статистикалық есептер", "Статистические отчёты", "Statistical reports"),
            Labels.of("Лицензиялар мониторингі", "Мониторинг лицензий", "Monitoring of licences"));

    /** @param bodies number of bodies to spread the cases over */
    static List<HistoryPlan> all(int bodies) {
        List<HistoryPlan> plans = new ArrayList<>();
        for (int index = 0; index < CASES; index++) {
            plans.add(of(index, bodies));
        }
        return List.copyOf(plans);
    }

    private static HistoryPlan of(int index, int bodies) {
        SplittableRandom dice = new SplittableRandom(SEED + index);
        boolean repeated = dice.nextInt(100) < REPEATED_PERCENT;
        Outcome outcome = outcome(dice.nextInt(100));
        LocalDate first = FIRST.plusDays((long) DAYS * index / CASES + dice.nextInt(10));
        List<LocalDate> rounds = repeated ? List.of(first, first.plusDays(BETWEEN_ROUNDS)) : List.of(first);
        List<Set<Fault>> faults = new ArrayList<>();
        if (repeated) {
            faults.add(faults(dice, 2 + dice.nextInt(3)));
        }
        faults.add(outcome == Outcome.POSITIVE ? Set.of() : faults(dice, 1 + dice.nextInt(3)));
        return new HistoryPlan(
                index,
                type(index),
                dice.nextInt(bodies),
                title(THINGS.get(dice.nextInt(THINGS.size())), index),
                rounds,
                faults,
                outcome);
    }

    /** The types take turns, so that every year has some of each. */
    private static DocumentType type(int index) {
        int place = (int) ((index * 337L) % CASES);
        if (place < ASSIGNMENTS) {
            return DocumentType.TECHNICAL_ASSIGNMENT;
        }
        if (place < REQUIREMENTS) {
            return DocumentType.ICS_REQUIREMENTS;
        }
        return place < PROPOSALS ? DocumentType.INVESTMENT_PROPOSAL : DocumentType.FINANCIAL_JUSTIFICATION;
    }

    private static Labels title(Labels thing, int index) {
        String mark = " № " + (index + 1) + " ";
        return Labels.of(
                thing.in(kz.saulet.language.Lang.KK) + mark + "(үлгі)",
                thing.in(kz.saulet.language.Lang.RU) + mark + "(пример)",
                thing.in(kz.saulet.language.Lang.EN) + mark + "(example)");
    }

    private static Outcome outcome(int percent) {
        if (percent < 62) {
            return Outcome.POSITIVE;
        }
        return percent < 84 ? Outcome.COND_POSITIVE : Outcome.NEGATIVE;
    }

    private static Set<Fault> faults(SplittableRandom dice, int number) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        Fault[] all = Fault.values();
        while (faults.size() < number) {
            faults.add(all[dice.nextInt(all.length)]);
        }
        return Set.copyOf(faults);
    }

    /** The term of trial operation, from one month to the twelve that are allowed: a stricter limit meets some of them. */
    String trial() {
        int months = 1 + index * 5 % LONGEST_TRIAL;
        return months == 1 ? "1 месяца" : months + " месяцев";
    }

    Instant submittedAt(int round) {
        return at(rounds.get(round - 1));
    }

    Instant concludedAt() {
        return at(rounds.get(rounds.size() - 1).plusDays(BETWEEN_ROUNDS - 10));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(OfficialTime.ZONE).toInstant();
    }
}
