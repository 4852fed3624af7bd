package kz.saulet.emf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.saulet.metamodel.ValueType;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** The data types of attributes; those that Ecore lacks are added to the package. */
final class EcoreTypes {

    private final EDataType date;
    private final EDataType dateTime;
    private final EDataType localized;

    EcoreTypes(EPackage model) {
        date = add(model, "Date", LocalDate.class);
        dateTime = add(model, "DateTime", LocalDateTime.class);
        // written as text@language, the way Turtle writes it without the quotes
        localized = add(model, "LocalizedText", String.class);
    }

    private static EDataType add(EPackage model, String name, Class<?> type) {
        EDataType result = EcoreFactory.eINSTANCE.createEDataType();
        result.setName(name);
        result.setInstanceClassName(type.getName());
        model.getEClassifiers().add(result);
        return result;
    }

    EDataType of(ValueType type) {
        return switch (type) {
            case STRING, TEXT, URL, CODE, REFERENCE -> EcorePackage.Literals.ESTRING;
            case LOCALIZED, LOCALIZED_TEXT -> localized;
            case INTEGER -> EcorePackage.Literals.EBIG_INTEGER;
            case DECIMAL -> EcorePackage.Literals.EBIG_DECIMAL;
            case BOOLEAN -> EcorePackage.Literals.EBOOLEAN_OBJECT;
            case DATE -> date;
            case DATE_TIME -> dateTime;
        };
    }
}
