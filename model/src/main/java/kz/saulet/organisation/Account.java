package kz.saulet.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import org.jspecify.annotations.Nullable;

/** A built-in account. Its password is kept only as a salted hash. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private String login = "";

    @Column(name = "name_kk")
    private String nameKk = "";

    @Column(name = "name_ru")
    private String nameRu = "";

    @Column(name = "name_en")
    private String nameEn = "";

    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private Lang language = Lang.RU;

    @Column(name = "password_hash")
    private String passwordHash = "";

    private boolean active = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "login"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Account() {}

    Account(Person person, String passwordHash) {
        this.login = person.login();
        this.nameKk = person.name().in(Lang.KK);
        this.nameRu = person.name().in(Lang.RU);
        this.nameEn = person.name().in(Lang.EN);
        this.body = person.body();
        this.language = person.lang();
        this.roles.addAll(person.roles());
        this.passwordHash = passwordHash;
    }

    boolean active() {
        return active;
    }

    String passwordHash() {
        return passwordHash;
    }

    Person person() {
        return new Person(login, Labels.of(nameKk, nameRu, nameEn), body, roles, language);
    }
}
