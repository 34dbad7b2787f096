package org.collaborationoutcomes.xlsx.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.collaborationoutcomes.xlsx.plain.BookParts;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Which other parts of the file a part refers to. */
final class Relations extends DefaultHandler {

    private static final int MOST = 100_000;

    private final String folder;
    private final Map<String, Relation> byId = new LinkedHashMap<>();

    private Relations(String folder) {
        this.folder = folder;
    }

    private record Relation(String type, String part) {}

    /** Of a part; of the file itself where the name is empty. */
    static Relations of(String part, BookParts parts) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        var relations = new Relations(part.substring(0, slash));
        var in = parts.open(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (in != null) {
            SafeXml.read(in, relations);
        }
        return relations;
    }

    /** The part of that id, if it is of that type. */
    Optional<String> part(String id, String type) {
        return Optional.ofNullable(byId.get(id))
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::part);
    }

    /** The first part of that type. */
    Optional<String> first(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::part)
                .findFirst();
    }

    @Override
    public void startElement(String uri, String element, String name, Attributes attributes) throws SAXException {
        var id = attributes.getValue("Id");
        var target = attributes.getValue("Target");
        if (id == null || target == null || "External".equals(attributes.getValue("TargetMode"))) {
            return;
        }
        if (byId.size() >= MOST) {
            throw new SAXException("more relations than there can be parts");
        }
        byId.put(id, new Relation(Objects.toString(attributes.getValue("Type"), ""), resolved(target)));
    }

    private String resolved(String target) {
        var path = new ArrayDeque<String>();
        for (var step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
