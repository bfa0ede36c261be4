package maxis.runtime.component;

/** A gesture as it lies in the database: its name and its record as JSON. */
record StoredGesture(String name, String json) {}
