package kz.saulet.emf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.saulet.metamodel.Metamodel;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** The metamodel as the text of an {@code .ecore} file. */
public final class EcoreFile {

    private EcoreFile() {}

    public static String of(Metamodel metamodel) {
        EPackage model = EcoreOfMetamodel.of(metamodel);
        XMIResource resource = new XMIResourceImpl(URI.createURI("saulet.ecore"));
        resource.getContents().add(model);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            resource.save(text, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 120));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
