package org.collaborationoutcomes.intake.signin;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.collaborationoutcomes.intake.export.Settling;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.survey.SurveyForm;
import org.collaborationoutcomes.profile.Export;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a form that asks nothing of any survey is a sign-in sheet: it is called so, or it asks little more than
 * who is there. Answers on scales are those of a survey that nobody has declared yet.
 */
public record SignIn(Settling settling) {

    private static final Pattern CALLED_SO = Pattern.compile(
            "sign[-_ ]?in|sign[-_ ]?up sheet|check[-_ ]?in|attendance|roll[-_ ]?call|asistencia|anwesenheit|teilnehmerliste"
                    + "|présence|presença|presenze|aanwezig|lista de firmas",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CALLED_SURVEY = Pattern.compile(
            "survey|questionnaire|poll\\b|encuesta|cuestionario|umfrage|fragebogen|sondage|enquête|pesquisa|sondaggio",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MOST_QUESTIONS = 4;

    /**
     * The file as a sign-in sheet; null = it is none.
     *
     * @param otherwise the same file by the profile of such sheets; null = it does not fit
     * @param remembered whether dates of its source begin with the day, where the file leaves it open
     */
    public @Nullable Reading of(
            Reading survey, SurveyForm form, @Nullable Export otherwise, @Nullable Boolean remembered)
            throws IOException {
        if (otherwise == null || !isSignIn(survey, form, otherwise) || !namesSomebody(otherwise, remembered)) {
            return null;
        }
        var reading = settling.settled(survey.as(otherwise), remembered);
        return reading.isRefused()
                ? reading
                : reading.and(settling.catalogue().problem(Severity.WARNING, Place.FILE, "W-SIGNIN", null, Map.of()));
    }

    private static boolean isSignIn(Reading survey, SurveyForm form, Export otherwise) throws IOException {
        var path = otherwise.droppedAs();
        if (CALLED_SO.matcher(path).find() || otherwise.isOfRejects()) {
            return true;
        }
        return !CALLED_SURVEY.matcher(path).find()
                && otherwise.unknownColumns().size() <= MOST_QUESTIONS
                && form.scaled(survey) <= 1;
    }

    private static boolean namesSomebody(Export otherwise, @Nullable Boolean remembered) throws IOException {
        var own = otherwise.isDayFirst();
        var found = new AtomicBoolean();
        otherwise.rows(own == null ? remembered : own, Duration.ZERO, row -> {
            if (row.leftOut() == null) {
                found.set(true);
            }
        });
        return found.get();
    }
}
