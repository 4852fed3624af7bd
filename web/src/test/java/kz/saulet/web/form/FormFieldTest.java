package kz.saulet.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import kz.saulet.architecture.ValueInput;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.Property;
import kz.saulet.metamodel.ValueType;
import org.junit.jupiter.api.Test;

class FormFieldTest {

    @Test
    void decimalCommaAndSpacesAreUnderstood() {
        FormField field = field(ValueType.DECIMAL, 1);
        field.setText("1 234,5");

        assertEquals(List.of(ValueInput.of("1234.5")), field.inputs());
    }

    @Test
    void severalTextsAreOneOnALine() {
        FormField field = field(ValueType.STRING, 5);
        field.setText("kk\n\n ru \n");

        assertEquals(List.of(ValueInput.of("kk"), ValueInput.of("ru")), field.inputs());
    }

    @Test
    void blankLanguagesAreLeftOut() {
        FormField field = field(ValueType.LOCALIZED, 1);
        field.getTexts().put("ru", " Имя ");

        assertEquals(List.of(new ValueInput("Имя", "ru")), field.inputs());
    }

    @Test
    void clearedFieldHasNoValues() {
        FormField field = field(ValueType.REFERENCE, 3);
        field.addChoice(new Choice("https://data.saulet.kz/a/1", "A"));
        field.clear();

        assertEquals(List.of(), field.inputs());
    }

    @Test
    void survivesTheSessionOfAnotherNode() throws IOException, ClassNotFoundException {
        FormField field = field(ValueType.REFERENCE, 3);
        field.addChoice(new Choice("https://data.saulet.kz/a/1", "A"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(field);
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertEquals(field.inputs(), ((FormField) read).inputs());
    }

    private static FormField field(ValueType type, int max) {
        Labels label = Labels.of("а", "б", "c");
        Property property = new Property(
                "https://ns.saulet.kz/ea#x",
                "x",
                label,
                label,
                Labels.none(),
                type,
                List.of(),
                List.of(),
                null,
                0,
                max,
                null,
                null,
                null,
                "g",
                1,
                false,
                false);
        return new FormField(property, null);
    }
}
