package maxis.spi.control;

import maxis.spi.text.Text;

import java.util.Optional;

/**
 * One parameter of an action.
 *
 * @param label the message that names it
 * @param words its type and bounds in English, for documents
 * @param standard what it is when it is not given
 * @param schema its JSON Schema
 */
public record Parameter(
        String name,
        Text label,
        String words,
        boolean isRequired,
        Optional<String> standard,
        String schema) {}
