package org.collaborationoutcomes.xlsx;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.logging.log4j.LogManager;
import org.apache.xmlbeans.XmlObject;

/**
 * Holds each part of an Excel file to the ECMA-376 schema. The full schema lives in a class loader of its own: on the class
 * path it would hide that a class is missing from the product.
 */
public final class SchemaCheck {
    private static final File FULL_SCHEMA = new File("target/excel-schema/poi-ooxml-full.jar");

    /** The schema in POI forbids what ECMA-376 allows since its second edition, and Excel itself writes. */
    private static final String SPACE_KEPT =
            "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace in element t@";

    private SchemaCheck() {}

    /** What the schema forbids, part by part; empty when all parts hold. */
    public static List<String> problems(Path file) throws Exception {
        try (var zip = new ZipFile(file.toFile())) {
            var problems = new ArrayList<String>();
            for (var part : zip.stream().filter(e -> isChecked(e.getName())).toList()) {
                try (var in = zip.getInputStream(part)) {
                    Loaded.SCHEMA.problems(in).forEach(problem -> problems.add(part.getName() + ": " + problem));
                }
            }
            return problems;
        }
    }

    /** The schema takes seconds to load, and so is loaded once for all files. */
    private static final class Loaded {
        static final Schema SCHEMA = load();

        private static Schema load() {
            if (!FULL_SCHEMA.isFile()) {
                throw new IllegalStateException(
                        FULL_SCHEMA + " is missing; `mvn generate-test-resources` copies it there from the repository");
            }
            try {
                var jars = new URL[] {FULL_SCHEMA.toURI().toURL(), jarOf(XmlObject.class)};
                return new Schema(new URLClassLoader(jars, new OnlyLogging()));
            } catch (IOException | ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Shares with the tests nothing but the log. */
    private static final class OnlyLogging extends ClassLoader {
        OnlyLogging() {
            super(getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("org.apache.logging.log4j.")) {
                return LogManager.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }

    private static boolean isChecked(String part) {
        return part.endsWith(".xml") && (part.startsWith("xl/") || part.equals("docProps/app.xml"));
    }

    private static URL jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** XmlBeans of the other class loader, called by name. */
    private static final class Schema {
        private final ClassLoader loader;
        private final Object types;

        Schema(ClassLoader loader) throws ReflectiveOperationException {
            this.loader = loader;
            var beans = loader.loadClass("org.apache.xmlbeans.XmlBeans");
            var typeLoader = loader.loadClass("org.apache.xmlbeans.SchemaTypeLoader");
            Object both = Array.newInstance(typeLoader, 2);
            Array.set(
                    both,
                    0,
                    loader.loadClass("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder")
                            .getField("typeSystem")
                            .get(null));
            Array.set(both, 1, beans.getMethod("getBuiltinTypeSystem").invoke(null));
            this.types = beans.getMethod("typeLoaderUnion", both.getClass()).invoke(null, both);
        }

        List<String> problems(InputStream part) throws ReflectiveOperationException, IOException {
            var type = loader.loadClass("org.apache.xmlbeans.SchemaType");
            var options = loader.loadClass("org.apache.xmlbeans.XmlOptions");
            Object document = loader.loadClass("org.apache.xmlbeans.SchemaTypeLoader")
                    .getMethod("parse", InputStream.class, type, options)
                    .invoke(types, part, null, null);
            var errors = new ArrayList<Object>();
            Object listening = options.getConstructor().newInstance();
            options.getMethod("setErrorListener", java.util.Collection.class).invoke(listening, errors);
            var xml = loader.loadClass("org.apache.xmlbeans.XmlObject");
            xml.getMethod("validate", options).invoke(document, listening);
            var untyped = xml.getMethod("schemaType").invoke(document).toString();
            if (untyped.contains("anyType")) {
                errors.add("the schema does not know this part");
            }
            return errors.stream()
                    .map(Object::toString)
                    .filter(error -> !error.contains(SPACE_KEPT))
                    .toList();
        }
    }
}
