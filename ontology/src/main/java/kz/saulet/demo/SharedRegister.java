package kz.saulet.demo;

import java.util.List;
import java.util.Optional;

/** Data that only one register of the country may master, and everybody else takes from it. */
record SharedRegister(String id, String component, String owner, String concept, String subject, Names names) {

    static final List<SharedRegister> ALL = List.of(
            new SharedRegister(
                    "person", "bc-11", "mj", "DR1.01", "p", new Names("Жеке тұлға", "Физическое лицо", "Individual")),
            new SharedRegister(
                    "legal-entity",
                    "bc-12",
                    "mj",
                    "DR2.01",
                    "l",
                    new Names("Заңды тұлға", "Юридическое лицо", "Legal entity")),
            new SharedRegister(
                    "real-estate-right",
                    "bc-13",
                    "mj",
                    "DR1.09",
                    "o",
                    new Names(
                            "Жылжымайтын мүлікке тіркелген құқық",
                            "Зарегистрированное право на недвижимость",
                            "Registered right to real estate")),
            new SharedRegister("address", "bc-14", "mddiai", "DR6.02", "o", new Names("Мекенжай", "Адрес", "Address")),
            new SharedRegister(
                    "licence",
                    "bc-15",
                    "mddiai",
                    "DR2.04",
                    "l",
                    new Names("Рұқсат немесе хабарлама", "Разрешение или уведомление", "Permit or notification")));

    DataLayer.Datum datum() {
        return new DataLayer.Datum(
                id,
                names,
                concept,
                subject,
                Optional.of(owner),
                List.of(Iris.data("basic-component", component)),
                List.of(),
                Optional.empty());
    }
}
