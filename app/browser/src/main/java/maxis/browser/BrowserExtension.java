package maxis.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Skips tests where no browser is, and opens one for all tests of a run. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    private static final Namespace OWN = Namespace.create(BrowserExtension.class);

    /** A busy machine is slow, and what never comes is rare. */
    private static final double PATIENCE_MILLIS = 20_000;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.find()
                .map(it -> ConditionEvaluationResult.enabled("Chromium is " + it))
                .orElseGet(() -> ConditionEvaluationResult.disabled(Chromium.MISSING));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return context.getRoot()
                .getStore(OWN)
                .getOrComputeIfAbsent(Browser.class, _ -> Browser.open(), Browser.class);
    }
}
