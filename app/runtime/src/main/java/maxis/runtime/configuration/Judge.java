package maxis.runtime.configuration;

import com.typesafe.config.ConfigValue;

import maxis.runtime.configuration.Reading.Read;
import maxis.runtime.configuration.Reading.Refused;
import maxis.runtime.configuration.Reading.Wrong;
import maxis.runtime.configuration.Shape.Section;
import maxis.runtime.configuration.Shape.Single;
import maxis.spi.value.Secret;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what is wrong with a value into a complaint, and says nothing of the value itself. */
final class Judge {
    private final Places places;
    private final Advice advice;
    private final boolean complete;
    private final Complaints complaints;
    private final Complaints weakSecrets = new Complaints();

    /**
     * @param complete whether all files were read, so that a missing value is the operator's doing
     */
    Judge(Places places, Advice advice, boolean complete, Complaints complaints) {
        this.places = places;
        this.advice = advice;
        this.complete = complete;
        this.complaints = complaints;
    }

    /** What production refuses. */
    List<Complaint> weakSecrets() {
        return weakSecrets.errors();
    }

    Optional<Object> reading(Single single, String path, ConfigValue value, Reading reading) {
        if (single.secret()) {
            complaints.keepSecret(Values.text(value));
        }
        return switch (reading) {
            case Read(Secret secret) -> {
                judgeStrength(secret, path, value);
                yield Optional.of(secret);
            }
            case Read(var read) -> Optional.of(read);
            case Wrong(var predicate) -> wrong(single, path, value, predicate);
            case Refused(var sentences) -> refused(Set.of(places.of(path, value)), sentences);
        };
    }

    Optional<Object> missing(Shape shape, String path) {
        if (complete) {
            complaints.error(
                    places.file(),
                    "\"%s\" is missing.".formatted(path),
                    advice.forMissing(path, shape));
        }
        return Optional.empty();
    }

    Optional<Object> wrong(Shape shape, String path, ConfigValue value, String predicate) {
        complaints.error(
                places.of(path, value),
                "\"%s\" %s.".formatted(path, predicate),
                advice.forWrong(path, shape, places.byEnvironment(path)));
        return Optional.empty();
    }

    /** A rule between keys is told at whatever the operator set of them. */
    Optional<Object> refused(
            Section section, String path, @Nullable ConfigValue value, String rule) {
        var where = new LinkedHashSet<String>();
        for (var field : section.fields()) {
            var below = Values.below(value, field.name());
            var belowPath = path + "." + field.name();
            if (!places.isDefault(belowPath)) {
                where.add(places.of(belowPath, below));
            }
        }
        return refused(where.isEmpty() ? Set.of(places.file()) : where, rule);
    }

    private Optional<Object> refused(Set<String> where, String sentences) {
        complaints.error(String.join(" and ", where), complaints.concealed(sentences), "");
        return Optional.empty();
    }

    private void judgeStrength(Secret secret, String path, ConfigValue value) {
        WeakSecrets.problem(secret.reveal(), places.isDefault(path))
                .ifPresent(problem ->
                        weakSecrets.error(
                                places.of(path, value),
                                "\"%s\" %s.".formatted(path, problem),
                                "Put the real one there; production starts with no other."));
    }
}
