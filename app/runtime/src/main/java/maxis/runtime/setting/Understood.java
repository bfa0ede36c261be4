package maxis.runtime.setting;

import maxis.spi.text.Text;

import java.util.Map;
import java.util.Optional;

/**
 * A record of settings as it follows from stored texts, the texts of its values, and what of the
 * stored ones could not be used; for those the standard stands in.
 *
 * @param problems by the name of the setting
 * @param conflict why the values are not possible together, so that all are the standard ones
 */
record Understood<S>(
        S value, Map<String, String> texts, Map<String, Text> problems, Optional<Text> conflict) {}
