package app.tremplin.export;

import app.tremplin.domain.CvTone;
import app.tremplin.domain.MissionFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is told of an engagement in each tone: the volunteer's own words and the facts, nothing besides.
final class CvSentences {

    /// More would bury the best of it; the person can still write more.
    private static final int MOST = 3;

    private static final int STORIES = 2;

    private final CvWording wording;

    CvSentences(CvWording wording) {
        this.wording = wording;
    }

    /// One sentence on each line; empty when only what stands in the heading is known.
    String of(CvEngagement engagement, CvTone tone) {
        return String.join(
                "\n",
                switch (tone) {
                    case SHORT -> brief(engagement);
                    case FULL -> full(engagement);
                    case STORY -> stories(engagement);
                });
    }

    private List<String> brief(CvEngagement engagement) {
        return Stream.concat(engagement.results().stream(), engagement.accounts().stream())
                .limit(1)
                .map(CvWording::sentence)
                .toList();
    }

    private List<String> full(CvEngagement engagement) {
        List<String> sentences = new ArrayList<>();
        engagement.accounts().stream().limit(MOST).map(CvWording::sentence).forEach(sentences::add);
        engagement.results().stream().limit(MOST).map(CvWording::sentence).forEach(sentences::add);
        if (engagement.missions().size() > 1) {
            sentences.add(wording.say("cv.count", engagement.missions().size()));
        }
        sentences.addAll(languages(engagement));
        sentences.addAll(people(engagement));
        return sentences;
    }

    private List<String> stories(CvEngagement engagement) {
        List<String> lines = new ArrayList<>();
        engagement.stories(STORIES).forEach(facts -> lines.addAll(story(facts)));
        lines.addAll(languages(engagement));
        lines.addAll(people(engagement));
        return lines;
    }

    private List<String> story(MissionFacts facts) {
        List<String> lines = new ArrayList<>();
        String action = facts.reflection().action();
        part(lines, "cv.story.situation", facts.reflection().situation());
        part(lines, "cv.story.action", action.isBlank() ? facts.account() : action);
        part(lines, "cv.story.result", facts.reflection().result());
        return lines;
    }

    private void part(List<String> lines, String key, String told) {
        String words = PlainLine.of(told);
        if (!words.isEmpty()) {
            lines.add(wording.say(key, CvWording.isolated(CvWording.closed(words))));
        }
    }

    private List<String> languages(CvEngagement engagement) {
        List<String> languages =
                engagement.languages().stream().map(CvWording::unstopped).toList();
        return languages.isEmpty()
                ? List.of()
                : List.of(wording.say("cv.languages", languages.size(), wording.list(languages)));
    }

    private List<String> people(CvEngagement engagement) {
        List<String> people = engagement.peopleMet().stream()
                .map(CvWording::unstopped)
                .filter(words -> !words.isEmpty())
                .limit(MOST)
                .toList();
        return people.isEmpty()
                ? List.of()
                : List.of(wording.say("cv.people", String.join("\u00a0; ", isolated(people))));
    }

    private static List<String> isolated(List<String> texts) {
        return texts.stream().map(CvWording::isolated).toList();
    }
}
