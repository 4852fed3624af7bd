package kz.saulet.emf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.CodeList;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Derives an {@link EPackage} from the metamodel: a class for each kind, an enumeration for each code list, a feature for
 * each property. Names in three languages and RDF names go into annotations. The same metamodel always gives the same
 * package.
 */
public final class EcoreOfMetamodel {

    private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;
    private static final String NAMESPACE = "https://ns.saulet.kz/ea";
    private static final String LABELS = NAMESPACE + "/labels";
    private static final String RDF = NAMESPACE + "/rdf";

    private final Metamodel metamodel;
    private final EPackage model = ECORE.createEPackage();
    private final Map<String, EClass> classes = new LinkedHashMap<>();
    private final Map<String, EEnum> enums = new LinkedHashMap<>();
    private final EcoreTypes types;

    private EcoreOfMetamodel(Metamodel metamodel) {
        this.metamodel = metamodel;
        this.types = new EcoreTypes(model);
    }

    public static EPackage of(Metamodel metamodel) {
        return new EcoreOfMetamodel(metamodel).derive();
    }

    private EPackage derive() {
        model.setName("saulet");
        model.setNsPrefix("saulet");
        model.setNsURI(NAMESPACE);
        metamodel.codeLists().forEach(list -> enums.put(list.iri(), enumeration(list)));
        List<Kind> kinds = metamodel.allKinds();
        kinds.forEach(kind -> classes.put(kind.iri(), emptyClass(kind)));
        kinds.forEach(this::fill);
        return model;
    }

    private EEnum enumeration(CodeList list) {
        EEnum result = ECORE.createEEnum();
        result.setName(EcoreNames.type(list.id()));
        int value = 0;
        for (CodeList.Code code : list.codes()) {
            EEnumLiteral literal = ECORE.createEEnumLiteral();
            literal.setName(EcoreNames.literal(code.id()));
            literal.setLiteral(code.id());
            literal.setValue(value++);
            annotate(literal, code.label(), code.iri());
            result.getELiterals().add(literal);
        }
        annotate(result, list.label(), list.iri());
        model.getEClassifiers().add(result);
        return result;
    }

    private EClass emptyClass(Kind kind) {
        EClass result = ECORE.createEClass();
        result.setName(kind.id());
        result.setAbstract(kind.isAbstract());
        annotate(result, kind.label(), kind.iri());
        model.getEClassifiers().add(result);
        return result;
    }

    private void fill(Kind kind) {
        EClass owner = classOf(kind.iri()).orElseThrow();
        metamodel.directParents(kind).forEach(parent -> classOf(parent.iri()).ifPresent(owner.getESuperTypes()::add));
        if (owner.getESuperTypes().isEmpty()) {
            owner.getEStructuralFeatures().add(identifier());
        }
        kind.properties().stream().filter(p -> !p.inherited()).forEach(p -> owner.getEStructuralFeatures()
                .add(feature(p)));
    }

    /** Every element has an IRI; that of an object is its own. */
    private static EAttribute identifier() {
        EAttribute iri = ECORE.createEAttribute();
        iri.setName("iri");
        iri.setEType(EcorePackage.Literals.ESTRING);
        iri.setLowerBound(1);
        iri.setID(true);
        return iri;
    }

    private EStructuralFeature feature(Property property) {
        EStructuralFeature feature = property.isRelation() ? reference(property) : attribute(property);
        feature.setName(EcoreNames.feature(property.id()));
        feature.setLowerBound(property.min());
        boolean many = property.multiple() || property.type().isLocalized();
        feature.setUpperBound(many ? upper(property) : 1);
        annotate(feature, property.label(), property.iri());
        return feature;
    }

    private static int upper(Property property) {
        boolean open = property.type().isLocalized() || property.max() == Integer.MAX_VALUE;
        return open ? ETypedElement.UNBOUNDED_MULTIPLICITY : property.max();
    }

    private EReference reference(Property property) {
        EReference reference = ECORE.createEReference();
        reference.setEType(commonTarget(property.targets()));
        reference.setResolveProxies(true);
        if (!property.inverseLabel().isEmpty()) {
            EcoreUtil.setAnnotation(
                    reference, RDF, "inverse", property.inverseLabel().in(Lang.EN));
        }
        if (property.targets().size() > 1) {
            EcoreUtil.setAnnotation(reference, RDF, "targets", String.join(" ", property.targets()));
        }
        return reference;
    }

    /** Ecore has no alternatives of types: several targets become the nearest kind that all of them are. */
    private EClassifier commonTarget(List<String> targets) {
        if (targets.size() == 1) {
            return classOf(targets.get(0)).orElse(EcorePackage.Literals.EOBJECT);
        }
        List<Kind> kinds =
                targets.stream().flatMap(t -> metamodel.kind(t).stream()).toList();
        Optional<String> common = kinds.stream().findFirst().flatMap(first -> first.parents().stream()
                .filter(parent -> kinds.stream().allMatch(k -> k.isA(parent)))
                .findFirst());
        return common.flatMap(this::classOf).orElse(EcorePackage.Literals.EOBJECT);
    }

    private EAttribute attribute(Property property) {
        EAttribute attribute = ECORE.createEAttribute();
        EDataType type = property.codeList() != null && enums.containsKey(property.codeList())
                ? enums.get(property.codeList())
                : types.of(property.type());
        attribute.setEType(type);
        if (property.pattern() != null) {
            EcoreUtil.setAnnotation(attribute, RDF, "pattern", property.pattern());
        }
        return attribute;
    }

    private Optional<EClass> classOf(String iri) {
        return Optional.ofNullable(classes.get(iri));
    }

    private static void annotate(EModelElement element, Labels labels, String iri) {
        labels.byLang().forEach((lang, text) -> EcoreUtil.setAnnotation(element, LABELS, lang, text));
        EcoreUtil.setAnnotation(element, RDF, "iri", iri);
    }
}
