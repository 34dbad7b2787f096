package org.collaborationoutcomes.xlsx.read;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.io.UnsupportedEncodingException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.collaborationoutcomes.xlsx.plain.BrokenBookException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that fetches nothing and expands nothing. */
final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SafeXml() {}

    static void read(InputStream in, DefaultHandler to) throws IOException {
        try (in) {
            var reader = XMLHelper.newXMLReader();
            reader.setFeature(NO_DOCTYPE, true);
            reader.setContentHandler(to);
            reader.setErrorHandler(to);
            reader.parse(new InputSource(in));
        } catch (SAXException e) {
            if (e.getException() instanceof IOException io) {
                throw io; // of whoever takes the rows
            }
            throw broken();
        } catch (CharConversionException | UTFDataFormatException | UnsupportedEncodingException e) {
            throw broken();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no safe reader of XML.", e);
        }
    }

    /** Without the parser's own words, which repeat what it read. */
    private static BrokenBookException broken() {
        return new BrokenBookException("one of its parts is damaged");
    }
}
